import {
  type Entries,
  type Entry,
  docsAt,
  epochSeconds,
  days,
  isOneOf,
  material,
  provider,
} from "./entry.ts";
import { type CredentialKind } from "./kinds.ts";

const docs = docsAt("2026-11-25", "akeyless-community/terraform-provider-akeyless@c2f5b21f9d39");

/** What it rotates lies elsewhere. */
const rotated = (where: string, kind: CredentialKind, first: string): Entry => ({
  kind,
  replacedBy: [
    provider({
      enabled: { path: "auto_rotate", on: ["true"], unset: false },
      period: [days("rotation_interval")],
    }),
  ],
  secret: { in: [first] },
  verified: docs(
    `docs/resources/rotated_secret_${where}.md`,
    "`rotation_interval` (String) The number of days to wait between every automatic rotation (1-365)",
    "`auto_rotate` (String) Whether to automatically rotate every",
  ),
});

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
  akeyless_rotated_secret_aws: rotated("aws", "access-key", "api_key"),
  akeyless_rotated_secret_gcp: rotated("gcp", "service-account-key", "gcp_key"),
  ...Object.fromEntries(
    [
      "cassandra",
      "hanadb",
      "ldap",
      "mongodb",
      "mssql",
      "mysql",
      "oracle",
      "postgresql",
      "redis",
      "redshift",
      "snowflake",
      "ssh",
      "windows",
    ].map((where) => [`akeyless_rotated_secret_${where}`, rotated(where, "password", "rotated_password")]),
  ),
  akeyless_static_secret: {
    kind: "stored-secret",
    replacedBy: [material("value")],
    secret: { in: ["value", "password", "custom_field"] },
    verified: docs("docs/resources/static_secret.md", "`value` (String, Sensitive) The secret content."),
  },
};
