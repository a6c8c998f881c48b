import { type Entries, docsAt, instant, isNot } from "./entry.ts";

const docs = docsAt("2026-11-25", "dynatrace-oss/terraform-provider-dynatrace@d469f3d32945");

/** Tokens of Dynatrace. */
export const dynatrace: Entries = {
  // It may say how far ahead, too: `now+7d`.
  dynatrace_ag_token: {
    kind: "token",
    expires: [instant("expiration_date")],
    unset: "unknown",
    secret: { out: ["token", "tenant_token"] },
    verified: docs(
      "docs/resources/ag_token.md",
      "`expiration_date` (String) The expiration date of the token.",
      "Human-readable format of 2021-01-25T05:57:01.123+01:00.",
    ),
  },
  dynatrace_api_token: {
    kind: "token",
    when: [isNot("enabled", false)],
    expires: [instant("expiration_date")],
    unset: "never",
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/api_token.md",
      "`expiration_date` (String) The expiration date of the token.",
    ),
  },
};
