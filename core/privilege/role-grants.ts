import { type Catalog } from "../catalog/catalog.ts";
import { type RoleFacts } from "../catalog/role-facts.ts";
import { type Definition } from "../definition.ts";
import { typeKey } from "../secret/table.ts";
import { type Stack } from "../stack.ts";
import { azureGrants } from "./azure-grants.ts";
import { googleGrants } from "./google-grants.ts";
import { kubernetesGrants } from "./kubernetes-grants.ts";
import { type RoleGrant } from "./role-grant.ts";
import { vaultGrants } from "./vault-grants.ts";

/** Every role or right in the stack that weighs, by the facts of the catalog. */
export function roleGrants(stack: Stack, catalog: Catalog): RoleGrant[] {
  return stack.definitions.flatMap((definition) => {
    const key = typeKey(definition);
    const facts = (key !== undefined && catalog.entry(key)?.roles) || [];
    return facts.flatMap((each) => grantsBy(each, definition, stack));
  });
}

function grantsBy(facts: RoleFacts, definition: Definition, stack: Stack): RoleGrant[] {
  switch (facts.by) {
    case "google":
    case "google-policy":
    case "google-permissions":
      return googleGrants(definition, facts);
    case "azure":
    case "azure-actions":
    case "entra-role":
    case "entra-permission":
      return azureGrants(definition, facts, stack);
    case "kubernetes-rules":
    case "kubernetes-binding":
    case "kubernetes-object":
      return kubernetesGrants(definition, facts);
    case "vault":
      return vaultGrants(definition, facts.policy);
  }
}
