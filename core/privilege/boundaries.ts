import { type Catalog } from "../catalog/catalog.ts";
import { withoutKeys } from "../definition.ts";
import { holdAll } from "../lens/predicate.ts";
import { indexOf } from "../lens/stack-index.ts";
import { typeKey } from "../secret/table.ts";
import { type Stack } from "../stack.ts";
import { marksDeep } from "../value.ts";
import { each } from "./aws/holders.ts";
import { Policies } from "./aws/policies.ts";
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
  const policies = new Policies(indexOf(stack), catalog);
  for (const definition of stack.definitions) {
    const key = typeKey(definition);
    for (const facts of (key !== undefined && catalog.entry(key)?.attaches) || []) {
      if (holdAll(definition, facts.when) === false) continue;
      const blocks = facts.use === "boundary" ? asBoundary : asGrant;
      for (const { value } of reached(definition, facts.path)) {
        for (const { address } of marksDeep(value).origins ?? []) blocks.add(withoutKeys(address));
        for (const one of each(value)) for (const { block } of policies.in(one, facts)) blocks.add(block);
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
