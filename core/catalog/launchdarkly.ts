import { type Entries, docsAt, epochMilliseconds } from "./entry.ts";

const docs = docsAt("2026-11-25", "launchdarkly/terraform-provider-launchdarkly@96625c9e3a55");

/** Tokens and keys of LaunchDarkly. */
export const launchdarkly: Entries = {
  launchdarkly_access_token: {
    kind: "token",
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/access_token.md",
      "`token` (String, Sensitive) The access token used to authorize usage of the LaunchDarkly API.",
    ),
  },
  launchdarkly_sdk_key: {
    kind: "api-key",
    expires: [epochMilliseconds("expiry")],
    unset: "never",
    secret: { out: ["value"] },
    verified: docs(
      "docs/resources/sdk_key.md",
      "`expiry` (Number) An expiration date for the SDK key, expressed as a Unix epoch time in milliseconds. When set, the key becomes invalid after this time.",
    ),
  },
  launchdarkly_relay_proxy_configuration: {
    kind: "token",
    secret: { out: ["full_key"] },
    verified: docs(
      "docs/resources/relay_proxy_configuration.md",
      "`full_key` (String, Sensitive) The Relay Proxy configuration's unique key.",
    ),
  },
  launchdarkly_environment: {
    secret: { out: ["api_key", "mobile_key"] },
    verified: docs("docs/resources/environment.md", "`api_key` (String, Sensitive)"),
  },
  launchdarkly_webhook: {
    secret: { in: ["secret"] },
    verified: docs(
      "docs/resources/webhook.md",
      "`secret` (String, Sensitive) The secret used to sign the webhook.",
    ),
  },
};
