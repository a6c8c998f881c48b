import { type Entries, docsAt, seconds, minutes } from "./entry.ts";

const docs = docsAt("2026-11-25", "Scalr/terraform-provider-scalr@e29c00cade4a");

/** Tokens of Scalr, which counts in minutes. */
export const scalr: Entries = {
  scalr_service_account_token: {
    kind: "token",
    expires: [minutes("expires_in")],
    unset: "never",
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/service_account_token.md",
      "`expires_in` (Number) Number of minutes until the token expires.",
    ),
  },
  scalr_agent_pool_token: {
    kind: "token",
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/agent_pool_token.md",
      "`token` (String, Sensitive) The token of the agent pool.",
    ),
  },
  scalr_assume_service_account_policy: {
    kind: "session",
    issues: true,
    expires: [seconds("maximum_session_duration")],
    unset: "unknown",
    verified: docs(
      "docs/resources/assume_service_account_policy.md",
      "`maximum_session_duration` (Number) The maximum session duration in seconds for the assumed role.",
    ),
  },
};
