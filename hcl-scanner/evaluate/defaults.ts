import { type Type } from "../../core/type.ts";
import {
  type KnownMap,
  type KnownObject,
  type KnownSequence,
  type Value,
  list,
  map,
  mark,
  object,
  tuple,
  typeOf,
} from "../../core/value.ts";
import { tryConvert } from "./convert.ts";
import { makeSet } from "./secrecy.ts";
import { unify } from "./unify.ts";

/** The defaults of `optional(type, default)` in a type constraint. */
export interface Defaults {
  readonly type: Type;
  /** Of an object: by attribute. */
  readonly values: ReadonlyMap<string, Value>;
  /** Of attributes and tuple elements by name and index, of the elements of a collection by the empty name. */
  readonly children: ReadonlyMap<string, Defaults>;
}

export const defaultsOfElements = (type: Type, element: Defaults): Defaults => ({
  type,
  values: new Map(),
  children: new Map([["", element]]),
});

export const defaultsOfParts = (
  type: Type,
  values: ReadonlyMap<string, Value>,
  children: ReadonlyMap<string, Defaults>,
): Defaults | undefined => (values.size > 0 || children.size > 0 ? { type, values, children } : undefined);

/** Fills in defaults for what is missing or null; done before the value is converted to the type. */
export function applyDefaults(value: Value, defaults: Defaults): Value {
  if (value.state !== "known" || "value" in value) return value;
  const applied = "items" in value ? applyToItems(value, defaults) : applyToEntries(value, defaults);
  return mark(applied, value);
}

const childOf = (defaults: Defaults, key: string, structural: "tuple" | "object"): Defaults | undefined =>
  defaults.type.kind === structural ? defaults.children.get(key) : defaults.children.get("");

function applyToItems(value: KnownSequence, defaults: Defaults): Value {
  const items = value.items.map((item, i) => {
    const child = childOf(defaults, String(i), "tuple");
    return child ? applyDefaults(item, child) : item;
  });
  if (value.kind === "tuple" || value.rest) return { ...value, items };
  if (items.length === 0) return value;
  const unified = toOneType(items);
  if (!unified) return tuple(items);
  const element = typeOf(unified[0]!);
  return value.kind === "set" ? makeSet(unified, element) : list(unified, element);
}

function applyToEntries(value: KnownMap | KnownObject, defaults: Defaults): Value {
  const entries = new Map<string, Value>();
  for (const [key, part] of value.entries) {
    const child = childOf(defaults, key, "object");
    entries.set(key, child ? applyDefaults(part, child) : part);
  }
  const rest = value.kind === "object" ? value.rest : undefined;
  for (const [key, standard] of defaults.values) {
    const given = entries.get(key);
    const isMissing = given ? given.state === "absent" : !rest;
    if (isMissing) {
      const child = defaults.children.get(key);
      entries.set(key, mark(child ? applyDefaults(standard, child) : standard, given ?? {}));
    } else if (given?.state === "unknown" && given.type.kind !== "any" && isNotNull(standard)) {
      entries.set(key, { ...given, notNull: true });
    }
  }
  if (value.kind === "object") return object(entries, rest);
  if (entries.size === 0) return value;
  const unified = toOneType([...entries.values()]);
  if (!unified) return object(entries);
  return map(
    [...entries.keys()].map((key, i) => [key, unified[i]!]),
    typeOf(unified[0]!),
  );
}

const isNotNull = (value: Value): boolean =>
  value.state === "known" || (value.state === "unknown" && value.notNull === true);

function toOneType(values: readonly Value[]): Value[] | undefined {
  const type = unify(values.map(typeOf));
  if (!type) return undefined;
  const converted = values.map((value) => tryConvert(value, type));
  return converted.every((each) => each !== undefined) ? converted : undefined;
}
