import { type Catalog } from "../../catalog/catalog.ts";
import { type Entry } from "../../catalog/entry.ts";
import { typeKey } from "../../secret/table.ts";
import { type Stack } from "../../stack.ts";
import { federationsIn } from "../aws/federated.ts";
import { type PolicyStatement } from "../statement.ts";
import { declaredFederations } from "./declared.ts";
import { type Federation } from "./federation.ts";
import { type PoolDoor, poolDoors } from "./pool-doors.ts";
import { poolFederations } from "./pool.ts";

/** Every trust in an issuer of tokens that serves more than one organisation. */
export const federations = (
  stack: Stack,
  catalog: Catalog,
  statements: readonly PolicyStatement[],
): Federation[] => {
  let known: readonly PoolDoor[] | undefined;
  const doors = () => (known ??= poolDoors(stack, catalog));
  const declared = stack.definitions.flatMap((definition) => {
    const key = typeKey(definition);
    const { trusts, roles }: Partial<Entry> = (key !== undefined && catalog.entry(key)) || {};
    return [
      ...(trusts ? declaredFederations(definition, trusts, stack, catalog) : []),
      ...(roles ? poolFederations(definition, roles, doors) : []),
    ];
  });
  return [...federationsIn(statements, stack, catalog), ...declared];
};
