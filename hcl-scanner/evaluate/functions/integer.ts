import { compare, fromBigInt, isInteger, negate, toNumber } from "../../../core/number.ts";
import { type Value } from "../../../core/value.ts";
import { FunctionError } from "../function.ts";

const LIMIT = fromBigInt(2n ** 63n);

/**
 * The whole number of an argument that the dispatcher has converted. Beyond JavaScript's safe range it is rounded:
 * nothing that is counted is that long. @throws FunctionError where it does not fit into 64 bits
 */
export function integerOf(value: Value | undefined, argument: number): number {
  if (value?.state !== "known" || value.kind !== "number")
    throw new FunctionError("a number is required", argument);
  const whole = value.value;
  if (!isInteger(whole) || compare(whole, LIMIT) >= 0 || compare(whole, negate(LIMIT)) < 0) {
    throw new FunctionError("value must be a whole number that fits into 64 bits", argument);
  }
  return toNumber(whole);
}
