import { type Entries, docsAt, isNot, material } from "./entry.ts";

const docs = docsAt("2026-11-25", "newrelic/terraform-provider-newrelic@6cec439d4342");

/** Keys of New Relic cannot end. */
export const newrelic: Entries = {
  // Its browser keys stand in web pages. The provider marks no key as sensitive.
  newrelic_api_access_key: {
    pulumi: "newrelic:index/apiAccessKey:ApiAccessKey",
    kind: "api-key",
    when: [isNot("ingest_type", "BROWSER")],
    secret: { when: [isNot("ingest_type", "BROWSER")], out: ["key"] },
    verified: docs("website/docs/r/api_access_key.html.markdown", "`key` - The actual API key."),
  },
  newrelic_synthetics_secure_credential: {
    pulumi: "newrelic:synthetics/secureCredential:SecureCredential",
    kind: "stored-secret",
    replacedBy: [material("value")],
    secret: { in: ["value"] },
    verified: docs(
      "website/docs/r/synthetics_secure_credential.html.markdown",
      "`value` - (Required) The secure credential's value.",
    ),
  },
  newrelic_cloud_azure_link_account: {
    pulumi: "newrelic:cloud/azureLinkAccount:AzureLinkAccount",
    secret: { in: ["client_secret", "application_id"] },
    verified: docs(
      "website/docs/r/cloud_azure_link_account.html.markdown",
      "`client_secret` - (Required) - Secret Value of the client.",
    ),
  },
  newrelic_notification_destination: {
    pulumi: "newrelic:index/notificationDestination:NotificationDestination",
    secret: {
      in: ["auth_basic.password", "auth_custom_header.value", "auth_token.token", "secure_url.secure_suffix"],
    },
    verified: docs(
      "website/docs/r/notification_destination.html.markdown",
      "`auth_token` - (Optional) A nested block that describes a token authentication credentials.",
    ),
  },
};
