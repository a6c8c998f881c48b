import {
  type Num,
  ceil,
  compare,
  counted,
  floor,
  fromBigInt,
  fromNumber,
  isFinite,
  isZero,
  negate,
  sign,
  toNumber,
} from "../../../core/number.ts";
import { NUMBER, friendlyName } from "../../../core/type.ts";
import { type Value, number, typeOf, unknown } from "../../../core/value.ts";
import { FunctionError, type LanguageFunction } from "../function.ts";
import { anything } from "./container.ts";
import { goLog, goPow } from "./go-math.ts";
import { integerOf } from "./integer.ts";
import { textOf } from "./text.ts";

/** The number of an argument that the dispatcher has converted. */
function numberOf(value: Value | undefined): Num {
  if (value?.state === "known" && value.kind === "number") return value.value;
  throw new FunctionError("a number is required");
}

const numberFunction = (
  names: readonly string[],
  call: (...numbers: Num[]) => Value,
  carries?: LanguageFunction["carries"],
): LanguageFunction => ({
  parameters: names.map((name) => ({ name, type: NUMBER })),
  returns: NUMBER,
  notNull: true,
  ...(carries && { carries }),
  call: (args) => call(...args.map(numberOf)),
});

/** The one that all others are below (1) or above (-1). */
const extremum = (direction: 1 | -1): LanguageFunction => ({
  parameters: [],
  variadic: { name: "numbers", type: NUMBER, allowDynamic: true },
  returns: NUMBER,
  notNull: true,
  call(args) {
    if (args.length === 0) throw new FunctionError("must pass at least one number");
    return number(
      args.map(numberOf).reduce((best, each) => (compare(each, best) === direction ? each : best)),
    );
  },
});

/** A number as a float64, which takes no number but infinity for one. @throws FunctionError */
function float64(n: Num): number {
  const result = toNumber(n);
  if (!Number.isFinite(result) && isFinite(n))
    throw new FunctionError("value is out of the range of float64");
  return result;
}

/** What float64 arithmetic makes of numbers; terraform has infinities, but no "not a number". */
function fromFloat(result: number): Value {
  if (Number.isNaN(result)) throw new FunctionError("the result is not a number");
  return number(fromNumber(result));
}

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
const LARGEST_BASE = 62;
/** More digits than that are not read: it would take too long. */
const MOST_DIGITS = 10_000;

const parseint: LanguageFunction = {
  parameters: [anything("number"), { name: "base", type: NUMBER }],
  returns([text]) {
    const type = typeOf(text!);
    if (type.kind !== "string")
      throw new FunctionError(`first argument must be a string, not ${friendlyName(type)}`, 0);
    return NUMBER;
  },
  notNull: true,
  call([textValue, baseValue]) {
    const base = integerOf(baseValue, 1);
    if (base < 2 || base > LARGEST_BASE)
      throw new FunctionError("base must be a whole number between 2 and 62 inclusive", 1);
    const text = textOf(textValue);
    const digits = text.replace(/^[+-]/, "");
    if (digits.length > MOST_DIGITS)
      return unknown({ code: "limit", text: "the number has too many digits" }, NUMBER);
    let total = 0n;
    for (const digit of digits) {
      const value = valueOfDigit(digit, base);
      if (value < 0 || value >= base) throw notANumber(base);
      total = total * BigInt(base) + BigInt(value);
    }
    if (digits === "") throw notANumber(base);
    return number(fromBigInt(text.startsWith("-") ? -total : total));
  },
};

const notANumber = (base: number): FunctionError =>
  new FunctionError(`cannot parse the given text as a base ${base} integer`, 0);

/** Up to base 36 the case of letters does not matter; beyond, capitals come after the small letters. */
function valueOfDigit(digit: string, base: number): number {
  const small = DIGITS.indexOf(base <= DIGITS.length ? digit.toLowerCase() : digit);
  if (small >= 0) return small;
  return /^[A-Z]$/.test(digit) ? DIGITS.indexOf(digit.toLowerCase()) + 26 : -1;
}

export const numericFunctions: Readonly<Record<string, LanguageFunction>> = {
  abs: numberFunction(["num"], (n) => number(sign(n) < 0 ? negate(n) : isZero(n) ? 0 : n)),
  ceil: numberFunction(["num"], (n) => number(ceil(n))),
  floor: numberFunction(["num"], (n) => number(floor(n))),
  log: numberFunction(["num", "base"], (n, base) => fromFloat(goLog(float64(n)) / goLog(float64(base)))),
  max: extremum(1),
  min: extremum(-1),
  parseint,
  pow: numberFunction(["num", "power"], (n, exponent) => fromFloat(goPow(float64(n), float64(exponent)))),
  signum: {
    parameters: [{ name: "num", type: NUMBER }],
    returns: NUMBER,
    carries: "derived",
    notNull: true,
    call: ([n]) => number(counted(Math.sign(integerOf(n, 0)))),
  },
};
