import {
  type Entries,
  type Entry,
  type Predicate,
  type Replacement,
  type When,
  docsAt,
  isAnySet,
  isNot,
  provider,
  schedule,
  seconds,
} from "./entry.ts";

const docs = docsAt("2026-11-26", "hashicorp/terraform-provider-vault@31447510c5c6");

const ROTATES: readonly Predicate[] = [isAnySet("rotation_period", "rotation_schedule")];
const ROTATION: readonly Replacement[] = [
  provider({
    enabled: { path: "disable_automated_rotation", on: [false], unset: true },
    period: [seconds("rotation_period", { never: [0] }), schedule("rotation_schedule")],
  }),
];
const TOKEN_ENDS: readonly When[] = [
  seconds("token_explicit_max_ttl", { when: [isNot("token_explicit_max_ttl", 0)] }),
  seconds("token_max_ttl", { when: [isNot("token_max_ttl", 0)] }),
];

/** A way to log in, or a role of it, and how long the tokens live that it gives. */
const loginBy = (page: string, pulumi: string): Entry => ({
  pulumi,
  kind: "token",
  issues: true,
  expires: TOKEN_ENDS,
  unset: "unknown",
  verified: docs(
    `website/docs/r/${page}.md`,
    "`token_explicit_max_ttl` - (Optional) If set, will encode an",
    "onto the token in number of seconds.",
    "`token_max_ttl` - (Optional) The maximum lifetime for generated tokens in number of seconds. Its current value will be referenced at renewal time.",
  ),
});

/** Whom Vault lets in, and the credentials by which Vault itself signs in: these are judged where Vault is to rotate them. */
export const vaultBackends: Entries = {
  vault_token_auth_backend_role: loginBy(
    "token_auth_backend_role.html",
    "vault:tokenauth/authBackendRole:AuthBackendRole",
  ),
  vault_aws_auth_backend_role: loginBy(
    "aws_auth_backend_role.html",
    "vault:aws/authBackendRole:AuthBackendRole",
  ),
  vault_jwt_auth_backend_role: loginBy(
    "jwt_auth_backend_role.html",
    "vault:jwt/authBackendRole:AuthBackendRole",
  ),
  vault_kubernetes_auth_backend_role: loginBy(
    "kubernetes_auth_backend_role.html",
    "vault:kubernetes/authBackendRole:AuthBackendRole",
  ),
  vault_gcp_auth_backend_role: loginBy(
    "gcp_auth_backend_role.html",
    "vault:gcp/authBackendRole:AuthBackendRole",
  ),
  vault_azure_auth_backend_role: loginBy(
    "azure_auth_backend_role.html",
    "vault:azure/authBackendRole:AuthBackendRole",
  ),
  vault_cert_auth_backend_role: loginBy(
    "cert_auth_backend_role.html",
    "vault:index/certAuthBackendRole:CertAuthBackendRole",
  ),
  vault_alicloud_auth_backend_role: loginBy(
    "alicloud_auth_backend_role",
    "vault:alicloud/authBackendRole:AuthBackendRole",
  ),
  vault_cf_auth_backend_role: loginBy("cf_auth_backend_role", "vault:cf/authBackendRole:AuthBackendRole"),
  vault_oci_auth_backend_role: loginBy(
    "oci_auth_backend_role.html",
    "vault:index/ociAuthBackendRole:OciAuthBackendRole",
  ),
  vault_saml_auth_backend_role: loginBy(
    "saml_auth_backend_role.html",
    "vault:saml/authBackendRole:AuthBackendRole",
  ),
  vault_scep_auth_backend_role: loginBy(
    "scep_auth_backend_role.html",
    "vault:index/scepAuthBackendRole:ScepAuthBackendRole",
  ),
  vault_spiffe_auth_backend_role: loginBy(
    "spiffe_auth_backend_role.html",
    "vault:spiffe/authBackendRole:AuthBackendRole",
  ),
  vault_github_auth_backend: loginBy("github_auth_backend.html", "vault:github/authBackend:AuthBackend"),
  vault_okta_auth_backend: loginBy("okta_auth_backend.html", "vault:okta/authBackend:AuthBackend"),
  vault_ldap_auth_backend: loginBy("ldap_auth_backend.html", "vault:ldap/authBackend:AuthBackend"),

  vault_ldap_secret_backend_static_role: {
    pulumi: "vault:ldap/secretBackendStaticRole:SecretBackendStaticRole",
    kind: "password",
    replacedBy: ROTATION,
    secret: { writeOnly: ["password_wo"] },
    verified: docs(
      "website/docs/r/ldap_secret_backend_static_role.html.md",
      "`rotation_period` - (Optional) The amount of time in seconds Vault should wait before rotating the static credential.",
      "`rotation_schedule` - (Optional) The schedule, in [cron-style time format](https://en.wikipedia.org/wiki/Cron), defining the schedule on which Vault should rotate the static credential.",
      "`disable_automated_rotation` - (Optional) Cancels all upcoming rotations of the static credential until unset. Requires Vault Enterprise 2.0+.",
    ),
  },
  vault_aws_secret_backend: {
    pulumi: "vault:aws/secretBackend:SecretBackend",
    kind: "access-key",
    when: ROTATES,
    replacedBy: ROTATION,
    secret: { in: ["secret_key"], writeOnly: ["secret_key_wo"], harmless: ["access_key"] },
    verified: docs(
      "website/docs/r/aws_secret_backend.html.md",
      "`access_key` - (Optional) The AWS Access Key ID this backend should use to issue new credentials.",
      "`rotation_period` - (Optional) The amount of time in seconds Vault should wait before rotating the root credential.",
      "`rotation_schedule` - (Optional) The schedule, in [cron-style time format](https://en.wikipedia.org/wiki/Cron), defining the schedule on which Vault should rotate the root token.",
      "`disable_automated_rotation` - (Optional) Cancels all upcoming rotations of the root credential until unset. Requires Vault Enterprise 1.19+.",
    ),
  },
  vault_azure_secret_backend: {
    pulumi: "vault:azure/backend:Backend",
    kind: "client-secret",
    when: ROTATES,
    replacedBy: ROTATION,
    secret: { in: ["client_secret"], writeOnly: ["client_secret_wo"] },
    verified: docs(
      "website/docs/r/azure_secret_backend.html.md",
      "`rotation_period` - (Optional) The amount of time in seconds Vault should wait before rotating the root credential.",
      "`rotation_schedule` - (Optional) The schedule, in [cron-style time format](https://en.wikipedia.org/wiki/Cron), defining the schedule on which Vault should rotate the root token.",
      "`disable_automated_rotation` - (Optional) Cancels all upcoming rotations of the root credential until unset. Requires Vault Enterprise 1.19+.",
    ),
  },
  vault_gcp_secret_backend: {
    pulumi: "vault:gcp/secretBackend:SecretBackend",
    kind: "service-account-key",
    when: ROTATES,
    replacedBy: ROTATION,
    secret: { in: ["credentials"], writeOnly: ["credentials_wo"] },
    verified: docs(
      "website/docs/r/gcp_secret_backend.html.md",
      "`rotation_period` - (Optional) The amount of time in seconds Vault should wait before rotating the root credential.",
      "`rotation_schedule` - (Optional) The schedule, in [cron-style time format](https://en.wikipedia.org/wiki/Cron), defining the schedule on which Vault should rotate the root token.",
      "`disable_automated_rotation` - (Optional) Cancels all upcoming rotations of the root credential until unset. Requires Vault Enterprise 1.19+.",
    ),
  },
  vault_database_secret_backend_connection: {
    pulumi: "vault:database/secretBackendConnection:SecretBackendConnection",
    kind: "password",
    when: ROTATES,
    replacedBy: ROTATION,
    verified: docs(
      "website/docs/r/database_secret_backend_connection.md",
      "`rotation_period` - (Optional) The amount of time in seconds Vault should wait before rotating the root credential.",
      "`rotation_schedule` - (Optional) The schedule, in [cron-style time format](https://en.wikipedia.org/wiki/Cron), defining the schedule on which Vault should rotate the root token.",
      "`disable_automated_rotation` - (Optional) Cancels all upcoming rotations of the root credential until unset. Requires Vault Enterprise 1.19+.",
    ),
  },
  vault_aws_auth_backend_client: {
    pulumi: "vault:aws/authBackendClient:AuthBackendClient",
    kind: "access-key",
    when: ROTATES,
    replacedBy: ROTATION,
    secret: { in: ["access_key", "secret_key"], writeOnly: ["secret_key_wo"] },
    verified: docs(
      "website/docs/r/aws_auth_backend_client.html.md",
      "`rotation_period` - (Optional) The amount of time in seconds Vault should wait before rotating the root credential.",
      "`rotation_schedule` - (Optional) The schedule, in [cron-style time format](https://en.wikipedia.org/wiki/Cron), defining the schedule on which Vault should rotate the root token.",
      "`disable_automated_rotation` - (Optional) Cancels all upcoming rotations of the root credential until unset.",
    ),
  },
  vault_azure_auth_backend_config: {
    pulumi: "vault:azure/authBackendConfig:AuthBackendConfig",
    kind: "client-secret",
    when: ROTATES,
    replacedBy: ROTATION,
    secret: { in: ["client_secret"], writeOnly: ["client_secret_wo"] },
    verified: docs(
      "website/docs/r/azure_auth_backend_config.html.md",
      "`rotation_period` - (Optional) The amount of time in seconds Vault should wait before rotating the root credential.",
      "`rotation_schedule` - (Optional) The schedule, in [cron-style time format](https://en.wikipedia.org/wiki/Cron), defining the schedule on which Vault should rotate the root token.",
      "`disable_automated_rotation` - (Optional) Cancels all upcoming rotations of the root credential until unset.",
    ),
  },
  vault_gcp_auth_backend: {
    pulumi: "vault:gcp/authBackend:AuthBackend",
    kind: "service-account-key",
    when: ROTATES,
    replacedBy: ROTATION,
    secret: { in: ["credentials"], writeOnly: ["credentials_wo"] },
    verified: docs(
      "website/docs/r/gcp_auth_backend.html.md",
      "`rotation_period` - (Optional) The amount of time in seconds Vault should wait before rotating the root credential.",
      "`rotation_schedule` - (Optional) The schedule, in [cron-style time format](https://en.wikipedia.org/wiki/Cron), defining the schedule on which Vault should rotate the root token.",
      "`disable_automated_rotation` - (Optional) Cancels all upcoming rotations of the root credential until unset.",
    ),
  },
  vault_ldap_secret_backend: {
    pulumi: "vault:ldap/secretBackend:SecretBackend",
    kind: "password",
    when: ROTATES,
    replacedBy: ROTATION,
    secret: { in: ["bindpass"], writeOnly: ["bindpass_wo"] },
    verified: docs(
      "website/docs/r/ldap_secret_backend.html.md",
      "`rotation_period` - (Optional) The amount of time in seconds Vault should wait before rotating the root credential.",
      "`rotation_schedule` - (Optional) The schedule, in [cron-style time format](https://en.wikipedia.org/wiki/Cron), defining the schedule on which Vault should rotate the root token.",
      "`disable_automated_rotation` - (Optional) Cancels all upcoming rotations of the root credential until unset.",
    ),
  },
  vault_terraform_cloud_secret_backend: {
    pulumi: "vault:terraformcloud/secretBackend:SecretBackend",
    kind: "token",
    when: ROTATES,
    replacedBy: ROTATION,
    secret: { in: ["token"], writeOnly: ["token_wo"] },
    verified: docs(
      "website/docs/r/terraform_cloud_secret_backend.md",
      "`rotation_period` - (Optional) The amount of time in seconds Vault should wait before rotating the root token.",
      "`rotation_schedule` - (Optional) The schedule, in cron-style time format defining the schedule on which Vault should rotate the root token.",
      "`disable_automated_rotation` - (Optional) Cancels all upcoming rotations of the root token until unset.",
    ),
  },
};
