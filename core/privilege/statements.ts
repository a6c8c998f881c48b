import { type Catalog } from "../catalog/catalog.ts";
import { type Definition } from "../definition.ts";
import { holdAll } from "../lens/predicate.ts";
import { typeKey } from "../secret/table.ts";
import { type Stack } from "../stack.ts";
import { attachedStatements } from "./attachments.ts";
import { attachedIn, demandedBoundaries } from "./boundaries.ts";
import { statementsIn } from "./lift.ts";
import { permissionStatement } from "./permission.ts";
import { reached } from "./reached.ts";
import { type PolicyStatement } from "./statement.ts";

/**
 * Every statement of every policy document, by the facts of the catalog, where the document is used; and what comes to
 * the same: managed policies that are attached, permissions that are given one by one.
 */
export function policyStatements(stack: Stack, catalog: Catalog): PolicyStatement[] {
  const statements = stack.definitions.flatMap((definition) => statementsOf(definition, stack, catalog));
  const { asBoundary, asGrant } = attachedIn(stack, catalog);
  const demanded = demandedBoundaries(statements);
  // A policy that is only a boundary grants nothing.
  const isBoundary = ({ usedAt: { definition } }: PolicyStatement): boolean =>
    !asGrant.has(definition.block) && (asBoundary.has(definition.block) || demanded.has(definition.block));
  return statements.map((each) =>
    each.use === "identity" && isBoundary(each) ? { ...each, use: "boundary" } : each,
  );
}

function statementsOf(definition: Definition, stack: Stack, catalog: Catalog): PolicyStatement[] {
  const key = typeKey(definition);
  const entry = key === undefined ? undefined : catalog.entry(key);
  if (!entry) return [];
  const { documents = [], attaches = [], permission } = entry;
  const statements = documents.flatMap(({ path, use, when, enclosed }) => {
    if (holdAll(definition, when) === false) return [];
    const isEnclosed = enclosed && holdAll(definition, enclosed) === true;
    return reached(definition, path).flatMap(({ at, value }) =>
      statementsIn(value, {
        stack,
        usedAt: at,
        use,
        ...(isEnclosed && { enclosed: true }),
      }),
    );
  });
  for (const each of attaches) {
    if (each.use !== "boundary") statements.push(...attachedStatements(definition, each, stack));
  }
  if (permission) statements.push(permissionStatement(definition, permission, stack));
  return statements;
}
