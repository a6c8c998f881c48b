import { type Catalog } from "../catalog/catalog.ts";
import { type Definition, type Path } from "../definition.ts";
import { isLabelled } from "../secret/leaf.ts";
import { namesNoSecret, namesPlainSecret, saysSecret } from "../secret/name.ts";
import { nameAt } from "../secret/recognise.ts";
import { givesByTable, isHarmless, typeKey } from "../secret/table.ts";
import { type SaysSecret } from "../secret/team-names.ts";
import { type Stack } from "../stack.ts";
import { type Value, marksDeep } from "../value.ts";
import { type SecretSource } from "./exposure.ts";

/** What is known of secrets by other means than the tables. */
export interface Hearsay {
  readonly says: SaysSecret;
  /** Which variables take secrets is found out on the way. */
  takesSecret(variable: Definition): boolean;
}

/** The first secret that a value was drawn from, so that whoever sees the value has it; a hash of one is none. */
export function secretSourceOf(
  stack: Stack,
  catalog: Catalog,
  value: Value,
  hearsay: Hearsay,
): SecretSource | undefined {
  let first: SecretSource | undefined;
  for (const { address, path, via } of marksDeep(value).origins ?? []) {
    if (via === "derived") continue;
    const definition = stack.byAddress(address);
    if (!definition || !gives(definition, path, catalog, hearsay) || isStoredAsNone(stack, definition))
      continue;
    const source = { definition, path, unwrapped: via === "nonsensitive" };
    // Of several parts of one document the one is named that says what it is.
    if (saysSecret(lastOf(path)) !== undefined) return source;
    first ??= source;
  }
  return first;
}

/** Arguments by which a version of a secret, or who reads it, says of which secret. */
const POINTS_AT_SECRET = ["secret_id", "secret"];

/** Does the name in the store of what is read say that it is none: `tools/AccountID`? */
function isStoredAsNone(stack: Stack, definition: Definition): boolean {
  if (definition.kind !== "data") return false;
  return POINTS_AT_SECRET.filter((each) => definition.names.includes(each)).some((each) =>
    (definition.get(each).origins ?? []).some(({ address }) => {
      const name = stack.byAddress(address)?.get("name");
      if (name?.state !== "known" || name.kind !== "string") return false;
      const last = name.value.split(/[/:]/).at(-1) ?? "";
      return namesPlainSecret(last) && saysSecret(last) === undefined;
    }),
  );
}

const lastOf = (path: Path): string => path.slice(path.lastIndexOf(".") + 1);

function gives(
  definition: Definition,
  path: Path,
  catalog: Catalog,
  { takesSecret, says }: Hearsay,
): boolean {
  switch (definition.kind) {
    case "variable":
      return definition.module === "" && takesSecret(definition);
    case "resource":
    case "data":
    case "ephemeral":
      return (
        !isLabelledAsNone(definition, path) &&
        !isHarmless(definition, path, catalog) &&
        (givesByTable(definition, path, catalog) || givesByName(definition, path, catalog, says))
      );
    default:
      return false;
  }
}

/** A store of secrets keeps other things, too: the value of `prod-db-username`. */
export const isLabelledAsNone = (definition: Definition, path: Path): boolean =>
  isLabelled(lastOf(path)) && namesNoSecret(nameAt(definition, path));

/** Where no table tells of the type, and for what is labelled as a secret: `/prod/db/password`. */
function givesByName(definition: Definition, path: Path, catalog: Catalog, says: SaysSecret): boolean {
  if (path === "") return false;
  const last = lastOf(path);
  const name = nameAt(definition, path);
  const key = typeKey(definition)!;
  if (catalog.knows(key) && name === last) return false;
  const strength = says(name);
  return strength === "password" || strength === "key";
}
