import { canonical, compareForSet } from "./set-order.ts";
import { compareUtf8 } from "./utf8.ts";
import { type Num, compare as compareNumbers } from "./number.ts";
import { ANY, BOOL, NUMBER, STRING, type Type, sameType } from "./type.ts";
import { type Period } from "./period.ts";

/**
 * What an expression says: a known value, an unknown one (with the reason, and whatever is known of it all the
 * same), or nothing (`null`). Containers hold Values. Values are immutable plain data.
 */
export type Value = Known | Unknown | Absent;

/** What every Value carries, known or not. */
export interface Marks {
  readonly sensitive?: true;
  readonly ephemeral?: true;
  /** Where it was drawn from; survives locals, modules, templates and functions. */
  readonly origins?: readonly Origin[];
}

/** Marks that are being put together. */
type MutableMarks = { -readonly [M in keyof Marks]: Marks[M] };

/** A definition, and the place in it, that a value was drawn from. */
export interface Origin {
  /** Full address with instance keys: `module.a["x"].random_password.p`, `var.password`, `module.a.local.key`. */
  readonly address: string;
  /** `result`, `keys.0.value`; empty for the whole definition. */
  readonly path: string;
  readonly via: Via;
}

/**
 * How it got here: as it is; encoded (base64, JSON: whoever reads it has it); with the sensitive mark taken off; or
 * only something derived from it (a hash, a length, a condition: the original cannot be had back).
 */
export type Via = "plain" | "encoded" | "nonsensitive" | "derived";

export type Known = KnownString | KnownNumber | KnownBool | KnownSequence | KnownMap | KnownObject;

export interface KnownString extends Marks {
  readonly state: "known";
  readonly kind: "string";
  /** NFC-normalised */
  readonly value: string;
  /** What it is an encoding of (`jsonencode`), with the marks of its parts. */
  readonly encodes?: Value;
}
export interface KnownNumber extends Marks {
  readonly state: "known";
  readonly kind: "number";
  readonly value: Num;
}
export interface KnownBool extends Marks {
  readonly state: "known";
  readonly kind: "bool";
  readonly value: boolean;
}
/** A set is ordered as cty orders it, without duplicates; its elements may be unknown. */
export interface KnownSequence extends Marks {
  readonly state: "known";
  readonly kind: "list" | "set" | "tuple";
  /** Element type of a list or set; `any` for a tuple (each item says its own). */
  readonly element: Type;
  readonly items: readonly Value[];
  /** Set for blocks where there may be further ones (a `dynamic` block over an unknown collection): zero or more. */
  readonly rest?: Unknown;
}
/** Keys in the order of their UTF-8 bytes, as terraform iterates them. */
export interface KnownMap extends Marks {
  readonly state: "known";
  readonly kind: "map";
  readonly element: Type;
  readonly entries: ReadonlyMap<string, Value>;
}
export interface KnownObject extends Marks {
  readonly state: "known";
  readonly kind: "object";
  readonly entries: ReadonlyMap<string, Value>;
  /**
   * Set where there may be further attributes (a resource without a schema): what those are. Nothing that depends on
   * *all* attributes (its keys, its length, its JSON) is known of such an object.
   */
  readonly rest?: Unknown;
}

export interface Absent extends Marks {
  readonly state: "absent";
  readonly type: Type;
}

/** Not known before apply (or not to us). What is known of it nevertheless is in the refinements. */
export interface Unknown extends Marks {
  readonly state: "unknown";
  readonly type: Type;
  readonly reason: Reason;
  readonly notNull?: true;
  /** Known beginning and end of an unknown string. */
  readonly prefix?: string;
  readonly suffix?: string;
  /**
   * That it is not null, and how it begins and ends, is known of the provider: terraform does not say so while
   * planning, so that nothing is known to it that would follow from there.
   */
  readonly foretold?: true;
  /** Between which numbers an unknown number is, or how many elements an unknown collection has. */
  readonly range?: Range;
  /** Every possible value: `unknown ? a : b`, `map[unknown key]`. */
  readonly oneOf?: readonly Value[];
  /** A point in time that is not known as a date, but as a distance: `timeadd(timestamp(), "24h")`, `time_offset.x.rfc3339`. */
  readonly instant?: Instant;
  /** What an unknown text is an encoding of (JSON, YAML, gzip), with its known parts. */
  readonly encodes?: Value;
  /**
   * What an unknown list will hold: elements, of which those that turn out to be empty or null may be left out, and
   * `rest` where there may be others. What an unknown map will hold: the elements that it has for certain, and `rest`.
   */
  readonly sketch?: KnownSequence | KnownObject;
  /** What an unknown text is put together of, one after the other. */
  readonly pieces?: readonly (string | Unknown)[];
}

/** Both ends belong to it; an end that is not given is open. */
export interface Range {
  readonly least?: Num;
  readonly most?: Num;
}

export interface Instant {
  /**
   * `apply`: the moment of the apply; `epoch`: 1970, so that the date is known to us although terraform does not say it
   * while planning; else the definition whose moment it counts from (`time_static.x`).
   */
  readonly anchor: "apply" | "epoch" | Origin;
  readonly plus: Period;
}

export interface Reason {
  readonly code:
    | "variable" // a variable without a default
    | "apply" // the provider tells after apply
    | "data" // a data source, read while planning
    | "module" // a module that is not installed or lies outside the boundary
    | "clock" // a clock, or a random number: another one each time
    | "function" // a function that only its provider, or only terraform, can answer
    | "file" // a file that is not there or lies outside the boundary
    | "workspace" // terraform.workspace
    | "iteration" // count or for_each is not known
    | "limit" // too large to evaluate
    | "door" // what was read does not show it: a plan has no lifecycle blocks
    | "version" // versions of the provider differ in it, and none is locked
    | "error"; // the expression is in error; a diagnostic says how
  /** A clause that completes "unknown, because": `variable "x" has no default`. */
  readonly text: string;
}

// -- making ----------------------------------------------------------------------------------------------------

export const TRUE: KnownBool = { state: "known", kind: "bool", value: true };
export const FALSE: KnownBool = { state: "known", kind: "bool", value: false };
export const NULL: Absent = { state: "absent", type: ANY };

const ASCII = /^[\0-\x7f]*$/;

/** Normalises to NFC, as cty does. */
export const string = (value: string): KnownString => ({
  state: "known",
  kind: "string",
  value: ASCII.test(value) ? value : value.normalize("NFC"),
});
export const number = (value: Num): KnownNumber => ({ state: "known", kind: "number", value });
export const bool = (value: boolean): KnownBool => (value ? TRUE : FALSE);
export const absent = (type: Type = ANY): Absent => (type === ANY ? NULL : { state: "absent", type });
export const unknown = (reason: Reason, type: Type = ANY): Unknown => ({ state: "unknown", type, reason });
export const list = (items: readonly Value[], element: Type): KnownSequence => ({
  state: "known",
  kind: "list",
  element,
  items,
});
export const tuple = (items: readonly Value[]): KnownSequence => ({
  state: "known",
  kind: "tuple",
  element: ANY,
  items,
});

/** Orders and de-duplicates; unknown elements stay apart, for they may or may not be equal to others. */
export function set(items: readonly Value[], element: Type): KnownSequence {
  const kept: Value[] = [];
  const seen = new Set<string>();
  for (const item of items) {
    const key = isWhollyKnown(item) ? canonical(item) : undefined;
    if (key !== undefined && seen.has(key)) continue;
    if (key !== undefined) seen.add(key);
    kept.push(item);
  }
  return { state: "known", kind: "set", element, items: kept.sort(compareForSet) };
}

export const map = (entries: Iterable<readonly [string, Value]>, element: Type): KnownMap => ({
  state: "known",
  kind: "map",
  element,
  entries: sorted(entries),
});

export const object = (entries: Iterable<readonly [string, Value]>, rest?: Unknown): KnownObject => ({
  state: "known",
  kind: "object",
  entries: sorted(entries),
  ...(rest && { rest }),
});

function sorted(entries: Iterable<readonly [string, Value]>): ReadonlyMap<string, Value> {
  const made = new Map(entries);
  let last: string | undefined;
  for (const key of made.keys()) {
    if (last !== undefined && compareUtf8(last, key) > 0)
      return new Map([...made].sort((a, b) => compareUtf8(a[0], b[0])));
    last = key;
  }
  return made;
}

// -- asking ----------------------------------------------------------------------------------------------------

export function typeOf(value: Value): Type {
  if (value.state !== "known") return value.type;
  switch (value.kind) {
    case "string":
      return STRING;
    case "number":
      return NUMBER;
    case "bool":
      return BOOL;
    case "list":
    case "set":
    case "map":
      return { kind: value.kind, element: value.element };
    case "tuple":
      return { kind: "tuple", elements: value.items.map(typeOf) };
    case "object":
      if (value.rest) return ANY;
      return {
        kind: "object",
        attributes: new Map([...value.entries].map(([name, each]) => [name, typeOf(each)])),
      };
  }
}

/** The direct parts of a container, in order; none for anything else. */
export function parts(value: Value): Iterable<Value> {
  if (value.state !== "known") return [];
  if ("items" in value) return value.items;
  if ("entries" in value) return value.entries.values();
  return [];
}

/** No unknown part anywhere, and no object that may have further attributes. */
export function isWhollyKnown(value: Value): boolean {
  if (value.state === "unknown") return false;
  if (restOf(value)) return false;
  for (const part of parts(value)) if (!isWhollyKnown(part)) return false;
  return true;
}

/** The first unknown part, to say why something is not known. */
export function firstUnknown(value: Value): Unknown | undefined {
  if (value.state === "unknown") return value;
  for (const part of parts(value)) {
    const found = firstUnknown(part);
    if (found) return found;
  }
  return restOf(value);
}

/** What the further attributes of an object, or the further blocks of a sequence, are, where there may be some. */
export const restOf = (value: Value): Unknown | undefined =>
  value.state === "known" && "rest" in value ? value.rest : undefined;

/** Is it, or any part of it, marked sensitive? */
export function containsSensitive(value: Value): boolean {
  if (value.sensitive) return true;
  for (const part of parts(value)) if (containsSensitive(part)) return true;
  return false;
}

/** Equality of two wholly known values: same type, same parts; marks do not matter. */
export function equal(a: Value, b: Value): boolean {
  if (a.state === "absent" || b.state === "absent") return a.state === b.state;
  if (a.state !== "known" || b.state !== "known" || a.kind !== b.kind) return false;
  if (a.kind === "number" && b.kind === "number") return compareNumbers(a.value, b.value) === 0;
  if ("value" in a && "value" in b) return a.value === b.value;
  if ("items" in a && "items" in b) {
    if (a.kind !== "tuple" && !sameType(a.element, b.element)) return false;
    return a.items.length === b.items.length && a.items.every((item, i) => equal(item, b.items[i]!));
  }
  if ("entries" in a && "entries" in b) {
    if (a.entries.size !== b.entries.size) return false;
    for (const [key, part] of a.entries) {
      const other = b.entries.get(key);
      if (!other || !equal(part, other)) return false;
    }
    return true;
  }
  return false;
}

// -- marks -----------------------------------------------------------------------------------------------------

/** Adds marks to a value; returns the same value where there is nothing to add. */
export function mark<V extends Value>(value: V, marks: Marks): V {
  const sensitive = marks.sensitive && !value.sensitive;
  const ephemeral = marks.ephemeral && !value.ephemeral;
  const origins = joinOrigins(value.origins, marks.origins);
  if (!sensitive && !ephemeral && origins === value.origins) return value;
  const marked: MutableMarks & Record<string, unknown> = { ...value };
  if (sensitive) marked.sensitive = true;
  if (ephemeral) marked.ephemeral = true;
  if (origins) marked.origins = origins;
  return marked as V;
}

/** The marks of several values together: of the values themselves, not of their parts. */
export function joinMarks(values: Iterable<Marks>): Marks {
  const joined: MutableMarks = {};
  for (const value of values) {
    if (value.sensitive) joined.sensitive = true;
    if (value.ephemeral) joined.ephemeral = true;
    const origins = joinOrigins(joined.origins, value.origins);
    if (origins) joined.origins = origins;
  }
  return joined;
}

/** The marks of a value and of all its parts together. */
export function marksDeep(value: Value): Marks {
  if (value.state !== "known" || "value" in value) return value;
  const size = "items" in value ? value.items.length : value.entries.size;
  if (size < LARGE) return joinedDeep(value);
  let marks = marksOfLarge.get(value);
  if (!marks) marksOfLarge.set(value, (marks = joinedDeep(value)));
  return marks;
}

function joinedDeep(value: Value): Marks {
  const all: Marks[] = [value];
  for (const part of parts(value)) all.push(marksDeep(part));
  return all.length === 1 ? value : joinMarks(all);
}

/** All instances of a block are one value that each of them may read: its marks are gathered once. */
const LARGE = 32;
const marksOfLarge = new WeakMap<Value, Marks>();

/** At most so many origins are kept of one value: beyond that, more of them decide nothing. */
const MOST_ORIGINS = 64;

function joinOrigins(
  a: readonly Origin[] | undefined,
  b: readonly Origin[] | undefined,
): readonly Origin[] | undefined {
  if (!a || a === b) return b && b.length > 0 ? b : a;
  if (!b) return a;
  let joined: Origin[] | undefined;
  for (const origin of b) {
    if ((joined ?? a).length >= MOST_ORIGINS) break;
    if (
      (joined ?? a).some(
        (each) => each.address === origin.address && each.path === origin.path && each.via === origin.via,
      )
    )
      continue;
    (joined ??= [...a]).push(origin);
  }
  return joined ?? a;
}

/** All origins came this way from here on. What is derived stays derived; encoded beats plain. */
export function travelled(marks: Marks, via: Via): Marks {
  if (!marks.origins || via === "plain") return marks;
  const strength: Record<Via, number> = { plain: 0, encoded: 1, nonsensitive: 2, derived: 3 };
  return {
    ...marks,
    origins: marks.origins.map((each) => (strength[each.via] >= strength[via] ? each : { ...each, via })),
  };
}

/** The value without its own marks (those of its parts stay). */
export function unmarked<V extends Value>(value: V): V {
  if (!value.sensitive && !value.ephemeral && !value.origins) return value;
  const { sensitive: _s, ephemeral: _e, origins: _o, ...bare } = value;
  return bare as V;
}

/** One step from a container to a part of it: origins point at the part, and the container's marks hold for it. */
export function part(container: Marks, key: string, value: Value): Value {
  const { sensitive, ephemeral, origins } = container;
  if (!sensitive && !ephemeral && !origins) return value;
  const marks: MutableMarks = originsOfPart(container, key);
  if (sensitive) marks.sensitive = true;
  if (ephemeral) marks.ephemeral = true;
  return mark(value, marks);
}

/** What an unknown map or object is known to have under a key: not known to terraform either, but what it will be. */
export function partOfSketch({ sketch, reason, ...marks }: Unknown, key: string): Unknown | undefined {
  const found = sketch?.kind === "object" ? sketch.entries.get(key) : undefined;
  if (!found) return undefined;
  const { sensitive, ephemeral } = marks;
  const seen = mark(found, { ...(sensitive && { sensitive }), ...(ephemeral && { ephemeral }) });
  return seen.state === "unknown" ? seen : mark({ ...unknown(reason, typeOf(seen)), oneOf: [seen] }, seen);
}

/** As `part`, for functions that build a new container of the parts: where they came from, not who may see them. */
export const partOrigins = (container: Marks, key: string, value: Value): Value =>
  mark(value, originsOfPart(container, key));

function originsOfPart(container: Marks, key: string): Marks {
  if (!container.origins) return {};
  return {
    origins: container.origins.map((each) => ({
      ...each,
      path: each.path === "" ? key : `${each.path}.${key}`,
    })),
  };
}
