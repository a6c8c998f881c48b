import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-25", "OctopusDeploy/terraform-provider-octopusdeploy@07a70e7e15fb");

/** Copies of keys that Octopus Deploy keeps for its deployments. */
export const octopusdeploy: Entries = {
  octopusdeploy_azure_service_principal: {
    secret: { in: ["password"] },
    verified: docs(
      "docs/resources/azure_service_principal.md",
      "`password` (String, Sensitive) The password associated with this resource.",
    ),
  },
};
