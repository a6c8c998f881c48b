import { type Entries, docsAt, instant } from "./entry.ts";

const docs = docsAt("2026-11-25", "axiomhq/terraform-provider-axiom@9c901c04ebbf");

/** Tokens of Axiom. */
export const axiom: Entries = {
  axiom_token: {
    kind: "token",
    expires: [instant("expires_at")],
    unset: "never",
    slots: 2,
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/token.md",
      "`expires_at` (String) The time when the token expires. If not set, the token will not expire. Must be in RFC3339 format",
    ),
  },
};
