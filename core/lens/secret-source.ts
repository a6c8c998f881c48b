import { type Catalog } from "../catalog/catalog.ts";
import { type Definition, type Path } from "../definition.ts";
import { nameAt } from "../secret/recognise.ts";
import { saysSecret } from "../secret/name.ts";
import { givesByTable, typeKey } from "../secret/table.ts";
import { type Stack } from "../stack.ts";
import { type Value, marksDeep } from "../value.ts";
import { type SecretSource } from "./exposure.ts";

/** Which variables take secrets is found out on the way. */
export type TakesSecret = (variable: Definition) => boolean;

/** The first secret that a value was drawn from, so that whoever sees the value has it; a hash of one is none. */
export function secretSourceOf(
  stack: Stack,
  catalog: Catalog,
  value: Value,
  takesSecret: TakesSecret,
): SecretSource | undefined {
  for (const { address, path, via } of marksDeep(value).origins ?? []) {
    if (via === "derived") continue;
    const definition = stack.byAddress(address);
    if (definition && gives(definition, path, catalog, takesSecret)) {
      return { definition, path, unwrapped: via === "nonsensitive" };
    }
  }
  return undefined;
}

function gives(definition: Definition, path: Path, catalog: Catalog, takesSecret: TakesSecret): boolean {
  switch (definition.kind) {
    case "variable":
      return definition.module === "" && takesSecret(definition);
    case "resource":
    case "data":
    case "ephemeral":
      return givesByTable(definition, path, catalog) || givesByName(definition, path, catalog);
    default:
      return false;
  }
}

/** Where no table tells of the type, and for what is labelled as a secret: `/prod/db/password`. */
function givesByName(definition: Definition, path: Path, catalog: Catalog): boolean {
  if (path === "") return false;
  const last = path.slice(path.lastIndexOf(".") + 1);
  const name = nameAt(definition, path);
  const key = typeKey(definition)!;
  if (catalog.knows(key) && name === last) return false;
  const strength = saysSecret(name);
  return strength === "password" || strength === "key";
}
