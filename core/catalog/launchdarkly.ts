import { type Entries, docsAt, epochMilliseconds } from "./entry.ts";

const docs = docsAt("2026-11-24", "launchdarkly/terraform-provider-launchdarkly@96625c9e3a55");

/** Keys and tokens of LaunchDarkly. */
export const launchdarkly: Entries = {
  launchdarkly_access_token: {
    kind: "token",
    secret: { out: ["token"] },
    verified: docs("docs/resources/access_token.md"),
  },
  // An end, once set, cannot be taken away again.
  launchdarkly_sdk_key: {
    kind: "api-key",
    expires: [epochMilliseconds("expiry")],
    unset: "never",
    secret: { out: ["value"] },
    verified: "none",
  },
  launchdarkly_environment: {
    secret: { out: ["api_key", "mobile_key"] },
    verified: docs("docs/resources/environment.md"),
  },
};
