import { type Entries, type Page, docsAt, epochMilliseconds, milliseconds, material } from "./entry.ts";

const docs = docsAt("2026-11-25", "harness/terraform-provider-harness@cb1a0595117c");

const token: Page = docs(
  "docs/resources/platform_token.md",
  "`scheduled_expire_time` (Number) Scheduled expiry time in milliseconds",
);

/** Tokens and secrets of Harness, which counts in milliseconds. */
export const harness: Entries = {
  harness_platform_token: {
    kind: "token",
    starts: [epochMilliseconds("valid_from")],
    expires: [epochMilliseconds("scheduled_expire_time"), epochMilliseconds("valid_to")],
    unset: "unknown",
    secret: { out: ["value"] },
    verified: docs(
      "docs/resources/platform_token.md",
      "`valid_from` (Number) This is the time from which the Token is valid. The time is in milliseconds",
      "`scheduled_expire_time` (Number) Scheduled expiry time in milliseconds",
      "`valid_to` (Number) This is the time till which the Token is valid. The time is in milliseconds",
    ),
  },
  harness_platform_apikey: {
    kind: "token",
    issues: true,
    expires: [milliseconds("default_time_to_expire_token")],
    unset: "unknown",
    verified: {
      ...docs(
        "docs/resources/platform_apikey.md",
        "`default_time_to_expire_token` (Number) Default expiration time of the Token within API Key",
      ),
      further: [token],
    },
  },
  harness_platform_secret_text: {
    kind: "stored-secret",
    replacedBy: [material("value")],
    secret: { in: ["value"] },
    verified: docs(
      "docs/resources/platform_secret_text.md",
      "`value` (String, Sensitive) Value of the Secret",
    ),
  },
};
