import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-25", "microsoft/terraform-provider-azuredevops@3bd1fdb3a3c7");

/** Copies of keys that Azure DevOps keeps for its pipelines. */
export const azuredevops: Entries = {
  azuredevops_serviceendpoint_aws: {
    secret: { in: ["secret_access_key", "session_token"] },
    verified: docs(
      "website/docs/r/serviceendpoint_aws.html.markdown",
      "`secret_access_key` - (Optional) The AWS secret access key for signing programmatic requests.",
    ),
  },
  azuredevops_serviceendpoint_azurerm: {
    secret: { in: ["credentials.serviceprincipalkey", "credentials.serviceprincipalcertificate"] },
    verified: docs(
      "website/docs/r/serviceendpoint_azurerm.html.markdown",
      "`serviceprincipalkey` - (Optional) The service principal secret. This not required if `service_endpoint_authentication_scheme` is set to `WorkloadIdentityFederation`.",
    ),
  },
  azuredevops_serviceendpoint_github: {
    secret: { in: ["auth_personal.personal_access_token"] },
    verified: docs(
      "website/docs/r/serviceendpoint_github.html.markdown",
      "`personal_access_token` - (Required) The Personal Access Token for GitHub.",
    ),
  },
  azuredevops_variable_group: {
    secret: { in: ["variable.secret_value"] },
    verified: docs(
      "website/docs/r/variable_group.html.markdown",
      "`secret_value` - (Optional) The secret value of the variable. If omitted, it will default to empty string. Used when `is_secret` set to `true`.",
    ),
  },
};
