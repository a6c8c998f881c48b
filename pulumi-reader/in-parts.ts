import { type Value } from "../core/value.ts";

/** A container with other parts; undefined for what has none. */
export function inParts(value: Value, change: (part: Value) => Value): Value | undefined {
  if (value.state !== "known") return undefined;
  if ("entries" in value) {
    return { ...value, entries: new Map([...value.entries].map(([key, each]) => [key, change(each)])) };
  }
  return "items" in value ? { ...value, items: value.items.map(change) } : undefined;
}
