import { type Entries } from "./entry.ts";
import { type RoleFacts } from "./role-facts.ts";

const one = (...roles: readonly RoleFacts[]) => ({ roles, verified: "none" }) as const;

/** Who gets which role or permission in the directory. */
export const azureadRoles: Entries = {
  azuread_directory_role_assignment: one({ by: "entra-role", id: "role_id" }),
  azuread_directory_role_eligibility_schedule_request: one({ by: "entra-role", id: "role_definition_id" }),
  azuread_directory_role_member: one({ by: "entra-role", id: "role_object_id" }),
  azuread_app_role_assignment: one({ by: "entra-permission", each: "", id: "app_role_id", isRole: "" }),
  azuread_application: one({
    by: "entra-permission",
    each: "required_resource_access.resource_access",
    id: "id",
    isRole: "type",
  }),
  azuread_application_api_access: one({ by: "entra-permission", each: "", id: "role_ids", isRole: "" }),
};
