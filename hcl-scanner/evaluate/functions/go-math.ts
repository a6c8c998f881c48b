import { type Num, add, fromNumber, multiply, toNumber } from "../../../core/number.ts";

// Logarithms and powers of Go's float64, whose last bits differ from JavaScript's.

/** x = fraction * 2 ** exponent, with the fraction in [0.5, 1). */
function split(x: number): [fraction: number, exponent: number] {
  const view = new DataView(new ArrayBuffer(8));
  const isSubnormal = Math.abs(x) < 2 ** -1022;
  view.setFloat64(0, isSubnormal ? x * 2 ** 54 : x);
  const exponent = ((view.getUint16(0) >> 4) & 0x7ff) - 1022;
  view.setUint16(0, (view.getUint16(0) & 0x800f) | 0x3fe0);
  return [view.getFloat64(0), isSubnormal ? exponent - 54 : exponent];
}

/** fraction * 2 ** exponent, rounded once. */
function join(fraction: number, exponent: number): number {
  if (exponent > 2000) return fraction * Infinity;
  if (exponent < -2000) return fraction * 0;
  const half = Math.trunc(exponent / 2);
  return exponent > -1000
    ? fraction * 2 ** half * 2 ** (exponent - half)
    : fraction * 2 ** (exponent + 600) * 2 ** -600;
}

const HALF_ROOT = Math.SQRT1_2;
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;

export function goLog(x: number): number {
  if (!(x > 0) || x === Infinity) return x === 0 ? -Infinity : x < 0 ? NaN : x;
  let [fraction, k] = split(x);
  if (fraction < HALF_ROOT) {
    fraction *= 2;
    k--;
  }
  const f = fraction - 1;
  const s = f / (2 + f);
  const s2 = s * s;
  const s4 = s2 * s2;
  const odd =
    s2 *
    (6.66666666666673513e-1 +
      s4 * (2.857142874366239149e-1 + s4 * (1.818357216161805012e-1 + s4 * 1.479819860510658591e-1)));
  const even = s4 * (3.999999999940941908e-1 + s4 * (2.222219843214978396e-1 + s4 * 1.531383769920937332e-1));
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + (odd + even)) + k * LN2_LOW) - f);
}

/** With as many bits as a sum of products needs. */
const exact = (n: number): Num => multiply(1, fromNumber(n));

/** a * b + c, rounded once, as the processor does it. */
const fused = (a: number, b: number, c: number): number =>
  toNumber(add(multiply(exact(a), exact(b)), exact(c)));

function roundEven(x: number): number {
  const floor = Math.floor(x);
  const rest = x - floor;
  return rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor;
}

const LN2_UPPER = 0.69314718055966295651160180568695068359375;
const LN2_LOWER = 0.28235290563031577122588448175013436025525412068e-12;
const LARGEST_EXPONENT = 7.09782712893384e2;

/** 1/8! down to 1/2! and 1/1! */
const TAYLOR = [1 / 40320, 1 / 5040, 1 / 720, 1 / 120, 1 / 24, 1 / 6, 0.5, 1];

/** By a Taylor series of a sixteenth of what the power of two leaves. */
function goExp(x: number): number {
  if (!Number.isFinite(x)) return x === -Infinity ? 0 : x;
  if (x > LARGEST_EXPONENT) return Infinity;
  const k = roundEven(Math.LOG2E * x);
  if (k < -1022) return 0;
  const rest = fused(-LN2_LOWER, k, fused(-LN2_UPPER, k, x)) * 0.0625;
  const [first, ...others] = TAYLOR;
  let y = rest * others.reduce((sum, each) => fused(sum, rest, each), first!);
  for (let i = 0; i < 3; i++) y *= y + 2;
  return fused(y, y + 2, 1) * 2 ** k;
}

const isOdd = (y: number): boolean => Number.isInteger(y) && Math.abs(y) < 2 ** 53 && y % 2 !== 0;

export function goPow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (y === 1) return x;
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  if (x === 0) return y < 0 ? (isOdd(y) && Object.is(x, -0) ? -Infinity : Infinity) : isOdd(y) ? x : 0;
  if (!Number.isFinite(x) || !Number.isFinite(y)) return x ** y;
  if (y === 0.5) return Math.sqrt(x);
  if (y === -0.5) return 1 / Math.sqrt(x);
  return powerOf(x, y);
}

function powerOf(x: number, y: number): number {
  let whole = Math.trunc(Math.abs(y));
  let rest = Math.abs(y) - whole;
  if (rest !== 0 && x < 0) return NaN;
  if (whole >= 2 ** 63) return x === -1 ? 1 : Math.abs(x) < 1 === y > 0 ? 0 : Infinity;
  if (rest > 0.5) {
    rest--;
    whole++;
  }
  let result = rest === 0 ? 1 : goExp(rest * goLog(x));
  let exponent = 0;
  let [square, squareExponent] = split(x);
  for (let bits = BigInt(whole); bits !== 0n; bits >>= 1n) {
    if (Math.abs(squareExponent) > 4096) {
      exponent += squareExponent;
      break;
    }
    if (bits & 1n) {
      result *= square;
      exponent += squareExponent;
    }
    square *= square;
    squareExponent *= 2;
    if (square < 0.5) {
      square += square;
      squareExponent--;
    }
  }
  return y < 0 ? join(1 / result, -exponent) : join(result, exponent);
}
