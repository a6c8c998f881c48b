import { type Entries, docsAt, goDuration } from "./entry.ts";

const docs = docsAt("2026-11-25", "hashicorp/terraform-provider-nomad@f50e8ca395a4");

/** Tokens of Nomad. */
export const nomad: Entries = {
  // The tokens of who signs in by it.
  nomad_acl_auth_method: {
    kind: "token",
    issues: true,
    expires: [goDuration("max_token_ttl")],
    verified: docs(
      "website/docs/r/acl_auth_method.html.markdown",
      '`max_token_ttl` `(string: <required>)` - Defines the maximum life of a token created by this method and is specified as a time duration such as "15h".',
    ),
  },
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
