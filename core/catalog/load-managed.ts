import { attachManaged } from "../privilege/attachments.ts";
import { managedPolicies } from "../privilege/managed-policies.ts";
import { type Stack } from "../stack.ts";
import { type Catalog } from "./catalog.ts";

/** Adds what the managed policies of AWS allow, where one is attached in one of the stacks. */
export async function withManagedPolicies(catalog: Catalog, stacks: readonly Stack[]): Promise<Catalog> {
  if (catalog.managedPolicies || !attachManaged(stacks, catalog)) return catalog;
  const { default: data } = await import("../privilege/data/aws-managed-policies.json", {
    with: { type: "json" },
  });
  return { ...catalog, managedPolicies: managedPolicies(data) };
}
