import { type When } from "../catalog/entry.ts";
import { type Definition } from "../definition.ts";
import { readTime } from "../period-format.ts";
import { type Instant, type Reason, type Value } from "../value.ts";
import { holdAll, mayBeNothing } from "./predicate.ts";
import { type Scalar, sameScalar, scalar } from "./scalar.ts";

/** What an argument says of time. */
export type Said =
  | { readonly kind: "nothing" }
  | { readonly kind: "never" }
  | { readonly kind: "length"; readonly ms: number }
  /** Milliseconds since 1970. */
  | { readonly kind: "date"; readonly at: number }
  /** A distance from a moment that is not known as a date. */
  | { readonly kind: "relative"; readonly instant: Instant }
  /** A schedule that does not repeat. */
  | { readonly kind: "dead"; readonly why: string }
  | { readonly kind: "unknown"; readonly reason: Reason; readonly mayBeNothing: boolean }
  | { readonly kind: "either"; readonly cases: readonly Said[]; readonly reason: Reason };

/** A year that nobody means to live to see: providers write "never" so. */
const NEVER = Date.UTC(9999, 0, 1);

export const readWhen = (definition: Definition, when: When, now: number): Said =>
  saidBy(definition.get(when.path), when, now);

function saidBy(value: Value, when: When, now: number): Said {
  if (value.state === "absent") return { kind: "nothing" };
  if (value.state === "unknown") {
    if (value.instant) return ofInstant(value.instant);
    if (value.oneOf && value.oneOf.length > 0) {
      return {
        kind: "either",
        cases: value.oneOf.map((each) => saidBy(each, when, now)),
        reason: value.reason,
      };
    }
    return { kind: "unknown", reason: value.reason, mayBeNothing: mayBeNothing(value) };
  }
  const written = scalar(value);
  if (written === undefined || typeof written === "boolean") return misread(when, "a text or a number");
  if (when.never?.some((each) => sameScalar(each, written))) return { kind: "never" };
  const reading = readTime(written, when.format, now);
  switch (reading.kind) {
    case "unreadable":
      return misread(when, reading.expected);
    case "dead":
      return reading;
    case "length":
      return when.never && isSpelledNever(when.never, reading.ms)
        ? { kind: "never" }
        : { kind: "length", ms: reading.ms };
    case "instant":
      return reading.at >= NEVER ? { kind: "never" } : { kind: "date", at: reading.at };
  }
}

/** `0s`, `0h` where `0` means never; `-1s` where `-1` does. */
const isSpelledNever = (never: readonly Scalar[], ms: number): boolean =>
  never.some((each) => (Number(each) === 0 && ms === 0) || (Number(each) < 0 && ms < 0));

function ofInstant(instant: Instant): Said {
  if (instant.anchor !== "epoch") return { kind: "relative", instant };
  return instant.plus.ms >= NEVER ? { kind: "never" } : { kind: "date", at: instant.plus.ms };
}

function misread(when: When, expected: string): Said {
  const reason: Reason = { code: "error", text: `${when.path} is not ${expected}` };
  return { kind: "unknown", reason, mayBeNothing: false };
}

/** The argument that counts and what it says: one for each case that is possible. */
export interface Spoken {
  /** Undefined where nothing is set. */
  readonly when?: When;
  readonly said: Said;
}

/** More cases than that are not told apart. */
const MOST_CASES = 64;

/**
 * The first of several arguments that is set, in every case that is possible; never an `either`.
 */
export function firstSaid(definition: Definition, whens: readonly When[], now: number): readonly Spoken[] {
  const [when, ...others] = whens;
  if (!when) return [{ said: { kind: "nothing" } }];
  const counts = holdAll(definition, when.when);
  if (counts === false) return firstSaid(definition, others, now);
  if (counts !== true) return [{ when, said: { kind: "unknown", reason: counts, mayBeNothing: false } }];
  const cases = flat(readWhen(definition, when, now));
  let rest: readonly Spoken[] | undefined;
  const spoken = cases.flatMap((said) =>
    said.kind === "nothing" ? (rest ??= firstSaid(definition, others, now)) : [{ when, said }],
  );
  return spoken.length <= MOST_CASES ? spoken : [{ when, said: TOO_MANY }];
}

const TOO_MANY: Said = {
  kind: "unknown",
  reason: { code: "limit", text: "there are too many cases" },
  mayBeNothing: false,
};

function flat(said: Said): readonly Said[] {
  if (said.kind !== "either") return [said];
  const cases = said.cases.flatMap(flat);
  return cases.length <= MOST_CASES ? cases : [TOO_MANY];
}
