import { type Scalar } from "yaml";
import { parse as parseNumber } from "../../../core/number.ts";
import { type Value, absent, bool, number, string, unknown } from "../../../core/value.ts";
import { FunctionError } from "../function.ts";
import { base64Bytes } from "./base64.ts";
import { formatTimestamp, parseTimestamp, two } from "./rfc3339.ts";

const TAG = "tag:yaml.org,2002:";
const TAGS = new Set(
  ["str", "bool", "int", "float", "null", "timestamp", "binary"].map((name) => TAG + name),
);

const TRUE = /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
const FALSE = /^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/;
const NOTHING = /^(?:~|null|Null|NULL|)$/;
const INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;
/** With any other beginning it is a text. */
const MAY_BE_MORE = /^(?:[-+.\dyYnNtTfFoO~]|$)/;
const INTEGER = /^(?:[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+)$/;
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;

/** `<<` merges the value of its key into the mapping around it. */
export const isMerge = (key: Scalar<string> | null): boolean => key?.value === "<<" && key.tag === undefined;

/** What a scalar stands for, by the rules that terraform's reader keeps from YAML 1.1 and 1.2. @throws FunctionError */
export function resolveScalar(scalar: Scalar<string> | null): Value {
  const text = scalar?.value ?? "";
  const tag = scalar?.tag;
  if (tag !== undefined && !TAGS.has(tag)) throw new FunctionError("invalid YAML: a tag is not supported", 0);
  if (tag === `${TAG}str`) return string(text);
  if (tag === `${TAG}binary`) {
    if (!base64Bytes(text)) throw unreadable("binary");
    return string(text);
  }
  if (MAY_BE_MORE.test(text)) {
    if (scalar?.type === "QUOTE_SINGLE" || scalar?.type === "QUOTE_DOUBLE") return string(text);
    const known =
      knownWord(text) ?? (tag === undefined || tag === `${TAG}timestamp` ? timestamp(text) : undefined);
    if (known) return known;
    if (tag === undefined && NOT_A_NUMBER.test(text))
      throw new FunctionError("invalid YAML: floating point NaN is not supported", 0);
    if (INTEGER.test(text) || FLOAT.test(text)) return numeric(text);
  }
  return byTag(tag, text);
}

const unreadable = (what: string): FunctionError =>
  new FunctionError(`invalid YAML: a value cannot be read as ${what}`, 0);

function knownWord(text: string): Value | undefined {
  if (TRUE.test(text)) return bool(true);
  if (FALSE.test(text)) return bool(false);
  if (NOTHING.test(text)) return absent();
  if (INFINITE.test(text)) return number(text.startsWith("-") ? -Infinity : Infinity);
  return undefined;
}

function byTag(tag: string | undefined, text: string): Value {
  switch (tag?.slice(TAG.length)) {
    case "int":
    case "float":
      return numeric(text);
    case "null":
      return absent();
    case undefined:
      return string(text);
    default:
      throw unreadable(tag!.slice(TAG.length));
  }
}

function numeric(text: string): Value {
  const plain = text.replaceAll("_", "");
  const decimal = parseNumber(plain);
  if (decimal !== undefined) return number(decimal);
  const [, minus, digits] = /^([-+]?)(0[xX][\da-fA-F]+|0[oO]?[0-7]+|0[bB][01]+)$/.exec(plain) ?? [];
  if (digits === undefined) {
    if (FLOAT.test(plain))
      return unknown({ code: "limit", text: "the number is out of range" }, { kind: "number" });
    throw unreadable("a number");
  }
  return number(parseNumber(`${minus!}${BigInt(digits)}`)!);
}

const TIMESTAMP =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(Z|[-+]\d\d:\d\d)| (\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?)?$/;

/** A point in time, in the one form that terraform's functions read. */
function timestamp(text: string): Value | undefined {
  const match = TIMESTAMP.exec(text);
  if (!match) return undefined;
  const [, year, month, day, h1, m1, s1, zone = "Z", h2, m2, s2] = match;
  const pad = (digits = "0"): string => two(Number(digits));
  const time = `${pad(h1 ?? h2)}:${pad(m1 ?? m2)}:${pad(s1 ?? s2)}`;
  try {
    return string(formatTimestamp(parseTimestamp(`${year!}-${pad(month)}-${pad(day)}T${time}${zone}`)));
  } catch (error) {
    if (error instanceof FunctionError) return undefined;
    throw error;
  }
}
