import { type Entries, docsAt, days, isOneOf } from "./entry.ts";

const docs = docsAt("2026-11-25", "datadrivers/terraform-provider-nexus@25116c63c49f");

/** Tokens of Nexus. */
export const nexus: Entries = {
  // Of the tokens that people make for themselves.
  nexus_security_user_token: {
    kind: "token",
    issues: true,
    expires: [days("expiration_days")],
    endless: isOneOf("expiration_enabled", false),
    unset: "unknown",
    verified: docs(
      "docs/resources/security_user_token.md",
      "`expiration_enabled` (Boolean) Set user tokens expiration.",
      "`expiration_days` (Number) Number of days for which you want user tokens to remain valid.",
    ),
  },
};
