import { type Path } from "../definition.ts";
import {
  NULL,
  type KnownString,
  type Marks,
  type Origin,
  type Unknown,
  type Value,
  containsSensitive,
  mark,
  marksDeep,
  object,
  part,
  string,
  travelled,
  tuple,
} from "../value.ts";
import { decodeBase64 } from "./base64.ts";

/** A text, known or not, within a value: in nested blocks, JSON and base64 too. */
export interface Leaf {
  /** Where it stands in its definition; for what is inside a text, where it would stand were the text the value. */
  readonly path: Path;
  /** What labels it: the innermost name, or what the `name` beside a `value` says. */
  readonly name: string;
  readonly value: KnownString | Unknown;
}

/** Larger values are not looked through to their end. */
const MOST_LEAVES = 20_000;
const DEEPEST = 24;

/** The texts of a value, in order. */
export function leavesOf(value: Value, path: Path, name: string): Leaf[] {
  const found: Leaf[] = [];
  visit(value, path, name, found, 0);
  return found;
}

function visit(value: Value, path: Path, name: string, found: Leaf[], depth: number): void {
  if (value.state === "absent" || found.length >= MOST_LEAVES || depth > DEEPEST) return;
  if (value.state === "unknown") {
    if (value.encodes) visit(encoded(value, value.encodes), path, name, found, depth + 1);
    else if (value.oneOf && value.oneOf.length > 0) {
      const whole = marksOfWhole(value, value.oneOf);
      for (const each of value.oneOf) visit(inherit(whole, each), path, name, found, depth + 1);
    } else if (value.sketch) visit(hidden(value, value.sketch), path, name, found, depth + 1);
    else found.push({ path, name, value });
    return;
  }
  if ("entries" in value) {
    const label = labelAmong((key) => value.entries.get(key));
    for (const [key, each] of value.entries) {
      const labelled = label !== undefined && VALUE_KEYS.has(key) ? label : key;
      visit(part(value, key, each), join(path, key), labelled, found, depth + 1);
    }
    return;
  }
  if ("items" in value) {
    value.items.forEach((each, i) =>
      visit(part(value, String(i), each), join(path, String(i)), name, found, depth + 1),
    );
    if (value.rest) visit(value.rest, path, name, found, depth + 1);
    return;
  }
  if (value.kind !== "string" || value.value === "") return;
  const inside = value.encodes ? encoded(value, value.encodes) : inherited(value);
  if (inside) visit(inside, path, name, found, depth + 1);
  else found.push({ path, name, value });
}

/** What is known of an unknown container has origins of its own. */
const hidden = ({ sensitive }: Marks, inner: Value): Value =>
  sensitive ? mark(inner, { sensitive }) : inner;

function inherited(value: KnownString): Value | undefined {
  const inside = decoded(value.value);
  return inside && inherit(value, inside);
}

/**
 * What was encoded has marks of its own; the text has those of all of its parts. What is left of those came to the text
 * as a whole, and holds for every part.
 */
function encoded({ origins = [], sensitive }: Marks, inner: Value): Value {
  const own = marksDeep(inner);
  const isOwn = ({ address, path }: Origin): boolean =>
    own.origins?.some((each) => each.address === address && each.path === path) ?? false;
  const whole = origins.filter((each) => !isOwn(each));
  const isSecret = sensitive && !containsSensitive(inner);
  return inherit({ origins: whole, ...(isSecret && { sensitive }) }, inner);
}

/** The marks of a choice without those that only one of the possible values brings: what the others were drawn from. */
function marksOfWhole({ origins = [], sensitive }: Unknown, oneOf: readonly Value[]): Marks {
  const own = new Set(oneOf.flatMap((each) => marksDeep(each).origins ?? []).map(keyOf));
  return { origins: origins.filter((each) => !own.has(keyOf(each))), ...(sensitive && { sensitive }) };
}

const keyOf = ({ address, path }: Origin): string => `${address} ${path}`;

/** What is inside a text was drawn from where the text was, and is as secret. */
const inherit = ({ origins, sensitive }: Marks, inner: Value): Value =>
  mark(inner, { ...travelled(origins ? { origins } : {}, "encoded"), ...(sensitive && { sensitive }) });

const join = (path: Path, key: string): Path => (path === "" ? key : `${path}.${key}`);

const LONGEST_JSON = 1_000_000;

/** What a text is an encoding of: JSON of a container, or base64 of a text. */
function decoded(text: string): Value | undefined {
  if (/^\s*[[{]/.test(text) && text.length <= LONGEST_JSON) {
    try {
      const parsed: unknown = JSON.parse(text);
      if (typeof parsed === "object" && parsed !== null) return ofJson(parsed, 0);
    } catch {
      return undefined;
    }
  }
  const plain = decodeBase64(text);
  return plain === undefined ? undefined : string(plain);
}

function ofJson(json: unknown, depth: number): Value {
  if (typeof json === "string") return string(json);
  if (typeof json !== "object" || json === null || depth > DEEPEST) return NULL;
  if (Array.isArray(json)) return tuple(json.map((each) => ofJson(each, depth + 1)));
  return object(Object.entries(json).map(([key, each]) => [key, ofJson(each, depth + 1)] as const));
}

const VALUE_KEYS = new Set([
  "value",
  "Value",
  "default_value",
  "plaintext_value",
  "string_value",
  "plain_text",
  "default",
]);
const NAME_KEYS = ["name", "Name", "key", "Key", "variable_name", "parameter_name", "secret_name"];

/** What a `name` or `key` says of the `value` beside it: the last part of `/prod/db/password`. */
export function labelAmong(get: (key: string) => Value | undefined): string | undefined {
  for (const key of NAME_KEYS) {
    const value = get(key);
    if (value?.state !== "known" || value.kind !== "string") continue;
    const last = value.value.split(/[/:]/).filter(Boolean).at(-1);
    if (last !== undefined) return last;
  }
  return undefined;
}

/** Is it an argument whose meaning the `name` beside it tells? */
export const isLabelled = (key: string): boolean => VALUE_KEYS.has(key);
