import { type Entries } from "./entry.ts";
import { type RoleFacts } from "./role-facts.ts";

const one = (...roles: readonly RoleFacts[]) => ({ roles, verified: "none" }) as const;

const assignment = one({
  by: "azure",
  name: "role_definition_name",
  id: "role_definition_id",
  scope: "scope",
  condition: "condition",
  principal: "principal_id",
  kind: "principal_type",
});

/** Who gets which role where, in Azure. */
export const azurermRoles: Entries = {
  azurerm_role_assignment: assignment,
  azurerm_pim_active_role_assignment: assignment,
  azurerm_role_definition: one({ by: "azure-actions", permissions: "permissions", scope: "scope" }),
};
