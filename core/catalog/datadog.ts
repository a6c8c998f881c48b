import { DAY } from "../period.ts";
import { type Entries, docsAt, instant, isOneOf } from "./entry.ts";

const docs = docsAt("2026-11-25", "DataDog/terraform-provider-datadog@701d55bc44f3");

/** Keys of Datadog cannot end; its newer tokens can. */
export const datadog: Entries = {
  datadog_api_key: {
    pulumi: "datadog:index/apiKey:ApiKey",
    kind: "api-key",
    secret: {
      out: ["key"],
      again: docs("docs/data-sources/api_key.md", "`key` (String, Sensitive) The value of the API Key."),
    },
    verified: docs("docs/resources/api_key.md", "`key` (String, Sensitive) The value of the API Key."),
  },
  datadog_application_key: {
    pulumi: "datadog:index/applicationKey:ApplicationKey",
    kind: "api-key",
    secret: { out: ["key"] },
    verified: docs(
      "docs/resources/application_key.md",
      "`key` (String, Sensitive) The value of the Application Key.",
    ),
  },
  datadog_service_account_application_key: {
    pulumi: "datadog:index/serviceAccountApplicationKey:ServiceAccountApplicationKey",
    kind: "api-key",
    created: instant("created_at"),
    secret: { out: ["key"] },
    verified: docs(
      "docs/resources/service_account_application_key.md",
      "`key` (String, Sensitive) The value of the service account application key. This value cannot be imported.",
    ),
  },
  // The end cannot be changed later.
  datadog_service_access_token: {
    pulumi: "datadog:index/serviceAccessToken:ServiceAccessToken",
    kind: "token",
    expires: [instant("expires_at")],
    unset: "never",
    max: { ms: 365 * DAY },
    secret: { out: ["key"] },
    verified: docs(
      "docs/resources/service_access_token.md",
      "`expires_at` (String) Expiration date of the service access token, in RFC3339 format. Omit for a non-expiring token.",
    ),
  },
  datadog_integration_azure: {
    pulumi: "datadog:azure/integration:Integration",
    secret: { in: ["client_secret"] },
    verified: docs(
      "docs/resources/integration_azure.md",
      "`client_secret` (String, Sensitive) Your Azure web application secret key. Required unless `secretless_auth_enabled` is set to `true`.",
    ),
  },
  datadog_integration_gcp: {
    pulumi: "datadog:gcp/integration:Integration",
    secret: { in: ["private_key"] },
    verified: docs(
      "docs/resources/integration_gcp.md",
      "`private_key` (String, Sensitive) Your private key name found in your JSON service account key.",
    ),
  },
  datadog_synthetics_global_variable: {
    pulumi: "datadog:index/syntheticsGlobalVariable:SyntheticsGlobalVariable",
    secret: { when: [isOneOf("secure", true)], in: ["value"], writeOnly: ["value_wo"] },
    verified: docs(
      "docs/resources/synthetics_global_variable.md",
      "`value` (String, Sensitive) The value of the global variable. Required unless `is_fido` is set to `true` or `value_wo` is used",
    ),
  },
  datadog_webhook_custom_variable: {
    pulumi: "datadog:index/webhookCustomVariable:WebhookCustomVariable",
    secret: { when: [isOneOf("is_secret", true)], in: ["value"] },
    verified: docs(
      "docs/resources/webhook_custom_variable.md",
      "`value` (String, Sensitive) The value of the custom variable.",
    ),
  },
};
