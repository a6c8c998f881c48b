/**
 * Numbers as cty has them: binary floats of 512 bits (Go's big.Float), so that 0.1 + 0.2 == 0.3 and
 * 9007199254740993 is exact.
 *
 * Every integer within JavaScript's safe range that has these 512 bits is a plain `number`, and so are zero, which has
 * a sign, and the infinities; everything else is a `BigFloat`. The representation is canonical: equal numbers have equal representations,
 * but for the precision and the sign of zero.
 */
export type Num = number | BigFloat;

/** mantissa * 2 ** exponent; the mantissa is odd. */
export interface BigFloat {
  readonly mantissa: bigint;
  readonly exponent: number;
  /**
   * Bits that results are rounded to and that decide how many digits are printed: 512 for what was written, 64 for
   * what was counted (a length, an index), 53 for what came out of a float64. A result has those of its most precise
   * operand.
   */
  readonly precision: number;
}

const PRECISION = 512;
const COUNTED = 64;
const FLOAT64 = 53;

const parts = (n: Num): BigFloat =>
  typeof n === "number" ? { mantissa: BigInt(n), exponent: 0, precision: PRECISION } : n;

const precisionOf = (a: Num, b: Num): number => Math.max(parts(a).precision, parts(b).precision);

function bitLength(n: bigint): number {
  const hex = (n < 0n ? -n : n).toString(16);
  return (hex.length - 1) * 4 + (32 - Math.clz32(parseInt(hex[0]!, 16)));
}

/** Rounds to nearest even at `precision` bits and makes the representation canonical. */
function make(mantissa: bigint, exponent: number, precision: number): Num {
  if (mantissa === 0n) return 0;
  const excess = bitLength(mantissa) - precision;
  if (excess > 0) {
    const negative = mantissa < 0n;
    let magnitude = negative ? -mantissa : mantissa;
    const shift = BigInt(excess);
    const rest = magnitude & ((1n << shift) - 1n);
    const half = 1n << (shift - 1n);
    magnitude >>= shift;
    if (rest > half || (rest === half && (magnitude & 1n) === 1n)) magnitude += 1n;
    mantissa = negative ? -magnitude : magnitude;
    exponent += excess;
  }
  while ((mantissa & 0xffffn) === 0n) {
    mantissa >>= 16n;
    exponent += 16;
  }
  while ((mantissa & 1n) === 0n) {
    mantissa >>= 1n;
    exponent += 1;
  }
  if (precision === PRECISION && exponent >= 0 && exponent + bitLength(mantissa) <= 54) {
    const whole = mantissa << BigInt(exponent);
    if (whole <= BigInt(Number.MAX_SAFE_INTEGER) && whole >= BigInt(Number.MIN_SAFE_INTEGER))
      return Number(whole);
  }
  return { mantissa, exponent, precision };
}

/** Brings both onto the smaller exponent. */
function align(a: BigFloat, b: BigFloat): [bigint, bigint, number] {
  const exponent = Math.min(a.exponent, b.exponent);
  return [a.mantissa << BigInt(a.exponent - exponent), b.mantissa << BigInt(b.exponent - exponent), exponent];
}

/** What an operation makes where an operand is infinite. @throws RangeError where it is no number */
function infinite(result: number): number {
  if (Number.isNaN(result)) throw new RangeError("the result is not a number");
  return result;
}

export const isFinite = (n: Num): boolean => typeof n !== "number" || Number.isFinite(n);

/** An infinity as it is, anything else by its sign: enough to calculate with an infinity. */
const rough = (n: Num): number => (typeof n === "number" ? n : n.mantissa < 0n ? -1 : 1);

/** @throws RangeError for opposite infinities */
export function add(a: Num, b: Num): Num {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  if (!isFinite(a) || !isFinite(b)) return infinite(rough(a) + rough(b));
  const [x, y, exponent] = align(parts(a), parts(b));
  return make(x + y, exponent, precisionOf(a, b));
}

export function negate(a: Num): Num {
  return typeof a === "number" ? -a : { ...a, mantissa: -a.mantissa };
}

/** @throws RangeError for an infinity and itself */
export const subtract = (a: Num, b: Num): Num => add(a, negate(b));

/** @throws RangeError for zero and an infinity */
export function multiply(a: Num, b: Num): Num {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product;
  }
  if (!isFinite(a) || !isFinite(b)) return infinite(rough(a) * rough(b));
  if (isZero(a) || isZero(b)) return isNegative(a) === isNegative(b) ? 0 : -0;
  const x = parts(a);
  const y = parts(b);
  const product = make(x.mantissa * y.mantissa, x.exponent + y.exponent, PRECISION);
  const precision = precisionOf(a, b);
  // A product keeps the bits that it needs.
  return precision === PRECISION ? product : withPrecision(product, precision);
}

const isNegative = (n: Num): boolean => (typeof n === "number" ? n < 0 || Object.is(n, -0) : n.mantissa < 0n);

function withPrecision(n: Num, least: number): Num {
  const { mantissa, exponent } = parts(n);
  return make(mantissa, exponent, Math.max(least, bitLength(mantissa)));
}

/** @throws RangeError when both are zero, or both infinite */
export function divide(a: Num, b: Num): Num {
  if (isZero(b) || !isFinite(a) || !isFinite(b)) return infinite(rough(a) / rough(b));
  if (typeof a === "number" && typeof b === "number" && a % b === 0) return a / b;
  const x = parts(a);
  const y = parts(b);
  if (x.mantissa === 0n) return isNegative(a) === isNegative(b) ? 0 : -0;
  const precision = precisionOf(a, b);
  const shift = Math.max(0, precision + 2 + bitLength(y.mantissa) - bitLength(x.mantissa));
  const dividend = x.mantissa << BigInt(shift);
  let quotient = dividend / y.mantissa;
  // A sticky bit keeps the rounding right where the division is not exact.
  quotient <<= 1n;
  if (dividend % y.mantissa !== 0n)
    quotient += quotient < 0n || (quotient === 0n && x.mantissa < 0n !== y.mantissa < 0n) ? -1n : 1n;
  return make(quotient, x.exponent - y.exponent - shift - 1, precision);
}

/** The remainder with the sign of the dividend, which itself comes back where `b` is zero. @throws RangeError for infinities */
export function modulo(a: Num, b: Num): Num {
  if (!isFinite(a) || !isFinite(b)) throw new RangeError("the result is not a number");
  return isZero(b) ? a : subtract(a, multiply(b, truncate(divide(a, b))));
}

export function compare(a: Num, b: Num): -1 | 0 | 1 {
  if (typeof a === "number" && typeof b === "number") return a < b ? -1 : a > b ? 1 : 0;
  if (!isFinite(a) || !isFinite(b)) return rough(a) < rough(b) ? -1 : 1;
  const x = parts(a);
  const y = parts(b);
  const signs = [sign(a), sign(b)] as const;
  if (signs[0] !== signs[1]) return signs[0] < signs[1] ? -1 : 1;
  const magnitudes = [bitLength(x.mantissa) + x.exponent, bitLength(y.mantissa) + y.exponent] as const;
  if (magnitudes[0] !== magnitudes[1]) return magnitudes[0] < magnitudes[1] === signs[0] > 0 ? -1 : 1;
  const [p, q] = align(x, y);
  return p < q ? -1 : p > q ? 1 : 0;
}

/** A key that equal numbers share. */
export function keyOf(n: Num): string {
  if (!isFinite(n)) return format(n);
  const { mantissa, exponent } = parts(n);
  return exponent >= 0 && exponent + bitLength(mantissa) <= FLOAT64
    ? String(mantissa << BigInt(exponent))
    : `${mantissa}e${exponent}`;
}

export const isZero = (n: Num): boolean => n === 0;
export const sign = (n: Num): -1 | 0 | 1 =>
  typeof n === "number" ? (Math.sign(n) as -1 | 0 | 1) : n.mantissa < 0n ? -1 : 1;
export const isInteger = (n: Num): boolean => (typeof n === "number" ? Number.isFinite(n) : n.exponent >= 0);

export function floor(n: Num): Num {
  if (typeof n === "number" || n.exponent >= 0) return n === 0 ? 0 : n;
  return make(n.mantissa >> BigInt(-n.exponent), 0, n.precision);
}

export function ceil(n: Num): Num {
  const negative = floor(negate(n));
  return isZero(negative) ? 0 : negate(negative);
}

const truncate = (n: Num): Num => (sign(n) < 0 ? ceil(n) : floor(n));

/** The nearest float64: infinite where it is out of range. */
export function toNumber(n: Num): number {
  if (typeof n === "number") return n;
  return Number(format(n));
}

/** @throws RangeError when `n` is not an integer */
export function toBigInt(n: Num): bigint {
  if (typeof n === "number") return BigInt(n);
  if (n.exponent < 0) throw new RangeError("not an integer");
  return n.mantissa << BigInt(n.exponent);
}

export const fromBigInt = (n: bigint): Num => make(n, 0, Math.max(COUNTED, bitLength(n)));

/** A length, a position, an ordinal. */
export const counted = (n: number): Num => make(BigInt(n), 0, COUNTED);

/** What a float64 becomes: exact, but printed with a float64's digits. @throws RangeError for what is no number */
export function fromNumber(n: number): Num {
  if (n === 0 || !Number.isFinite(n)) return infinite(n);
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, n);
  const bits = view.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const mantissa = biased === 0 ? fraction : fraction | 0x10000000000000n;
  return make(n < 0 ? -mantissa : mantissa, (biased === 0 ? 1 : biased) - 1075, FLOAT64);
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+)|[pP]([+-]?\d+))?$/;
const INFINITE = /^[+-]?[iI]nf$/;

/** Reads a decimal number as Go does, also with a power of two (`1p3`); undefined where `text` is none, or its exponent is beyond reason. */
export function parse(text: string): Num | undefined {
  if (/^-?\d{1,15}$/.test(text)) return Number(text);
  const match = DECIMAL.exec(text);
  if (!match) return INFINITE.test(text) ? (text.startsWith("-") ? -Infinity : Infinity) : undefined;
  const [, minus, whole = "", fraction = "", power = "0", binary = "0"] = match;
  if (whole === "" && fraction === "") return undefined;
  const exponent = Number(power) - fraction.length;
  if (
    Math.abs(exponent) > 10_000 ||
    Math.abs(Number(binary)) > 30_000 ||
    whole.length + fraction.length > 10_000
  )
    return undefined;
  const digits = BigInt(whole + fraction) * (minus === "-" ? -1n : 1n);
  if (digits === 0n) return minus === "-" ? -0 : 0;
  const number =
    exponent >= 0
      ? make(digits * 10n ** BigInt(exponent), 0, PRECISION)
      : quotient(digits, 10n ** BigInt(-exponent));
  return binary === "0" ? number : scaled(number, Number(binary));
}

function scaled(n: Num, power: number): Num {
  const { mantissa, exponent } = parts(n);
  return make(mantissa, exponent + power, PRECISION);
}

/** digits / divisor at full precision; both may be longer than that. */
function quotient(digits: bigint, divisor: bigint): Num {
  if (digits === 0n) return 0;
  const shift = Math.max(0, PRECISION + 2 + bitLength(divisor) - bitLength(digits));
  const dividend = digits << BigInt(shift);
  const sticky = dividend % divisor === 0n ? 0n : digits < 0n ? -1n : 1n;
  return make(((dividend / divisor) << 1n) + sticky, -shift - 1, PRECISION);
}

/** As terraform prints it: the shortest decimal, without exponent, that reads back as the same number. */
export function format(n: Num): string {
  if (typeof n === "number") return plainText(n);
  const negative = n.mantissa < 0n;
  const magnitude = negative ? -n.mantissa : n.mantissa;
  const isExact = n.exponent >= 0 && bitLength(magnitude) + n.exponent <= n.precision;
  const text = isExact
    ? String(magnitude << BigInt(n.exponent))
    : shortest(magnitude, -n.exponent, n.precision);
  return negative ? `-${text}` : text;
}

function plainText(n: number): string {
  if (Object.is(n, -0)) return "-0";
  return Number.isFinite(n) ? String(n) : n < 0 ? "-Inf" : "+Inf";
}

/**
 * The shortest decimal between the halves to both neighbours of mantissa / 2 ** scale. All three are written with
 * the same number of decimals, exactly; digits are cut as soon as the rest no longer decides.
 */
function shortest(mantissa: bigint, scale: number, precision: number): string {
  const spare = precision - bitLength(mantissa);
  const widened = mantissa << BigInt(spare + 1);
  const places = Math.max(0, scale + spare + 1);
  const five = (5n ** BigInt(places)) << BigInt(places - (scale + spare + 1));
  const exact = widened * five;
  const isPowerOfTwo = mantissa === 1n;
  const low = (isPowerOfTwo ? (widened << 1n) - 1n : widened - 1n) * five;
  const lower = isPowerOfTwo ? low / 2n : low;
  const upper = (widened + 1n) * five;
  const inclusive = ((mantissa << BigInt(spare)) & 1n) === 0n;
  const digits = exact.toString();
  const lowDigits = lower.toString().padStart(digits.length, "0");
  const highDigits = upper.toString();
  const width = Math.max(digits.length, highDigits.length);
  const x = digits.padStart(width, "0");
  const lo = lowDigits.padStart(width, "0");
  const hi = highDigits.padStart(width, "0");
  for (let i = 0; i < width; i++) {
    const cut = i + 1;
    const down = BigInt(x.slice(0, cut));
    const unit = 10n ** BigInt(width - cut);
    const floorValue = down * unit;
    const ceilValue = (down + 1n) * unit;
    const lowest = BigInt(lo);
    const highest = BigInt(hi);
    const downFits = inclusive ? floorValue >= lowest : floorValue > lowest;
    const upFits = inclusive ? ceilValue <= highest : ceilValue < highest;
    if (!downFits && !upFits) continue;
    const exactRest = exact - floorValue;
    const useUp =
      downFits && upFits ? exactRest * 2n > unit || (exactRest * 2n === unit && down % 2n === 1n) : upFits;
    return place((useUp ? down + 1n : down).toString(), places - (width - cut));
  }
  return place(digits, places);
}

/** Puts the decimal point `places` digits from the right. */
function place(digits: string, places: number): string {
  if (places <= 0) return digits + "0".repeat(-places);
  const padded = digits.padStart(places + 1, "0");
  const fraction = padded.slice(-places).replace(/0+$/, "");
  const whole = padded.slice(0, -places);
  return fraction === "" ? whole : `${whole}.${fraction}`;
}
