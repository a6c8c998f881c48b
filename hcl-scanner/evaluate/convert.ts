import { format, parse } from "../../core/number.ts";
import {
  ANY,
  type CollectionType,
  type ObjectType,
  type TupleType,
  type Type,
  hasDynamic,
  mapOf,
  sameType,
} from "../../core/type.ts";
import {
  type Known,
  type KnownMap,
  type KnownObject,
  type KnownSequence,
  type Unknown,
  type Value,
  absent,
  bool,
  firstUnknown,
  map,
  mark,
  marksDeep,
  number,
  object,
  partOrigins,
  restOf,
  string,
  tuple,
  typeOf,
  unknown,
} from "../../core/value.ts";
import { fillDynamic, withoutOptional } from "./dynamic-type.ts";
import { ConversionError } from "./errors.ts";
import { mismatch } from "./mismatch.ts";
import { makeSequence } from "./secrecy.ts";
import { convertible, elementFor, unify } from "./unify.ts";

/** Where in the value the conversion is: attribute names and indexes. */
type Path = (string | number)[];

/** As terraform converts to a type constraint, marks kept. @throws ConversionError */
export const convert = (value: Value, to: Type): Value => convertAt(value, to, []);

/** As `convert`; undefined where the value does not convert. */
export function tryConvert(value: Value, to: Type): Value | undefined {
  try {
    return convert(value, to);
  } catch (error) {
    if (error instanceof ConversionError) return undefined;
    throw error;
  }
}

function convertAt(value: Value, to: Type, path: Path): Value {
  if (to.kind === "any") return value;
  if (value.state === "known" && value.kind === to.kind && "value" in value) return value;
  const from = typeOf(value);
  if (sameType(from, withoutOptional(to))) return value;
  if (convertible(from, to)) return step(value, to, path);
  if (value.state !== "absent" && isAlike(from.kind, to.kind) && isOpenQuestion(from))
    return undecided(value, to);
  throw failure(mismatch(from, to), to, path);
}

/** Could a value of the one kind become one of the other, if only its parts do? */
const isAlike = (from: Type["kind"], to: Type["kind"]): boolean =>
  from === "any" || (SEQUENCES.has(from) && SEQUENCES.has(to)) || (MAPPINGS.has(from) && MAPPINGS.has(to));

const SEQUENCES: ReadonlySet<Type["kind"]> = new Set(["list", "set", "tuple"]);
const MAPPINGS: ReadonlySet<Type["kind"]> = new Set(["map", "object"]);

/** Could the parts of such a value turn out to have a type in common? */
function isOpenQuestion(type: Type): boolean {
  if (!hasDynamic(type)) return false;
  const parts =
    type.kind === "tuple" ? type.elements : type.kind === "object" ? [...type.attributes.values()] : [];
  const known = parts.filter(({ kind }) => kind !== "any");
  return known.length === 0 || unify(known) !== undefined;
}

function failure(message: string, to: Type, path: Path): ConversionError {
  const where = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  return new ConversionError(where === "" ? message : `${where}: ${message}`, to);
}

/** Of a value whose type is not fully known, it cannot be said whether it converts. */
function undecided(value: Value, to: Type): Unknown {
  const cause = firstUnknown(value)?.reason ?? { code: "error", text: "the types of its elements differ" };
  return mark(unknown(cause, withoutOptional(to)), marksDeep(value));
}

/** Converts to a type that is known to be convertible to. */
function step(value: Value, to: Type, path: Path): Value {
  if (to.kind === "any") return value;
  if (value.state === "unknown") return convertUnknown(value, to);
  if (value.state === "absent") return mark(absent(fillDynamic(value.type, withoutOptional(to))), value);
  if ("value" in value)
    return value.kind === to.kind ? value : mark(convertPrimitive(value, to, path), value);
  const converted =
    value.kind === "object" && value.rest
      ? convertOpen(value, value.rest, to, path)
      : convertParts(value, to, path);
  return mark(converted, value);
}

function convertUnknown(value: Unknown, to: Type): Unknown {
  const type = fillDynamic(value.type, withoutOptional(to));
  if (sameType(type, value.type)) return value;
  const { oneOf, prefix, suffix, instant, ...rest } = value;
  const choices = oneOf?.map((choice) => tryConvert(choice, to));
  return {
    ...rest,
    type,
    ...(type.kind === "string" && {
      ...(prefix && { prefix }),
      ...(suffix && { suffix }),
      ...(instant && { instant }),
    }),
    ...(choices?.every((choice) => choice !== undefined) && { oneOf: choices }),
  };
}

function convertPrimitive(value: Known & { value: unknown }, to: Type, path: Path): Value {
  if (to.kind === "string") {
    if (value.kind === "number") return string(format(value.value));
    if (value.kind === "bool") return string(String(value.value));
  } else if (value.kind === "string") {
    if (to.kind === "number") return textToNumber(value.value, path);
    if (to.kind === "bool") return textToBool(value.value, path);
  }
  throw failure(mismatch(typeOf(value), to), to, path);
}

/** What Go reads as a number, but lies beyond what is held here exactly. */
const BEYOND = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eEpP][+-]?\d{1,9})?$/;

function textToNumber(text: string, path: Path): Value {
  const parsed = parse(text);
  if (parsed !== undefined) return number(parsed);
  if (BEYOND.test(text))
    return unknown({ code: "limit", text: "the number is out of range" }, { kind: "number" });
  throw failure("a number is required", { kind: "number" }, path);
}

function textToBool(text: string, path: Path): Value {
  if (text === "true" || text === "1") return bool(true);
  if (text === "false" || text === "0") return bool(false);
  const lower = text.toLowerCase();
  const hint =
    lower === "true" || lower === "false" ? `; to convert from string, use lowercase "${lower}"` : "";
  throw failure(`a bool is required${hint}`, { kind: "bool" }, path);
}

type Container = KnownSequence | KnownMap | KnownObject;

function convertParts(value: Container, to: Type, path: Path): Value {
  switch (to.kind) {
    case "list":
    case "set":
      if ("items" in value) return convertToSequence(value, to.kind, to, path);
      break;
    case "map":
      if ("entries" in value) return convertToMap(value, to, path);
      break;
    case "tuple":
      if ("items" in value) return convertToTuple(value, to, path);
      break;
    case "object":
      if (value.kind === "object") return convertToObject(value, to, path);
      if (value.kind === "map") return convertMapToObject(value, to, path);
      break;
  }
  throw failure(mismatch(typeOf(value), to), to, path);
}

function convertToSequence(
  value: KnownSequence,
  kind: "list" | "set",
  to: CollectionType,
  path: Path,
): Value {
  const isTuple = value.kind === "tuple";
  if (kind === "list" && value.kind === "set" && hasUncertainLength(value)) {
    return { ...undecided(value, ANY), type: { kind, element: value.element } };
  }
  const wanted = isTuple ? elementFor(value.items.map(typeOf), to.element) : to.element;
  const items = value.items.map((item, i) => stepInto(item, wanted ?? ANY, path, i));
  const finished = finish(items, wanted ?? ANY, isTuple ? ANY : value.element, isTuple && kind === "list");
  if (!finished) return conflict(value, to, path);
  const made = makeSequence(kind, finished.parts, finished.element);
  if (!value.rest || made.state !== "known") return made;
  return { ...(made as KnownSequence), rest: step(value.rest, finished.element, path) as Unknown };
}

/** A set with an unknown element may shrink once it is known, unless it is the only one. */
export const hasUncertainLength = (value: KnownSequence): boolean =>
  value.rest !== undefined ||
  (value.kind === "set" && value.items.length > 1 && value.items.some((item) => firstUnknown(item)));

function convertToMap(value: KnownMap | KnownObject, to: CollectionType, path: Path): Value {
  const parts = [...value.entries.values()];
  const wanted =
    (value.kind === "object" ? elementFor(parts.map(typeOf), to.element, true, true) : to.element) ?? ANY;
  const items = [...value.entries].map(([key, part]) => stepInto(part, wanted, path, key));
  const isNested = "element" in wanted || wanted.kind === "object";
  const finished = finish(
    items,
    wanted,
    value.kind === "map" ? value.element : ANY,
    isNested,
    value.kind === "object",
  );
  if (!finished) return conflict(value, to, path);
  return map(
    [...value.entries.keys()].map((key, i) => [key, finished.parts[i]!]),
    finished.element,
  );
}

const stepInto = (part: Value, to: Type, path: Path, key: string | number): Value => {
  if (to.kind === "any") return part;
  path.push(key);
  const converted = step(part, to, path);
  path.pop();
  return converted;
};

interface Finished {
  readonly parts: readonly Value[];
  readonly element: Type;
}

/** Gives the parts of a collection one type where the constraint left it open; undefined where they have none. */
function finish(
  parts: readonly Value[],
  wanted: Type,
  given: Type,
  unifies: boolean,
  unsafe = true,
): Finished | undefined {
  if (!hasDynamic(wanted)) return { parts, element: withoutOptional(wanted) };
  if (parts.length === 0) return { parts, element: wanted.kind === "any" ? given : withoutOptional(wanted) };
  let types = parts.map(typeOf);
  if (unifies && types.some((type) => !sameType(type, types[0]!))) {
    const common = unify(types, unsafe);
    if (!common) return undefined;
    parts = parts.map((part) => convert(part, common));
    types = parts.map(typeOf);
  }
  const element = types.find((type) => type.kind !== "any") ?? ANY;
  if (!types.every((type) => type.kind === "any" || sameType(type, element))) return undefined;
  return { parts: parts.map((part) => typed(part, element)), element };
}

/** In a collection, a null and an unknown value are of the type of its elements. */
const typed = (part: Value, type: Type): Value =>
  part.state !== "known" && part.type.kind === "any" && type.kind !== "any" ? { ...part, type } : part;

/** Parts of several types: in error, unless those that are not known may make the difference. */
function conflict(value: Container, to: Type, path: Path): Value {
  if (isOpenQuestion(typeOf(value))) return undecided(value, to);
  throw failure(`element types must all match for conversion to ${to.kind}`, to, path);
}

function convertToTuple(value: KnownSequence, to: TupleType, path: Path): Value {
  if (value.rest) return undecided(value, to);
  return tuple(value.items.map((item, i) => stepInto(item, to.elements[i]!, path, i)));
}

function convertToObject(value: KnownObject, to: ObjectType, path: Path): Value {
  return object(
    [...to.attributes].map(([name, type]) => {
      const part = value.entries.get(name);
      return [name, part ? stepInto(part, type, path, name) : absent(withoutOptional(type))];
    }),
  );
}

function convertMapToObject(value: KnownMap, to: ObjectType, path: Path): Value {
  const entries: [string, Value][] = [];
  for (const [name, type] of to.attributes) {
    const part = value.entries.get(name);
    if (part) {
      if (!sameType(value.element, type) && !convertible(value.element, type)) {
        throw failure(`map element type is incompatible with attribute ${JSON.stringify(name)}`, to, path);
      }
      entries.push([name, stepInto(part, type, path, name)]);
    } else if (to.optional?.has(name)) entries.push([name, absent(withoutOptional(type))]);
    else throw failure(`map has no element for required attribute ${JSON.stringify(name)}`, to, path);
  }
  return object(entries);
}

/** An object that may have further attributes: those that are wanted and not there are like `rest`. */
function convertOpen(value: KnownObject, rest: Unknown, to: Type, path: Path): Value {
  if (to.kind === "map") return { ...undecided(value, to), type: mapOf(withoutOptional(to.element)) };
  if (to.kind !== "object") throw failure(mismatch({ kind: "object", attributes: new Map() }, to), to, path);
  return object(
    [...to.attributes].map(([name, type]) => {
      const part = value.entries.get(name) ?? partOrigins(value, name, rest);
      path.push(name);
      const converted = convertAt(part, type, path);
      path.pop();
      return [name, converted];
    }),
  );
}

/** Is it open: may there be further attributes or blocks that are not known? */
export const isOpen = (value: Value): boolean => restOf(value) !== undefined;
