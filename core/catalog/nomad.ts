import { type Entries, docsAt, goDuration } from "./entry.ts";

const docs = docsAt("2026-11-25", "hashicorp/terraform-provider-nomad@f50e8ca395a4");

/** Tokens of Nomad. */
export const nomad: Entries = {
  nomad_acl_token: {
    kind: "token",
    expires: [goDuration("expiration_ttl")],
    unset: "never",
    secret: { out: ["secret_id"], ephemeral: "nomad_acl_token" },
    verified: docs(
      "website/docs/r/acl_token.html.markdown",
      '`expiration_ttl` `(string: "")` - Provides a TTL for the token in the form of a time duration such as `"5m"` or `"1h"`.',
    ),
  },
};
