import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-25", "hashicorp/terraform-provider-boundary@f059618167d7");

/** Copies of credentials that Boundary keeps for its targets. */
export const boundary: Entries = {
  boundary_credential_store_vault: {
    secret: { in: ["token", "client_certificate_key"] },
    verified: docs(
      "docs/resources/credential_store_vault.md",
      "`token` (String, Sensitive) A token used for accessing Vault.",
    ),
  },
  boundary_credential_username_password: {
    secret: { in: ["password"] },
    verified: docs(
      "docs/resources/credential_username_password.md",
      "`password` (String, Sensitive) The password of this username/password credential.",
    ),
  },
};
