import { DAY } from "../period.ts";
import { type Entries, docsAt, instant, isOneOf } from "./entry.ts";

const docs = docsAt("2026-11-24", "DataDog/terraform-provider-datadog@701d55bc44f3");

/** Keys of Datadog cannot end; its newer tokens can. */
export const datadog: Entries = {
  datadog_api_key: {
    pulumi: "datadog:index/apiKey:ApiKey",
    kind: "api-key",
    secret: { out: ["key"] },
    verified: docs("docs/resources/api_key.md"),
  },
  datadog_application_key: {
    pulumi: "datadog:index/applicationKey:ApplicationKey",
    kind: "api-key",
    secret: { out: ["key"] },
    verified: docs("docs/resources/application_key.md"),
  },
  datadog_service_account_application_key: {
    pulumi: "datadog:index/serviceAccountApplicationKey:ServiceAccountApplicationKey",
    kind: "api-key",
    secret: { out: ["key"] },
    verified: docs("docs/resources/service_account_application_key.md"),
  },
  // The end cannot be changed later.
  datadog_service_access_token: {
    pulumi: "datadog:index/serviceAccessToken:ServiceAccessToken",
    kind: "token",
    expires: [instant("expires_at")],
    unset: "never",
    max: { ms: 365 * DAY },
    secret: { out: ["key"] },
    verified: docs("docs/resources/service_access_token.md"),
  },
  datadog_integration_azure: {
    pulumi: "datadog:azure/integration:Integration",
    secret: { in: ["client_secret"] },
    verified: docs("docs/resources/integration_azure.md"),
  },
  datadog_integration_gcp: {
    pulumi: "datadog:gcp/integration:Integration",
    secret: { in: ["private_key"] },
    verified: docs("docs/resources/integration_gcp.md"),
  },
  datadog_synthetics_global_variable: {
    pulumi: "datadog:index/syntheticsGlobalVariable:SyntheticsGlobalVariable",
    secret: { when: [isOneOf("secure", true)], in: ["value"], writeOnly: ["value_wo"] },
    verified: docs("docs/resources/synthetics_global_variable.md"),
  },
};
