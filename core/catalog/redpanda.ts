import { type Entries, docsAt, isAnySet, material, counter } from "./entry.ts";

const docs = docsAt("2026-11-25", "redpanda-data/terraform-provider-redpanda@ad3c283811fb");

/** Users and clients of Redpanda. */
export const redpanda: Entries = {
  redpanda_user: {
    kind: "password",
    when: [isAnySet("password", "password_wo")],
    replacedBy: [material("password"), counter("password_wo_version")],
    secret: { in: ["password"], writeOnly: ["password_wo"] },
    verified: docs(
      "docs/resources/user.md",
      "`password` (String, Sensitive, Deprecated) Password. Length must be between 3 and 128.",
      "`password_wo_version` (Number) Version number for password_wo. Increment this value to trigger a password update when using password_wo.",
    ),
  },
  redpanda_service_account: {
    kind: "client-secret",
    secret: { out: ["auth0_client_credentials.client_secret"] },
    verified: docs(
      "docs/resources/service_account.md",
      "`client_secret` (String, Sensitive) The client secret",
    ),
  },
};
