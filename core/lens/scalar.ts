import { toNumber } from "../number.ts";
import { type Known } from "../value.ts";

export type Scalar = string | number | boolean;

/** A known string, number or bool as JavaScript has it; undefined for containers. */
export function scalar(value: Known): Scalar | undefined {
  if (value.kind === "number") return toNumber(value.value);
  return value.kind === "string" || value.kind === "bool" ? value.value : undefined;
}

/** Terraform converts freely between `"1"` and `1`, `"true"` and `true`. */
export const sameScalar = (a: Scalar, b: Scalar): boolean => String(a) === String(b);
