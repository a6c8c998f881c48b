import { type Num, format } from "./number.ts";

/** ±0.d1d2d3... * 10 ** point; without zeros at the end; no digits for zero. */
interface Decimal {
  readonly isNegative: boolean;
  readonly digits: string;
  readonly point: number;
}

/** Beyond so many bits a number is not written out. */
const MOST_BITS = 100_000;

/** Can the number be written out in reasonable time and space? */
export const isWritable = (n: Num): boolean => typeof n === "number" || Math.abs(n.exponent) <= MOST_BITS;

/**
 * Writes a number as Go's big.Float does under %e, %f and %g. Without precision %g takes the shortest digits that read
 * back as the same number; %e and %f take six decimals, as the caller says.
 */
export function floatText(n: Num, verb: "e" | "f" | "g", precision: number | undefined): string {
  if (typeof n === "number" && !Number.isFinite(n)) return format(n);
  const decimal = precision === undefined ? shortest(n) : exact(n);
  return (decimal.isNegative ? "-" : "") + magnitudeText(decimal, verb, precision);
}

function magnitudeText(decimal: Decimal, verb: "e" | "f" | "g", precision: number | undefined): string {
  if (verb === "e") return scientific(rounded(decimal, 1 + precision!), precision!);
  if (verb === "f") return positional(rounded(decimal, decimal.point + precision!), precision!);
  const wanted = precision === undefined ? decimal.digits.length : Math.max(1, precision);
  const { digits, point } = rounded(decimal, wanted);
  const length = digits.length;
  const isWhole = wanted > length && length >= point;
  const widest = precision === undefined ? 6 : isWhole ? length : wanted;
  if (point - 1 < -4 || point - 1 >= widest) {
    return scientific({ ...decimal, digits, point }, Math.min(wanted, length) - 1);
  }
  return positional({ ...decimal, digits, point }, Math.max((wanted > point ? length : wanted) - point, 0));
}

function shortest(n: Num): Decimal {
  const text = format(n);
  const [whole = "", fraction = ""] = text.replace("-", "").split(".");
  return normal(text.startsWith("-"), whole + fraction, whole.length);
}

function exact(n: Num): Decimal {
  if (typeof n === "number") return normal(n < 0, String(Math.abs(n)), String(Math.abs(n)).length);
  const isNegative = n.mantissa < 0n;
  const magnitude = isNegative ? -n.mantissa : n.mantissa;
  const power = BigInt(Math.abs(n.exponent));
  const digits = String(n.exponent >= 0 ? magnitude << power : magnitude * 5n ** power);
  return normal(isNegative, digits, digits.length + Math.min(0, n.exponent));
}

function normal(isNegative: boolean, digits: string, point: number): Decimal {
  const significant = digits.replace(/^0+/, "");
  const trimmed = withoutTrailingZeros(significant);
  if (trimmed === "") return { isNegative: false, digits: "", point: 0 };
  return { isNegative, digits: trimmed, point: point - (digits.length - significant.length) };
}

function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}

/** Keeps `count` digits, half to even. */
function rounded(decimal: Decimal, count: number): Decimal {
  const { digits, point, isNegative } = decimal;
  if (count < 0 || count >= digits.length) return decimal;
  const next = digits[count]!;
  const isHalf = next === "5" && count + 1 === digits.length;
  const isUp = isHalf ? count > 0 && Number(digits[count - 1]) % 2 === 1 : next >= "5";
  if (!isUp) return normal(isNegative, digits.slice(0, count), point);
  const raised = String(BigInt(digits.slice(0, count) || "0") + 1n).padStart(count, "0");
  return normal(isNegative, raised, point + raised.length - count);
}

function scientific({ digits, point }: Decimal, decimals: number): string {
  const fraction = decimals > 0 ? `.${digits.slice(1, decimals + 1).padEnd(decimals, "0")}` : "";
  const exponent = digits === "" ? 0 : point - 1;
  return `${digits[0] ?? "0"}${fraction}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

function positional({ digits, point }: Decimal, decimals: number): string {
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, "0") : "0";
  if (decimals <= 0) return whole;
  const fraction = point > 0 ? digits.slice(point) : "0".repeat(Math.min(-point, decimals)) + digits;
  return `${whole}.${fraction.slice(0, decimals).padEnd(decimals, "0")}`;
}
