import { FunctionError } from "../function.ts";

/** Nanoseconds in each unit of Go's durations; both code points for micro are taken. */
const UNITS: ReadonlyMap<string, bigint> = new Map([
  ["ns", 1n],
  ["us", 1_000n],
  ["µs", 1_000n],
  ["μs", 1_000n],
  ["ms", 1_000_000n],
  ["s", 1_000_000_000n],
  ["m", 60_000_000_000n],
  ["h", 3_600_000_000_000n],
]);

/** Go holds durations in 64 bits of nanoseconds: 292 years. */
const LIMIT = 2n ** 63n;

/**
 * Reads a Go duration such as `1h30m`, `-1.5h` or `87600h`, in nanoseconds. @throws FunctionError where it is none, or
 * is 292 years or longer
 */
export function parseGoDuration(text: string): bigint {
  const [, sign = "", terms = ""] = /^([-+]?)(.*)$/s.exec(text) ?? [];
  if (terms === "0") return 0n;
  if (terms === "") throw invalid(text);
  let total = 0n;
  let position = 0;
  while (position < terms.length) {
    TERM.lastIndex = position;
    const match = TERM.exec(terms);
    if (!match) throw invalid(text);
    const [, whole = "", fraction = "", name = ""] = match;
    const unit = UNITS.get(name);
    if (whole + fraction === "" || unit === undefined) throw invalid(text);
    const amount = whole.length > 20 ? LIMIT + 1n : BigInt(whole || "0") * unit;
    total += amount + fractionOf(fraction, unit);
    if (amount > LIMIT || total > LIMIT) throw invalid(text);
    position = TERM.lastIndex;
  }
  if (sign === "-") return -total;
  if (total === LIMIT) throw invalid(text);
  return total;
}

const TERM = /(\d*)(?:\.(\d*))?([^.\d]+)/y;

/** Go computes the part after the point in float64, from at most 18 or 19 digits. */
function fractionOf(digits: string, unit: bigint): bigint {
  let fraction = 0n;
  let scale = 1;
  for (const digit of digits) {
    if (fraction > (LIMIT - 1n) / 10n) break;
    const next = fraction * 10n + BigInt(digit);
    if (next > LIMIT) break;
    fraction = next;
    scale *= 10;
  }
  return BigInt(Math.trunc(Number(fraction) * (Number(unit) / scale)));
}

const invalid = (text: string): FunctionError =>
  new FunctionError(`invalid duration ${JSON.stringify(text)}`);
