import { type Entries, docsAt, material } from "./entry.ts";

const docs = docsAt("2026-11-25", "maxlaverse/terraform-provider-bitwarden@dba0563ccfd4");

/** Secrets of Bitwarden. */
export const bitwarden: Entries = {
  bitwarden_item_login: {
    kind: "stored-secret",
    replacedBy: [material("password")],
    secret: { in: ["password", "totp", "notes"] },
    verified: docs("docs/resources/item_login.md", "`password` (String, Sensitive) Login password."),
  },
  bitwarden_secret: {
    kind: "stored-secret",
    replacedBy: [material("value")],
    secret: { in: ["value"] },
    verified: docs("docs/resources/secret.md", "`value` (String) Value."),
  },
};
