import { counted } from "../../core/number.ts";
import { type Known, type Value, number, partOrigins, string } from "../../core/value.ts";

export interface Entry {
  readonly key: Value;
  readonly value: Value;
}

/** What a `for` sees of a collection, in order; undefined for what is no collection. Origins follow to the parts. */
export function entriesOf(collection: Known): Entry[] | undefined {
  if ("entries" in collection) {
    return [...collection.entries].map(([name, part]) => ({
      key: string(name),
      value: partOrigins(collection, name, part),
    }));
  }
  if (!("items" in collection)) return undefined;
  return collection.items.map((item, i) => {
    const value = partOrigins(collection, String(i), item);
    return { key: collection.kind === "set" ? value : number(counted(i)), value };
  });
}
