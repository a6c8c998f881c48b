import { type Value, parts } from "../../core/value.ts";
import { LimitReached } from "./errors.ts";

/** A value of more parts than that (64 characters of text count as one) is unknown. */
export const LARGEST = 200_000;
/** A value that is nested deeper than that is unknown. */
const DEEPEST = 400;

interface Weight {
  readonly parts: number;
  readonly depth: number;
}

/**
 * Values share their parts, so that a small program makes a value whose walk never ends: each that has more than a few
 * parts is weighed once. To walk the few again costs less than to remember them.
 */
const known = new WeakMap<Value, Weight>();

const FEW = 24;

const LEAF: Weight = { parts: 1, depth: 0 };

function weigh(value: Value): Weight {
  if (value.state !== "known") return LEAF;
  if (value.kind === "string")
    return value.value.length < 64 ? LEAF : { parts: 1 + (value.value.length >> 6), depth: 0 };
  if ("value" in value) return LEAF;
  const found = known.get(value);
  if (found) return found;
  let total = 1;
  let depth = 0;
  for (const part of parts(value)) {
    const weight = weigh(part);
    total += weight.parts;
    if (weight.depth > depth) depth = weight.depth;
  }
  const weight = { parts: total, depth: depth + 1 };
  if (total > FEW) known.set(value, weight);
  return weight;
}

/** How many parts a value has, all levels together. */
export const weightOf = (value: Value): number => weigh(value).parts;

/** Returns the value. @throws LimitReached where it is too large to be walked */
export function bounded(value: Value): Value {
  const { parts, depth } = weigh(value);
  if (parts > LARGEST) throw new LimitReached("the value is too large");
  if (depth > DEEPEST) throw new LimitReached("the value is nested too deeply");
  return value;
}
