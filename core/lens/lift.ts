import { type Catalog } from "../catalog/catalog.ts";
import { type Entry } from "../catalog/entry.ts";
import { type Definition } from "../definition.ts";
import { type Stack } from "../stack.ts";
import { type Credential } from "./credential.ts";
import { expiryOf } from "./expiry.ts";
import { holdAll } from "./predicate.ts";
import { rotationOf } from "./rotation.ts";
import { type StackIndex, indexOf } from "./stack-index.ts";

/** Everything in the stack that lives and dies, by the facts of the catalog. */
export function credentials(stack: Stack, catalog: Catalog): Credential[] {
  const index = indexOf(stack);
  return stack.definitions.flatMap((definition) => {
    const entry = entryOf(definition, catalog);
    return entry?.kind ? credential(definition, entry.kind, entry, index, catalog) : [];
  });
}

function entryOf({ kind, type }: Definition, catalog: Catalog): Entry | undefined {
  if (kind === "resource") return catalog.entry(type);
  return kind === "data" || kind === "ephemeral" ? catalog.entry(`${kind}.${type}`) : undefined;
}

function credential(
  definition: Definition,
  kind: Credential["kind"],
  entry: Entry,
  index: StackIndex,
  catalog: Catalog,
): Credential[] {
  const applies = holdAll(definition, entry.when);
  if (applies === false) return [];
  return [
    {
      definition,
      kind,
      entry,
      ...(applies !== true && { uncertain: applies }),
      expiry: remembered((now) => expiryOf(definition, entry, now)),
      rotation: remembered((now) => rotationOf(definition, entry.replacedBy ?? [], { index, catalog, now })),
    },
  ];
}

/** Several laws ask the same of one credential, with the same `now`. */
function remembered<T>(compute: (now: number) => T): (now: number) => T {
  let last: { now: number; value: T } | undefined;
  return (now) => {
    if (last?.now !== now) last = { now, value: compute(now) };
    return last.value;
  };
}
