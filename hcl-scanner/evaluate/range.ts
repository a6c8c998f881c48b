import { type Num, compare, counted, toNumber } from "../../core/number.ts";
import { type Type } from "../../core/type.ts";
import { type Range, type Unknown, type Value, list, map, number, set, unknown } from "../../core/value.ts";
import { withChoices } from "./choices.ts";
import { hasUncertainLength } from "./convert.ts";

/** Between which numbers a number is, or how many elements a collection has. */
export function rangeOf(value: Value): Range {
  if (value.state === "unknown") return value.range ?? {};
  if (value.state === "absent") return {};
  if (value.kind === "number") return { least: value.value, most: value.value };
  if ("entries" in value) return exactly(value.entries.size);
  if (!("items" in value)) return {};
  if (value.rest) return { least: counted(value.items.length) };
  const most = counted(value.items.length);
  return hasUncertainLength(value) ? { least: counted(1), most } : { least: most, most };
}

const exactly = (n: number): Range => ({ least: counted(n), most: counted(n) });

/** Where a value is that is in one of two ranges. */
export function eitherRange(a: Range, b: Range): Range {
  const least =
    a.least !== undefined && b.least !== undefined
      ? compare(a.least, b.least) < 0
        ? a.least
        : b.least
      : undefined;
  const most =
    a.most !== undefined && b.most !== undefined
      ? compare(a.most, b.most) > 0
        ? a.most
        : b.most
      : undefined;
  return { ...(least !== undefined && { least }), ...(most !== undefined && { most }) };
}

/** Could the same number, or length, lie in both? */
export const mayMeet = (a: Range, b: Range): boolean => !isBelow(a, b) && !isBelow(b, a);

const isBelow = ({ most }: Range, { least }: Range): boolean =>
  most !== undefined && least !== undefined && compare(most, least) < 0;

/** The one number of a range, if it holds only one. */
const onlyOf = ({ least, most }: Range): Num | undefined =>
  least !== undefined && most !== undefined && compare(least, most) === 0 ? least : undefined;

/** What is known of an unknown value that is not null by its range alone: a number, or the length of a collection. */
export function settled(value: Unknown): Value {
  const only = value.notNull && value.range ? onlyOf(value.range) : undefined;
  if (only === undefined) return value;
  const { type } = value;
  if (type.kind === "number") return number(only);
  const length = toNumber(only);
  if (type.kind === "map") return length === 0 ? map([], type.element) : value;
  if (type.kind === "list")
    return list(
      Array.from({ length }, (_, i) => elementAt(value, type.element, i)),
      type.element,
    );
  if (type.kind !== "set" || length > 1) return value;
  return set(length === 0 ? [] : [elementAt(value, type.element, 0)], type.element);
}

function elementAt(sequence: Unknown, type: Type, i: number): Value {
  const choices = sequence.oneOf?.map((each) =>
    each.state === "known" && "items" in each ? each.items[i] : undefined,
  );
  const element = unknown(sequence.reason, type);
  return choices?.every((each) => each !== undefined) ? withChoices(element, choices) : element;
}
