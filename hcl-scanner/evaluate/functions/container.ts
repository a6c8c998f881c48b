import { ANY, type CollectionType, type Type, hasDynamic } from "../../../core/type.ts";
import {
  type Marks,
  type Value,
  firstUnknown,
  joinMarks,
  mark,
  marksDeep,
  partOrigins,
  typeOf,
  unknown,
} from "../../../core/value.ts";
import { convert } from "../convert.ts";
import { ConversionError } from "../errors.ts";
import { FunctionError, type Parameter } from "../function.ts";
import { secrecyDeep } from "../secrecy.ts";

/** The elements of a list, set or tuple, with the origins that they have as parts of it; none for anything else. */
export function itemsOf(value: Value | undefined): Value[] {
  if (value?.state !== "known" || !("items" in value)) return [];
  if (!value.origins) return [...value.items];
  return value.items.map((item, i) => partOrigins(value, String(i), item));
}

/** The elements of a map or the attributes of an object by their names, with the origins that they have as parts of it. */
export function namedPartsOf(value: Value | undefined): [string, Value][] {
  if (value?.state !== "known" || !("entries" in value)) return [];
  return [...value.entries].map(([name, part]) => [name, partOrigins(value, name, part)]);
}

/** Who may see a value that is made of all of these: nobody who may not see each of them, however deep. */
export const hiddenBy = (values: readonly Value[]): Marks => joinMarks(values.map(secrecyDeep));

/** A parameter that takes values of every type. */
export const anything = (name: string, allowed: Omit<Parameter, "name" | "type"> = {}): Parameter => ({
  name,
  type: ANY,
  ...allowed,
});

export const isSequence = ({ kind }: Type): boolean => kind === "list" || kind === "set" || kind === "tuple";

/** Not known because a part of `cause` is not; it comes from there all the same. */
export function unknownBecause(cause: Value, type: Type, marks: Marks = hiddenBy([cause])): Value {
  const { origins } = marksDeep(cause);
  const reason = firstUnknown(cause)?.reason ?? { code: "apply", text: "a part of it is not known" };
  return mark(mark(unknown(reason, type), marks), origins ? { origins } : {});
}

/** Of elements whose common type is not known beforehand: that of the first that has one. */
export const elementTypeIn = (items: readonly Value[], type: Type): Type =>
  hasDynamic(type) ? (items.map(typeOf).find(({ kind }) => kind !== "any") ?? type) : type;

/** The element type of a list or a set. */
export const elementTypeOf = (value: Value): Type => (typeOf(value) as CollectionType).element;

/** @throws FunctionError */
export function convertArgument(value: Value, type: Type, argument: number): Value {
  try {
    return convert(value, type);
  } catch (error) {
    if (error instanceof ConversionError) throw new FunctionError(error.message, argument);
    throw error;
  }
}
