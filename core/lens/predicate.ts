import { type Predicate, type Switch } from "../catalog/entry.ts";
import { type Definition, type Node } from "../definition.ts";
import { type Reason, type Unknown, type Value, restOf } from "../value.ts";
import { type Scalar, sameScalar, scalar } from "./scalar.ts";

/** True, false, or why it is not known. */
export type Truth = boolean | Reason;

/** Does the definition, or a block of it, meet the condition of a catalog entry? */
export function holds(definition: Node, predicate: Predicate): Truth {
  const truths = [predicate, ...(predicate.or ?? [])].map((each) => holdsItself(definition, each));
  if (truths.includes(true)) return true;
  return truths.find((each) => typeof each !== "boolean") ?? false;
}

function holdsItself(definition: Node, { path, in: among, notIn, unset, ...bounds }: Predicate): Truth {
  const value = definition.get(path);
  if (bounds.lacks) return lacksAll(value, bounds.lacks, unset ?? false);
  if (bounds.drawnFrom && isDrawnFrom(value, bounds.drawnFrom)) return true;
  if (bounds.endsWith) return endsIn(value, bounds.endsWith, unset ?? false);
  const asksOnlyIfSet = (among ?? notIn)?.length === 0;
  if (asksOnlyIfSet && value.state === "unknown" && !mayBeNothing(value)) return among === undefined;
  // A block or a list says nothing by itself but that it is there; a `dynamic` one over what is not known may be.
  if (asksOnlyIfSet && isFilled(value)) return among === undefined;
  const further = restOf(value);
  if (asksOnlyIfSet && further) return further.reason;
  if (value.state === "unknown" && isNoneOf(value, among ?? notIn)) return among === undefined;
  return truthOf(value, (written) => {
    if (written === undefined) return unset ?? false;
    if (bounds.atLeast !== undefined || bounds.atMost !== undefined) return isWithin(written, bounds);
    return among
      ? among.some((each) => sameScalar(each, written))
      : !notIn?.some((each) => sameScalar(each, written));
  });
}

/** Is an unknown text none of these, by how it begins and ends? */
function isNoneOf({ prefix = "", suffix = "" }: Unknown, texts: readonly Scalar[] = []): boolean {
  if (prefix === "" && suffix === "") return false;
  return texts.every((each) => {
    const text = String(each);
    return (
      text.length < Math.max(prefix.length, suffix.length) ||
      !text.startsWith(prefix) ||
      !text.endsWith(suffix)
    );
  });
}

/** Is none of these among the elements of a list, the names of a map, or the words of a text? */
function lacksAll(value: Value, words: readonly string[], unset: boolean): Truth {
  if (value.state === "absent") return unset;
  if (value.state === "unknown") {
    const truths = new Set((value.oneOf ?? []).map((each) => lacksAll(each, words, unset)));
    const [only] = truths;
    return truths.size === 1 && typeof only === "boolean" ? only : value.reason;
  }
  if ("entries" in value) return !words.some((word) => value.entries.has(word));
  const items: readonly Value[] = "items" in value ? value.items : [value];
  let doubt: Reason | undefined = "items" in value ? value.rest?.reason : undefined;
  for (const item of items) {
    if (item.state === "unknown") doubt ??= item.reason;
    const text = item.state === "known" ? scalar(item) : undefined;
    if (
      text !== undefined &&
      words.some((word) => sameScalar(word, text) || ` ${text} `.includes(` ${word} `))
    )
      return false;
  }
  return doubt ?? true;
}

/** Does the whole of it come from an attribute of one of these types? */
function isDrawnFrom({ origins = [] }: Value, types: readonly string[]): boolean {
  const drawn = origins.filter(({ via }) => via !== "derived");
  const last = drawn.at(-1);
  return last !== undefined && types.some((type) => `.${last.address}`.includes(`.${type}.`));
}

/** Is it a name that ends in one of these? What is known only after apply is the name of something that is made. */
function endsIn(value: Value, ends: readonly string[], unset: boolean): Truth {
  if (value.state === "unknown") {
    if (value.reason.code === "apply") return false;
    const { suffix = "" } = value;
    if (ends.some((end) => suffix.endsWith(end))) return true;
    if (suffix !== "" && !ends.some((end) => end.endsWith(suffix))) return false;
  }
  return truthOf(value, (written) =>
    written === undefined ? unset : ends.some((end) => String(written).endsWith(end)),
  );
}

function isWithin(
  written: Scalar,
  { atLeast = -Infinity, atMost = Infinity }: Pick<Predicate, "atLeast" | "atMost">,
): boolean {
  const number = typeof written === "boolean" || written === "" ? NaN : Number(written);
  return number >= atLeast && number <= atMost;
}

const isFilled = (value: Value): boolean =>
  value.state === "known" && (("items" in value && value.items.length > 0) || "entries" in value);

/** May an unknown value turn out as null, which is as if nothing was written? */
export const mayBeNothing = ({ notNull, prefix, reason }: Unknown): boolean =>
  !notNull && prefix === undefined && reason.code !== "apply";

/** Do all of them hold? A false one decides, even where others are not known. */
export function holdAll(definition: Node, predicates: readonly Predicate[] = []): Truth {
  const truths = predicates.map((each) => holds(definition, each));
  if (truths.includes(false)) return false;
  return truths.find((each) => typeof each !== "boolean") ?? true;
}

/** Is it switched on? */
export const isOn = (definition: Definition, { path, on, unset }: Switch): Truth =>
  truthOf(definition.get(path), (value) =>
    value === undefined ? unset : on.some((each) => sameScalar(each, value)),
  );

type Test = (value: string | number | boolean | undefined) => boolean;

function truthOf(value: Value, test: Test): Truth {
  if (value.state === "absent") return test(undefined);
  if (value.state === "known") return test(scalar(value));
  const truths = new Set((value.oneOf ?? []).map((each) => truthOf(each, test)));
  const [only] = truths;
  return truths.size === 1 && typeof only === "boolean" ? only : value.reason;
}
