import { DAY, SECOND, type Period } from "../period.ts";
import {
  type Entries,
  type Entry,
  counter,
  days,
  docsAt,
  instant,
  isNot,
  material,
  provider,
  seconds,
} from "./entry.ts";
import { type CredentialKind } from "./kinds.ts";

const docs = docsAt("2026-11-25", "Infisical/terraform-provider-infisical@e64b1b7a4a61");

const A_MONTH: Period = { ms: 2_592_000 * SECOND };

const tokensOf = (way: string): Entry => ({
  kind: "token",
  issues: true,
  expires: [seconds("access_token_max_ttl", { when: [isNot("access_token_max_ttl", 0)] })],
  unset: A_MONTH,
  verified: docs(
    `docs/resources/identity_${way}_auth.md`,
    "`access_token_max_ttl` (Number) The maximum lifetime for an access token in seconds. This value will be referenced at renewal time. Default: 2592000",
  ),
});

/** What lies elsewhere, and Infisical replaces: every month, as long as nobody says otherwise. */
const rotated = (what: string, kind: CredentialKind): Entry => ({
  kind,
  replacedBy: [
    provider({
      enabled: { path: "auto_rotation_enabled", on: [true], unset: true },
      period: [days("rotation_interval")],
      every: { ms: 30 * DAY },
    }),
  ],
  verified: {
    ...docs(
      `docs/resources/secret_rotation_${what}.md`,
      "`auto_rotation_enabled` (Boolean) Whether secrets should be automatically rotated.",
      "`rotation_interval` (Number) How many days to wait between each rotation.",
    ),
    further: [
      docs(
        "internal/provider/resource/secret_rotation/base_secret_rotation.go",
        "Default:     booldefault.StaticBool(true),",
        "Default:     int32default.StaticInt32(30),",
      ),
    ],
  },
});

/** Secrets and tokens of Infisical. */
export const infisical: Entries = {
  infisical_identity_universal_auth_client_secret: {
    kind: "client-secret",
    when: [isNot("is_revoked", true)],
    created: instant("created_at"),
    expires: [seconds("ttl", { never: [0] })],
    unset: "never",
    secret: { out: ["client_secret"] },
    verified: docs(
      "docs/resources/identity_universal_auth_client_secret.md",
      "`ttl` (Number) The lifetime for the client secret in seconds. Default: 0 - not expiring",
    ),
  },
  // Its life can be seen, and not be set.
  infisical_identity_token_auth_token: {
    kind: "token",
    created: instant("created_at"),
    secret: { out: ["token"] },
    verified: docs("docs/resources/identity_token_auth_token.md", "`token` (String, Sensitive) The token."),
  },
  // The tokens of who signs in by it.
  ...Object.fromEntries(
    ["aws", "azure", "gcp", "jwt", "kubernetes", "oidc", "tls_cert", "token", "universal"].map((way) => [
      `infisical_identity_${way}_auth`,
      tokensOf(way),
    ]),
  ),
  infisical_secret: {
    kind: "stored-secret",
    replacedBy: [counter("value_wo_version"), material("value")],
    secret: { in: ["value"], writeOnly: ["value_wo"] },
    verified: docs(
      "docs/resources/secret.md",
      "`value` (String, Sensitive) The value of the secret in plain text. This is required if `value_wo` is not set.",
      "`value_wo_version` (Number) Used together with value_wo to trigger an update. Increment this value when an update to the value_wo is required.",
    ),
  },
  infisical_secret_rotation_aws_iam_user_secret: rotated("aws_iam_user_secret", "access-key"),
  infisical_secret_rotation_azure_client_secret: rotated("azure_client_secret", "client-secret"),
  infisical_secret_rotation_ldap_password: rotated("ldap_password", "password"),
  infisical_secret_rotation_mssql_credentials: rotated("mssql_credentials", "password"),
  infisical_secret_rotation_mysql_credentials: rotated("mysql_credentials", "password"),
  infisical_secret_rotation_oracledb_credentials: rotated("oracledb_credentials", "password"),
  infisical_secret_rotation_postgres_credentials: rotated("postgres_credentials", "password"),
};
