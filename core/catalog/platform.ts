import { MINUTE } from "../period.ts";
import { type Entries, docsAt, seconds } from "./entry.ts";

const docs = docsAt("2026-11-25", "jfrog/terraform-provider-platform@c9cb42146c13");

/** Tokens of JFrog's platform. */
export const platform: Entries = {
  // Of the tokens that it gives for those of an identity provider.
  platform_oidc_identity_mapping: {
    kind: "token",
    issues: true,
    expires: [seconds("token_spec.expires_in")],
    unset: { ms: MINUTE },
    verified: docs(
      "docs/resources/oidc_identity_mapping.md",
      "`expires_in` (Number) Token expiry time in seconds. Default value is 60.",
    ),
  },
};
