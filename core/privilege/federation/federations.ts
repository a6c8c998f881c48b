import { type Catalog } from "../../catalog/catalog.ts";
import { type Stack } from "../../stack.ts";
import { federationsIn } from "../aws/federated.ts";
import { type PolicyStatement } from "../statement.ts";
import { type Federation } from "./federation.ts";

/** Every trust in an issuer of tokens that serves more than one organisation. */
export const federations = (
  stack: Stack,
  catalog: Catalog,
  statements: readonly PolicyStatement[],
): Federation[] => federationsIn(statements, stack, catalog);
