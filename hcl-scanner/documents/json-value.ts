import { parse as parseNumber, toNumber } from "../../core/number.ts";
import { ANY } from "../../core/type.ts";
import {
  NULL,
  type Reason,
  type Value,
  bool,
  list,
  mark,
  number,
  object,
  string,
  unknown,
} from "../../core/value.ts";
import { field, isObject } from "./parse-json.ts";

/** A value as terraform shows it: JSON, with the parts that are not known, and those that are sensitive, beside it. */
export interface Shown {
  readonly value: unknown;
  /** `true` where it is not known, in the structure of the value. */
  readonly unknown?: unknown;
  /** `true` where it is sensitive, in the structure of the value. */
  readonly sensitive?: unknown;
}

/** How a part is made into a value: what was written there decides what its emptiness means. */
export interface Reading {
  /** Why a part that is not known is not; undefined: nobody set it, so that it is absent. */
  readonly reason: Reason | undefined;
  /** Providers show `""` and `[]` for what nobody set; are they that, or were they written? */
  readonly emptyIsAbsent: boolean;
  /** How to read a part below. */
  below(key: string): Reading;
  /** The last word on a part, container or not. */
  finish?(value: Value, shown: Shown): Value;
}

/** Deeper values are not read. */
const DEEPEST = 100;
const TOO_DEEP: Reason = { code: "limit", text: "it is nested too deeply" };

const TOO_LARGE: Reason = { code: "limit", text: "the number is too large" };

/** Makes a Value of what is shown, parts and all. */
export function valueOf(shown: Shown, reading: Reading, depth = 0): Value {
  const made = depth > DEEPEST ? unknown(TOO_DEEP) : bare(shown, reading, depth);
  const marked = shown.sensitive === true ? mark(made, { sensitive: true }) : made;
  return reading.finish ? reading.finish(marked, shown) : marked;
}

function bare(shown: Shown, reading: Reading, depth: number): Value {
  const { value } = shown;
  if (shown.unknown === true) return reading.reason ? unknown(reading.reason, ANY) : NULL;
  if (value === null || value === undefined)
    return isPartly(shown.unknown) ? container(shown, reading, depth) : NULL;
  switch (typeof value) {
    case "string":
      return value === "" && reading.emptyIsAbsent ? NULL : string(value);
    case "number":
      return numberOf(value);
    case "boolean":
      return bool(value);
    default:
      return container(shown, reading, depth);
  }
}

function numberOf(value: number): Value {
  const exact = Number.isSafeInteger(value)
    ? value
    : Number.isFinite(value)
      ? parseNumber(String(value))
      : undefined;
  return exact === undefined ? unknown(TOO_LARGE) : number(exact);
}

function container(shown: Shown, reading: Reading, depth: number): Value {
  const { value, unknown: open } = shown;
  const partAt = (key: string): Value => {
    const part = at(value, key);
    const below = reading.below(key);
    return valueOf(
      {
        value: part,
        unknown: at(open, key),
        sensitive: shown.sensitive === true || at(shown.sensitive, key),
      },
      // Nobody leaves an element of a list unset: `api_groups = [""]` of a cluster's role names a group.
      part === "" && Array.isArray(value) ? { ...below, emptyIsAbsent: false } : below,
      depth + 1,
    );
  };
  if (Array.isArray(value) || (!isObject(value) && Array.isArray(open))) {
    const length = Math.max(Array.isArray(value) ? value.length : 0, Array.isArray(open) ? open.length : 0);
    if (length === 0 && reading.emptyIsAbsent) return NULL;
    return list(
      Array.from({ length }, (_, i) => partAt(String(i))),
      ANY,
    );
  }
  const keys = new Set(isObject(value) ? Object.keys(value) : []);
  if (isObject(open)) for (const key of Object.keys(open)) if (isPartly(open[key])) keys.add(key);
  if (keys.size === 0 && reading.emptyIsAbsent) return NULL;
  return object([...keys].map((key) => [key, partAt(key)] as const));
}

const at = (value: unknown, key: string): unknown =>
  Array.isArray(value) ? (value as readonly unknown[])[Number(key)] : field(value, key);

/** Is any part of it not known? */
export function isPartly(open: unknown, depth = 0): boolean {
  if (open === true) return true;
  if (typeof open !== "object" || open === null || depth > DEEPEST) return false;
  return Object.values(open).some((each) => isPartly(each, depth + 1));
}

/** Nothing is known of who wrote it: what is empty is taken for unset. */
export const AS_SHOWN: Reading = { reason: undefined, emptyIsAbsent: true, below: () => AS_SHOWN };

/** As it was written, empty or not. */
export const AS_WRITTEN: Reading = { reason: undefined, emptyIsAbsent: false, below: () => AS_WRITTEN };

/** Is a value what the JSON says? Marks do not matter, nor whether it is a list, a set or a tuple. */
export function equalsJson(value: Value, json: unknown): boolean {
  if (value.state === "absent") return json === null || json === undefined;
  if (value.state === "unknown") return false;
  if ("items" in value) {
    if (!Array.isArray(json) || json.length !== value.items.length) return false;
    return value.items.every((each, i) => equalsJson(each, (json as readonly unknown[])[i]));
  }
  if ("entries" in value) {
    const keys = isObject(json) ? Object.keys(json) : undefined;
    return (
      keys?.length === value.entries.size &&
      keys.every((key) => equalsJson(value.entries.get(key) ?? NULL, field(json, key)))
    );
  }
  if (value.kind === "number") return typeof json === "number" && toNumber(value.value) === json;
  return value.value === json;
}
