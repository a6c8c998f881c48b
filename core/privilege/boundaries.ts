import { type Catalog } from "../catalog/catalog.ts";
import { withoutKeys } from "../definition.ts";
import { typeKey } from "../secret/table.ts";
import { type Stack } from "../stack.ts";
import { marksDeep } from "../value.ts";
import { reached } from "./reached.ts";
import { type PolicyStatement } from "./statement.ts";

/** How policies are attached, by their blocks. */
export interface Attached {
  readonly asBoundary: ReadonlySet<string>;
  readonly asGrant: ReadonlySet<string>;
}

export function attachedIn(stack: Stack, catalog: Catalog): Attached {
  const asBoundary = new Set<string>();
  const asGrant = new Set<string>();
  for (const definition of stack.definitions) {
    const key = typeKey(definition);
    for (const { path, use } of (key !== undefined && catalog.entry(key)?.attaches) || []) {
      for (const { value } of reached(definition, path)) {
        for (const { address } of marksDeep(value).origins ?? []) {
          (use === "boundary" ? asBoundary : asGrant).add(withoutKeys(address));
        }
      }
    }
  }
  return { asBoundary, asGrant };
}

/** What conditions demand as the boundary of others, by blocks. */
export function demandedBoundaries(statements: readonly PolicyStatement[]): ReadonlySet<string> {
  const demanded = new Set<string>();
  for (const { conditions } of statements) {
    for (const { key, words } of conditions.known) {
      if (key.toLowerCase() !== "iam:permissionsboundary") continue;
      for (const { origins = [] } of [...words.known, ...(words.open ? [words.open] : [])])
        for (const { address } of origins) demanded.add(withoutKeys(address));
    }
  }
  return demanded;
}
