import { attachesManaged } from "../privilege/attachments.ts";
import { managedPolicies } from "../privilege/managed-policies.ts";
import { type Stack } from "../stack.ts";
import { type Catalog } from "./catalog.ts";

/** Adds what the managed policies of AWS allow, where one is attached in the stack. */
export async function withManagedPolicies(catalog: Catalog, stack: Stack): Promise<Catalog> {
  if (catalog.managedPolicies || !attachesManaged(stack, catalog)) return catalog;
  const { default: data } = await import("../privilege/data/aws-managed-policies.json", {
    with: { type: "json" },
  });
  return { ...catalog, managedPolicies: managedPolicies(data) };
}
