import { type Catalog } from "../catalog/catalog.ts";
import { type Entry } from "../catalog/entry.ts";
import { type Definition } from "../definition.ts";
import { type Truth, holdAll } from "../lens/predicate.ts";
import { indexOf } from "../lens/stack-index.ts";
import { typeKey } from "../secret/table.ts";
import { type Stack } from "../stack.ts";
import { attachedStatements } from "./attachments.ts";
import { attachedIn, demandedBoundaries } from "./boundaries.ts";
import { statementsIn } from "./lift.ts";
import { permissionStatement } from "./permission.ts";
import { reached } from "./reached.ts";
import { type PolicyStatement } from "./statement.ts";
import { allOf } from "./words.ts";

/**
 * Every statement of every policy document, by the facts of the catalog, where the document is used; and what comes to
 * the same: managed policies that are attached, permissions that are given one by one.
 */
export function policyStatements(stack: Stack, catalog: Catalog): PolicyStatement[] {
  const enclosures = enclosuresIn(stack, catalog);
  const statements = stack.definitions.flatMap((definition) =>
    statementsOf(definition, stack, catalog, enclosures),
  );
  const { asBoundary, asGrant } = attachedIn(stack, catalog);
  const demanded = demandedBoundaries(statements);
  // A policy that is only a boundary grants nothing.
  const isBoundary = ({ usedAt: { definition } }: PolicyStatement): boolean =>
    !asGrant.has(definition.block) && (asBoundary.has(definition.block) || demanded.has(definition.block));
  return statements.map((each) =>
    each.use === "identity" && isBoundary(each) ? { ...each, use: "boundary" } : each,
  );
}

function statementsOf(
  definition: Definition,
  stack: Stack,
  catalog: Catalog,
  enclosures: Enclosures,
): PolicyStatement[] {
  const entry = entryOf(definition, catalog);
  if (!entry) return [];
  const { documents = [], attaches = [], permission } = entry;
  const statements = documents.flatMap(({ path, use, when, enclosed }) => {
    const applies = holdAll(definition, when);
    if (applies === false) return [];
    const isEnclosed = enclosed ? holdAll(definition, enclosed) : (enclosures.get(definition) ?? false);
    return reached(definition, path).flatMap(({ at, value }) =>
      statementsIn(value, {
        stack,
        usedAt: at,
        use,
        ...(isEnclosed !== false && { enclosed: isEnclosed }),
        ...(applies !== true && { doubt: applies }),
      }),
    );
  });
  for (const each of attaches) {
    const applies = each.use !== "boundary" && holdAll(definition, each.when);
    if (applies === false) continue;
    const attached = attachedStatements(definition, each, stack, catalog.managedPolicies);
    statements.push(...(applies === true ? attached : attached.map((one) => ({ ...one, doubt: applies }))));
  }
  if (permission) statements.push(permissionStatement(definition, permission, stack));
  return statements;
}

function entryOf(definition: Definition, catalog: Catalog): Partial<Entry> | undefined {
  const key = typeKey(definition);
  return key === undefined ? undefined : catalog.entry(key);
}

/** Resources that hold the document of one that may be enclosed. */
type Enclosures = ReadonlyMap<Definition, Truth>;

function enclosuresIn(stack: Stack, catalog: Catalog): Enclosures {
  const index = indexOf(stack);
  const found = new Map<Definition, Truth>();
  for (const definition of stack.definitions) {
    for (const { enclosed, apart = [] } of entryOf(definition, catalog)?.documents ?? []) {
      for (const { type, join, to } of apart)
        for (const holder of index.joined(definition, type, join, to).made)
          found.set(holder, allOf([found.get(holder) ?? true, holdAll(definition, enclosed)]));
    }
  }
  return found;
}
