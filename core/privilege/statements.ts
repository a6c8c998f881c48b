import { type Catalog } from "../catalog/catalog.ts";
import { type Definition } from "../definition.ts";
import { typeKey } from "../secret/table.ts";
import { type Stack } from "../stack.ts";
import { documentOf } from "./document.ts";
import { liftStatements } from "./lift.ts";
import { type PolicyStatement } from "./statement.ts";

/** Every statement of every policy document, by the facts of the catalog, where the document is used. */
export function policyStatements(stack: Stack, catalog: Catalog): PolicyStatement[] {
  return stack.definitions.flatMap((definition) => statementsOf(definition, stack, catalog));
}

function statementsOf(definition: Definition, stack: Stack, catalog: Catalog): PolicyStatement[] {
  const key = typeKey(definition);
  const documents = (key !== undefined && catalog.entry(key)?.documents) || [];
  return documents.flatMap(({ path, use }) => {
    const usedAt = { definition, path };
    return liftStatements(documentOf(definition.get(path)), { usedAt, use, stack });
  });
}
