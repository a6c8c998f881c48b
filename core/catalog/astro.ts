import { type Entries, docsAt, instant, days } from "./entry.ts";

const docs = docsAt("2026-11-25", "astronomer/terraform-provider-astro@9ee76bbaddbb");

/** Tokens of Astronomer, which counts in days. */
export const astro: Entries = {
  astro_api_token: {
    kind: "token",
    created: instant("created_at"),
    expires: [days("expiry_period_in_days")],
    unset: "never",
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/api_token.md",
      "`expiry_period_in_days` (Number) API Token expiry period in days",
    ),
  },
  astro_agent_token: {
    kind: "token",
    expires: [days("expiry_period_in_days")],
    unset: "never",
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/agent_token.md",
      "`expiry_period_in_days` (Number) Agent Token expiry period in days. If not set, the token will not expire.",
    ),
  },
};
