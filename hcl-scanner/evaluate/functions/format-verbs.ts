import { jsonQuoted } from "../../../core/json-quoted.ts";
import { type Num, format as decimal, isInteger, parse, toBigInt } from "../../../core/number.ts";
import { type Value } from "../../../core/value.ts";
import { FunctionError } from "../function.ts";
import { type Verb } from "./format-pieces.ts";
import { floatText, isWritable } from "../../../core/go-float.ts";
import { graphemeCount, graphemes } from "./grapheme.ts";
import { jsonText } from "./json-text.ts";
import { LARGEST_TEXT } from "./text.ts";

/** Wider fields are written by Go's own formatter in a way of its own, or not at all. */
const WIDEST_NUMBER = 1_000_000;

/** Formats one wholly known argument; undefined where the result would be too large. @throws FunctionError */
export function formatVerb(verb: Verb, value: Value): string | undefined {
  if (verb.mode !== "v" && value.state === "absent")
    throw unsupported(verb, "a null value cannot be formatted");
  const { mode } = verb;
  if (mode === "v") return padded(verb, defaultText(verb, value));
  if (mode === "t") return String(asBool(verb, value));
  if (mode === "s") return padded(verb, cut(verb, asText(verb, value)));
  if (mode === "q") return padded(verb, jsonQuoted(cut(verb, asText(verb, value))));
  if ("bdoxX".includes(mode)) return integerText(verb, asNumber(verb, value));
  if ("eEfgG".includes(mode)) return numberText(verb, asNumber(verb, value));
  throw new FunctionError(`unsupported format verb "${mode}" in "${verb.raw}"`);
}

const unsupported = (verb: Verb, why: string): FunctionError =>
  new FunctionError(`unsupported value for "${verb.raw}": ${why}`, verb.argument);

function defaultText(verb: Verb, value: Value): string | undefined {
  if (value.state === "known" && !verb.flags.sharp) {
    if (value.kind === "string") return value.value;
    if (value.kind === "number")
      return isWritable(value.value) ? floatText(value.value, "g", undefined) : undefined;
  }
  return jsonText(value);
}

/** At most `precision` characters; a precision of 0 is none. */
const cut = ({ precision = 0 }: Verb, text: string): string =>
  precision > 0 && text.length > precision ? graphemes(text).slice(0, precision).join("") : text;

function padded({ width = 0, flags }: Verb, text: string | undefined): string | undefined {
  if (text === undefined || width === 0) return text;
  const missing = width - graphemeCount(text);
  if (missing <= 0) return text;
  if (missing > LARGEST_TEXT) return undefined;
  const padding = (flags.zero ? "0" : " ").repeat(missing);
  return flags.minus ? text + padding : padding + text;
}

const isTooWide = ({ width = 0, precision = 0 }: Verb): boolean => Math.max(width, precision) > WIDEST_NUMBER;

/** As Go formats a big.Int. */
function integerText(verb: Verb, n: Num): string | undefined {
  if (!isWritable(n) || isTooWide(verb)) return undefined;
  if (!isInteger(n)) throw unsupported(verb, "an integer is required");
  const { mode, flags, width = 0, precision } = verb;
  const whole = toBigInt(n);
  const base = { b: 2, o: 8, d: 10 }[mode] ?? 16;
  const lower = (whole < 0n ? -whole : whole).toString(base);
  const digits = mode === "X" ? lower.toUpperCase() : lower;
  if (digits === "0" && precision === 0) return "";
  const sign = signOf(whole < 0n, verb);
  const prefix = flags.sharp ? ({ b: "0b", o: "0", x: "0x", X: "0X" }[mode] ?? "") : "";
  const zeros = "0".repeat(Math.max(0, (precision ?? 0) - digits.length));
  const text = zeros + digits;
  const missing = Math.max(0, width - sign.length - prefix.length - text.length);
  if (flags.minus) return sign + prefix + text + " ".repeat(missing);
  if (flags.zero && precision === undefined) return sign + prefix + "0".repeat(missing) + text;
  return " ".repeat(missing) + sign + prefix + text;
}

/** As Go formats a big.Float. */
function numberText(verb: Verb, n: Num): string | undefined {
  if (!isWritable(n) || isTooWide(verb)) return undefined;
  const { mode, flags, width = 0, precision } = verb;
  const style = mode.toLowerCase() as "e" | "f" | "g";
  const text = floatText(n, style, precision ?? (style === "g" ? undefined : 6));
  const isNegative = text.startsWith("-");
  const magnitude = isNegative ? text.slice(1) : text;
  const sign = signOf(isNegative, verb);
  const missing = Math.max(0, width - sign.length - magnitude.length);
  const cased = mode === style ? magnitude : magnitude.toUpperCase();
  if (flags.zero) return sign + "0".repeat(missing) + cased;
  return flags.minus ? sign + cased + " ".repeat(missing) : " ".repeat(missing) + sign + cased;
}

const signOf = (isNegative: boolean, { flags }: Verb): string =>
  isNegative ? "-" : flags.plus ? "+" : flags.space ? " " : "";

function asText(verb: Verb, value: Value): string {
  if (value.state === "known") {
    if (value.kind === "string") return value.value;
    if (value.kind === "number") return decimal(value.value);
    if (value.kind === "bool") return String(value.value);
  }
  throw unsupported(verb, "string required");
}

function asNumber(verb: Verb, value: Value): Num {
  if (value.state === "known") {
    if (value.kind === "number") return value.value;
    const read = value.kind === "string" ? parse(value.value) : undefined;
    if (read !== undefined) return read;
  }
  throw unsupported(verb, "a number is required");
}

function asBool(verb: Verb, value: Value): boolean {
  if (value.state === "known") {
    if (value.kind === "bool") return value.value;
    if (value.kind === "string" && (value.value === "true" || value.value === "1")) return true;
    if (value.kind === "string" && (value.value === "false" || value.value === "0")) return false;
  }
  throw unsupported(verb, "a bool is required");
}
