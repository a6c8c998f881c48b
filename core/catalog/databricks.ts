import { DAY } from "../period.ts";
import { type Entries, docsAt, isNot, provider, seconds, secondsText, trigger } from "./entry.ts";

const docs = docsAt("2026-11-24", "databricks/terraform-provider-databricks@684f44249824");

/** Tokens and secrets of Databricks. */
export const databricks: Entries = {
  // The workspace's maximum where nothing is said. A change of the comment makes a new token.
  databricks_token: {
    pulumi: "databricks:index/token:Token",
    kind: "token",
    expires: [seconds("lifetime_seconds", { when: [isNot("lifetime_seconds", 0)] })],
    unset: "unknown",
    replacedBy: [trigger("comment")],
    secret: { out: ["token_value"] },
    verified: docs("docs/resources/token.md"),
  },
  // Recreated once it has ended.
  databricks_obo_token: {
    pulumi: "databricks:index/oboToken:OboToken",
    kind: "token",
    expires: [seconds("lifetime_seconds")],
    unset: "never",
    replacedBy: [provider({ period: [seconds("lifetime_seconds")] })],
    secret: { out: ["token_value"] },
    verified: docs("docs/resources/obo_token.md"),
  },
  databricks_service_principal_secret: {
    pulumi: "databricks:index/servicePrincipalSecret:ServicePrincipalSecret",
    kind: "client-secret",
    expires: [secondsText("lifetime")],
    unset: { ms: 730 * DAY },
    replacedBy: [trigger("time_rotating")],
    slots: 5,
    secret: { out: ["secret"] },
    verified: docs("docs/resources/service_principal_secret.md"),
  },
  databricks_secret: {
    pulumi: "databricks:index/secret:Secret",
    secret: { in: ["string_value"] },
    verified: docs("docs/resources/secret.md"),
  },
  databricks_git_credential: {
    pulumi: "databricks:index/gitCredential:GitCredential",
    secret: { in: ["personal_access_token"] },
    verified: docs("docs/resources/git_credential.md"),
  },
};
