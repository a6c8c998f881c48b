import { ANY, STRING, type Type, listOf, mapOf, objectOf, tupleOf } from "../../../core/type.ts";
import {
  type Reason,
  type Unknown,
  type Value,
  isWhollyKnown,
  joinMarks,
  list,
  map,
  mark,
  marksDeep,
  object,
  part,
  partOfSketch,
  restOf,
  string,
  travelled,
  tuple,
  typeOf,
  unknown,
} from "../../../core/value.ts";
import { withChoices } from "../choices.ts";
import { convert, tryConvert } from "../convert.ts";
import { ConversionError } from "../errors.ts";
import { compareUtf8 } from "../../../core/utf8.ts";
import { FunctionError, type LanguageFunction } from "../function.ts";
import { secrecy, withoutSecrecy } from "../secrecy.ts";
import { anything, hiddenBy, itemsOf, namedPartsOf, unknownBecause } from "./container.ts";
import { merge } from "./merge.ts";
import { textOf } from "./text.ts";

const namesOf = (value: Value): string[] => {
  const type = typeOf(value);
  if (type.kind === "object") return [...type.attributes.keys()].sort(compareUtf8);
  return namedPartsOf(value).map(([name]) => name);
};

const keys: LanguageFunction = {
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

/** A map or object and a known key: the type of what is found. @throws FunctionError */
function typeOfLookup(args: readonly Value[]): Type {
  if (args.length > 3) throw new FunctionError(`lookup() takes two or three arguments, got ${args.length}`);
  const [source, key, fallback] = args;
  const type = typeOf(source!);
  if (type.kind === "map") {
    if (fallback) defaultAs(fallback, type.element);
    return type.element;
  }
  if (type.kind !== "object") throw new FunctionError("lookup() requires a map as the first argument", 0);
  if (key?.state === "unknown") return ANY;
  const found = type.attributes.get(textOf(key));
  if (found) return found;
  if (!fallback) throw new FunctionError(`the given object has no attribute ${shown(key!)}`, 0);
  return typeOf(fallback);
}

function defaultAs(value: Value, type: Type): Value {
  try {
    return convert(value, type);
  } catch (error) {
    if (error instanceof ConversionError)
      throw new FunctionError("the default value must have the same type as the map elements", 2);
    throw error;
  }
}

const shown = (key: Value): string => (key.sensitive ? "(sensitive value)" : JSON.stringify(textOf(key)));

const lookup: LanguageFunction = {
  parameters: [
    anything("inputMap", { allowMarked: true, allowUnknown: true, allowDynamic: true, allowOpen: true }),
    { name: "key", type: STRING, allowMarked: true, allowUnknown: true },
  ],
  variadic: anything("default", {
    allowUnknown: true,
    allowDynamic: true,
    allowNull: true,
    allowMarked: true,
    allowOpen: true,
  }),
  returns: (args) => (isOpen(args[0]!) ? ANY : typeOfLookup(args)),
  call(args) {
    const [source, key, given] = args as [Value, Value, Value | undefined];
    const marks = joinMarks([secrecy(source), secrecy(key), travelled(key, "derived")]);
    const type = isOpen(source) ? ANY : typeOfLookup(args);
    return mark(found(source, key, given, type), marks);
  },
};

function found(source: Value, key: Value, fallback: Value | undefined, type: Type): Value {
  // Of an element that is there, nobody asks whether the default would fit.
  const otherwise = fallback && type.kind !== "any" ? tryConvert(fallback, type) : fallback;
  if (key.state !== "known" || key.kind !== "string") return somePart(source, key, otherwise, type);
  const name = key.value;
  if (source.state !== "known" || !("entries" in source)) {
    const sure = source.state === "unknown" ? partOfSketch(source, name) : undefined;
    if (sure) return { ...sure, type };
    return possibly(part(source, name, unknown(reasonOf(source), type)) as Unknown, otherwise);
  }
  const element = source.entries.get(name);
  if (element) return part(source, name, element);
  if (source.kind === "object" && source.rest) {
    return possibly(part(source, name, source.rest) as Unknown, otherwise);
  }
  if (fallback) return otherwise ?? defaultAs(fallback, type);
  throw new FunctionError(`lookup failed to find key ${shown(key)}`);
}

/** Which part it is, is not known. */
function somePart(source: Value, key: Value, fallback: Value | undefined, type: Type): Value {
  const result = unknown(reasonOf(key), type);
  if (source.state !== "known" || isOpen(source)) return mark(result, marksDeep(source));
  const choices = namedPartsOf(source).map(([, each]) => each);
  if (fallback) choices.push(fallback);
  const { origins } = joinMarks(choices.map(marksDeep));
  return mark(withChoices(result, choices), origins ? { origins } : {});
}

/** Is it not known which keys there are, nor that it is a map? */
const isOpen = (value: Value): boolean =>
  restOf(value) !== undefined || (value.state === "unknown" && value.type.kind === "any");

const reasonOf = (value: Value): Reason => (value.state === "unknown" ? value.reason : UNSETTLED);

const UNSETTLED: Reason = { code: "apply", text: "the map or the key is not known" };

/** What is looked up in something that is not known, or else the default. */
function possibly(result: Unknown, fallback: Value | undefined): Value {
  if (!fallback) return result;
  const { origins } = joinMarks([result, marksDeep(fallback)]);
  return mark(
    withChoices(unknown(result.reason, result.type), [result, fallback]),
    origins ? { origins } : {},
  );
}

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

const zipmap: LanguageFunction = {
  parameters: [
    { name: "keys", type: listOf(STRING), allowMarked: true },
    anything("values", { allowMarked: true }),
  ],
  returns([names, parts]) {
    const type = typeOf(parts!);
    if (type.kind === "list") return mapOf(type.element);
    if (type.kind !== "tuple") throw new FunctionError("values argument must be a list or tuple value");
    if (!isWhollyKnown(names!)) return ANY;
    return objectOf(new Map(zipped(itemsOf(names), type.elements)));
  },
  notNull: true,
  call([names, parts]) {
    const marks = joinMarks([hiddenBy([names!]), secrecy(parts!)]);
    if (!isWhollyKnown(names!))
      return unknownBecause(
        names!,
        this.returns instanceof Function ? this.returns([names!, parts!]) : ANY,
        marks,
      );
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
