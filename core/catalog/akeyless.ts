import { type Entries, docsAt, epochSeconds, days, isOneOf, material, provider } from "./entry.ts";

const docs = docsAt("2026-11-25", "akeyless-community/terraform-provider-akeyless@c2f5b21f9d39");

/** Keys and secrets of Akeyless. */
export const akeyless: Entries = {
  akeyless_auth_method_api_key: {
    kind: "api-key",
    expires: [epochSeconds("access_expires", { never: [0] })],
    unset: "never",
    secret: { out: ["access_key"] },
    verified: docs(
      "docs/resources/auth_method_api_key.md",
      "`access_expires` (Number) Access expiration date in Unix timestamp (select 0 for access without expiry date)",
    ),
  },
  akeyless_dfc_key: {
    kind: "encryption-key",
    when: [isOneOf("alg", "AES128GCM", "AES256GCM", "AES128SIV", "AES256SIV", "AES128CBC", "AES256CBC")],
    replacedBy: [
      provider({
        enabled: { path: "auto_rotate", on: ["true"], unset: false },
        period: [days("rotation_interval")],
      }),
    ],
    verified: docs(
      "docs/resources/dfc_key.md",
      "`rotation_interval` (String) The number of days to wait between every automatic rotation (7-365)",
      "`auto_rotate` (String) Whether to automatically rotate every rotation_interval days, or disable existing automatic rotation [true/false]",
    ),
  },
  // What it rotates lies elsewhere.
  akeyless_rotated_secret_aws: {
    kind: "access-key",
    replacedBy: [
      provider({
        enabled: { path: "auto_rotate", on: ["true"], unset: false },
        period: [days("rotation_interval")],
      }),
    ],
    verified: docs(
      "docs/resources/rotated_secret_aws.md",
      "`rotation_interval` (String) The number of days to wait between every automatic rotation (1-365),custom rotator interval will be set in minutes",
      "`auto_rotate` (String) Whether to automatically rotate every --rotation-interval days, or disable existing automatic rotation",
    ),
  },
  akeyless_static_secret: {
    kind: "stored-secret",
    replacedBy: [material("value")],
    secret: { in: ["value", "password", "custom_field"] },
    verified: docs("docs/resources/static_secret.md", "`value` (String, Sensitive) The secret content."),
  },
};
