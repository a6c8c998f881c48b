import { type Type } from "../../core/type.ts";
import { type Marks, type Value, list, mark, parts, set, tuple } from "../../core/value.ts";

/** Who may see a value: its marks without its origins. */
export const secrecy = ({ sensitive, ephemeral }: Marks): Marks => ({
  ...(sensitive && { sensitive }),
  ...(ephemeral && { ephemeral }),
});

/** The secrecy of a value and of all its parts together. */
export function secrecyDeep(value: Value): Marks {
  let { sensitive, ephemeral } = value;
  for (const part of parts(value)) {
    const inner = secrecyDeep(part);
    sensitive ??= inner.sensitive;
    ephemeral ??= inner.ephemeral;
  }
  return secrecy({ ...(sensitive && { sensitive }), ...(ephemeral && { ephemeral }) });
}

export const isSecret = (marks: Marks): boolean => marks.sensitive === true || marks.ephemeral === true;

/** The value as all may see it: without secrecy at any depth; origins stay. */
export function withoutSecrecy(value: Value): Value {
  const bare = isSecret(value) ? withoutOwnSecrecy(value) : value;
  if (bare.state !== "known" || "value" in bare) return bare;
  if (!hasSecretPart(bare)) return bare;
  if ("items" in bare) return { ...bare, items: bare.items.map(withoutSecrecy) };
  return { ...bare, entries: new Map([...bare.entries].map(([key, part]) => [key, withoutSecrecy(part)])) };
}

function withoutOwnSecrecy<V extends Value>(value: V): V {
  if (!isSecret(value)) return value;
  const { sensitive: _s, ephemeral: _e, ...bare } = value;
  return bare as V;
}

function hasSecretPart(value: Value): boolean {
  for (const part of parts(value)) if (isSecret(part) || hasSecretPart(part)) return true;
  return false;
}

/** A set: the secrecy of its elements becomes its own, for nobody may learn which of them are equal. */
export function makeSet(items: readonly Value[], element: Type): Value {
  const hidden = secrecyDeep(tuple(items));
  return isSecret(hidden) ? mark(set(items.map(withoutSecrecy), element), hidden) : set(items, element);
}

/** A list or a set of these items. */
export const makeSequence = (kind: "list" | "set", items: readonly Value[], element: Type): Value =>
  kind === "list" ? list(items, element) : makeSet(items, element);
