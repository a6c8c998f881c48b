import { ANY, STRING, type Type, listOf, mapOf, objectOf, tupleOf } from "../../../core/type.ts";
import {
  type Value,
  isWhollyKnown,
  joinMarks,
  list,
  map,
  mark,
  object,
  string,
  travelled,
  tuple,
  typeOf,
} from "../../../core/value.ts";
import { compareUtf8 } from "../../../core/utf8.ts";
import { FunctionError, type LanguageFunction } from "../function.ts";
import { secrecy, withoutSecrecy } from "../secrecy.ts";
import { anything, hiddenBy, itemsOf, namedPartsOf, unknownBecause } from "./container.ts";
import { lookup } from "./lookup.ts";
import { merge } from "./merge.ts";
import { textOf } from "./text.ts";

const namesOf = (value: Value): string[] => {
  const type = typeOf(value);
  if (type.kind === "object") return [...type.attributes.keys()].sort(compareUtf8);
  return namedPartsOf(value).map(([name]) => name);
};

const keys: LanguageFunction = {
  carries: "derived",
  parameters: [anything("inputMap", { allowUnknown: true, allowMarked: true })],
  returns([source]) {
    const type = typeOf(source!);
    if (type.kind === "map") return listOf(STRING);
    if (type.kind !== "object") throw new FunctionError("must have map or object type", 0);
    return tupleOf([...type.attributes].map(() => STRING));
  },
  notNull: true,
  call([source]) {
    const type = typeOf(source!);
    const { origins } = travelled(source!, "derived");
    const marks = { ...secrecy(source!), ...(origins && { origins }) };
    if (type.kind === "map" && source?.state !== "known")
      return unknownBecause(source!, listOf(STRING), marks);
    const names = namesOf(source!).map(string);
    return mark(type.kind === "map" ? list(names, STRING) : tuple(names), marks);
  },
};

const values: LanguageFunction = {
  parameters: [anything("mapping", { allowMarked: true })],
  returns([source]) {
    const type = typeOf(source!);
    if (type.kind === "map") return listOf(type.element);
    if (type.kind !== "object") throw new FunctionError("values() requires a map as the first argument");
    return tupleOf([...type.attributes.keys()].sort(compareUtf8).map((name) => type.attributes.get(name)!));
  },
  notNull: true,
  call([source]) {
    const parts = namedPartsOf(source).map(([, each]) => each);
    const isMap = source?.state === "known" && source.kind === "map";
    return mark(isMap ? list(parts, source.element) : tuple(parts), secrecy(source!));
  },
};

const transpose: LanguageFunction = {
  parameters: [{ name: "values", type: mapOf(listOf(STRING)), allowMarked: true }],
  returns: mapOf(listOf(STRING)),
  notNull: true,
  call([given]) {
    const marks = hiddenBy([given!]);
    const source = withoutSecrecy(given!);
    const swapped = new Map<string, string[]>();
    if (!isWhollyKnown(source)) return unknownBecause(source, mapOf(listOf(STRING)), marks);
    for (const [name, names] of namedPartsOf(source)) {
      if (names.state === "absent") throw new FunctionError("input must not contain null list");
      for (const item of itemsOf(names)) {
        if (item.state === "absent") throw new FunctionError("input list must not contain null string");
        const text = textOf(item);
        const group = swapped.get(text);
        if (group) group.push(name);
        else swapped.set(text, [name]);
      }
    }
    const entries = [...swapped].map(([text, names]): [string, Value] => [
      text,
      list(names.sort(compareUtf8).map(string), STRING),
    ]);
    const { origins } = joinMarks(namedPartsOf(source).map(([, each]) => each));
    return mark(map(entries, listOf(STRING)), { ...marks, ...(origins && { origins }) });
  },
};

/** A map of what is in a list, an object of what is in a tuple. @throws FunctionError */
function typeOfZipped([names, parts]: readonly Value[]): Type {
  const type = typeOf(parts!);
  if (type.kind === "list") return mapOf(type.element);
  if (type.kind !== "tuple") throw new FunctionError("values argument must be a list or tuple value");
  return isWhollyKnown(names!) ? objectOf(new Map(zipped(itemsOf(names), type.elements))) : ANY;
}

const zipmap: LanguageFunction = {
  parameters: [
    { name: "keys", type: listOf(STRING), allowMarked: true },
    anything("values", { allowMarked: true }),
  ],
  returns: typeOfZipped,
  notNull: true,
  call([names, parts]) {
    const marks = joinMarks([hiddenBy([names!]), secrecy(parts!)]);
    if (!isWhollyKnown(names!)) return unknownBecause(names!, typeOfZipped([names!, parts!]), marks);
    const entries = zipped(itemsOf(names), itemsOf(parts));
    const isList = parts?.state === "known" && parts.kind === "list";
    return mark(isList ? map(entries, parts.element) : object(entries), marks);
  },
};

function zipped<T>(names: readonly Value[], parts: readonly T[]): [string, T][] {
  if (names.length !== parts.length) {
    throw new FunctionError(
      `number of keys (${names.length}) does not match number of values (${parts.length})`,
    );
  }
  return names.map((name, i) => {
    if (name.state === "absent") throw new FunctionError(`keys list has null value at index ${i}`);
    return [textOf(name), parts[i]!];
  });
}

export const mappingFunctions: Readonly<Record<string, LanguageFunction>> = {
  keys,
  lookup,
  merge,
  transpose,
  values,
  zipmap,
};
