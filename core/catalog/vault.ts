import { DAY, HOUR } from "../period.ts";
import {
  type Entries,
  type Page,
  type Replacement,
  type When,
  docsAt,
  instant,
  goDuration,
  seconds,
  schedule,
  isOneOf,
  isNot,
  provider,
} from "./entry.ts";

const docs = docsAt("2026-11-25", "hashicorp/terraform-provider-vault@31447510c5c6");

const tokens: Page = {
  on: "2026-11-25",
  page: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
  quote: ["The system max TTL, which is 32 days but can be changed in Vault's configuration file"],
};
const approle: Page = {
  on: "2026-11-25",
  page: "https://developer.hashicorp.com/vault/api-docs/auth/approle",
  quote: ["A value of zero will allow the SecretID to not expire."],
};
const secretId: Page = {
  on: "2026-11-25",
  page: "https://github.com/hashicorp/vault/blob/main/builtin/credential/approle/path_role.go",
  quote: [
    "Duration in seconds after which this SecretID expires.",
    "Overrides secret_id_ttl role option when supplied.",
  ],
};
const staticRole: Page = {
  on: "2026-11-26",
  page: "https://github.com/hashicorp/vault/blob/013ed47170c4/builtin/logical/aws/path_static_roles.go",
  quote: ["config.RotationPeriod = time.Duration(rawRotationPeriod.(int)) * time.Second"],
};
const SIGNING = ["ed25519", "ecdsa-p256", "ecdsa-p384", "ecdsa-p521", "ml-dsa", "slh-dsa", "hybrid"];
const RENEWED: readonly Replacement[] = [
  provider({
    period: [goDuration("ttl", { when: [isOneOf("auto_renew", true)] })],
    early: seconds("min_seconds_remaining"),
  }),
];
const MAKES_USERS = isOneOf("credential_type", "iam_user");
const MAKES_SESSIONS = isNot("credential_type", "iam_user");
const MAX_TTL: readonly When[] = [seconds("max_ttl", { when: [isNot("max_ttl", 0)] })];
/** Where a role says no time to live, its mount does, and else the server: 768 hours. */
export const vault: Entries = {
  vault_token: {
    pulumi: "vault:index/token:Token",
    kind: "token",
    expires: [
      goDuration("explicit_max_ttl"),
      goDuration("period", { unreliable: "a token with a period is renewed without end" }),
      goDuration("ttl"),
    ],
    unset: { ms: 768 * HOUR },
    secret: { out: ["client_token", "wrapped_token"], ephemeral: "vault_token" },
    verified: {
      ...docs(
        "website/docs/r/token.html.md",
        '`explicit_max_ttl` - (Optional) The explicit max TTL of this token. This is specified as a numeric string with suffix like "30s" ro "5m"',
        '`period` - (Optional) The period of this token. This is specified as a numeric string with suffix like "30s" ro "5m"',
        '`ttl` - (Optional) The TTL period of this token. This is specified as a numeric string with suffix like "30s" ro "5m"',
      ),
      further: [tokens],
    },
  },
  // What it says of the SecretIDs that are made for it; a SecretID may say less.
  vault_approle_auth_backend_role: {
    pulumi: "vault:appRole/authBackendRole:AuthBackendRole",
    kind: "client-secret",
    issues: true,
    when: [isNot("bind_secret_id", false)],
    expires: [seconds("secret_id_ttl", { never: [0] })],
    unset: "never",
    verified: {
      ...docs(
        "website/docs/r/approle_auth_backend_role.html.md",
        "`secret_id_ttl` - (Optional) The number of seconds after which any SecretID expires.",
      ),
      further: [approle],
    },
  },
  vault_approle_auth_backend_role_secret_id: {
    pulumi: "vault:appRole/authBackendRoleSecretId:AuthBackendRoleSecretId",
    kind: "client-secret",
    expires: [seconds("ttl")],
    unset: "unknown",
    secret: {
      in: ["secret_id"],
      out: ["secret_id", "wrapping_token"],
      ephemeral: "vault_approle_auth_backend_role_secret_id",
    },
    verified: { ...docs("website/docs/r/approle_auth_backend_role_secret_id.html.md"), further: [secretId] },
  },
  vault_approle_auth_backend_login: {
    pulumi: "vault:appRole/authBackendLogin:AuthBackendLogin",
    secret: { in: ["secret_id"], out: ["client_token"], writeOnly: ["secret_id_wo"] },
    verified: docs(
      "website/docs/r/approle_auth_backend_login.html.md",
      "`client_token` - The Vault token created.",
    ),
  },
  vault_identity_oidc_role: {
    pulumi: "vault:identity/oidcRole:OidcRole",
    kind: "token",
    issues: true,
    expires: [seconds("ttl")],
    unset: "unknown",
    verified: docs(
      "website/docs/r/identity_oidc_role.html.md",
      "`ttl` - (Optional) TTL of the tokens generated against the role in number of seconds.",
    ),
  },
  // What it makes for who asks lives as long as its lease.
  vault_database_secret_backend_role: {
    pulumi: "vault:database/secretBackendRole:SecretBackendRole",
    kind: "password",
    issues: true,
    expires: MAX_TTL,
    unset: "unknown",
    verified: docs(
      "website/docs/r/database_secret_backend_role.md",
      "`max_ttl` - (Optional) The maximum number of seconds for leases for this role.",
    ),
  },
  vault_consul_secret_backend_role: {
    pulumi: "vault:consul/secretBackendRole:SecretBackendRole",
    kind: "token",
    issues: true,
    expires: MAX_TTL,
    unset: "unknown",
    verified: docs(
      "website/docs/r/consul_secret_backend_role.html.md",
      "`max_ttl` - (Optional) Maximum TTL for leases associated with this role, in seconds.",
    ),
  },
  vault_terraform_cloud_secret_role: {
    pulumi: "vault:terraformcloud/secretRole:SecretRole",
    kind: "token",
    issues: true,
    expires: MAX_TTL,
    unset: "unknown",
    verified: docs(
      "website/docs/r/terraform_cloud_secret_role.html.md",
      "`max_ttl` - (Optional) Maximum TTL for leases associated with this role, in seconds.",
    ),
  },
  vault_nomad_secret_backend: {
    pulumi: "vault:index/nomadSecretBackend:NomadSecretBackend",
    kind: "token",
    issues: true,
    expires: MAX_TTL,
    unset: "unknown",
    verified: docs(
      "website/docs/r/nomad_secret_backend.html.md",
      "`max_ttl` - (Optional) Maximum possible lease duration for secrets in seconds.",
    ),
  },
  vault_alicloud_secret_backend_role: {
    pulumi: "vault:alicloud/secretBackendRole:SecretBackendRole",
    kind: "access-key",
    issues: true,
    expires: MAX_TTL,
    unset: "unknown",
    verified: docs(
      "website/docs/r/alicloud_secret_backend_role.html.md",
      "`max_ttl` - (Optional) The maximum TTL for credentials issued by this role, in seconds. Defaults to 0, in which case the value will fall back to the system/mount defaults.",
    ),
  },
  vault_kubernetes_secret_backend_role: {
    pulumi: "vault:kubernetes/secretBackendRole:SecretBackendRole",
    kind: "token",
    issues: true,
    expires: [seconds("token_max_ttl", { when: [isNot("token_max_ttl", 0)] })],
    unset: "unknown",
    verified: docs(
      "website/docs/r/kubernetes_secret_backend_role.html.md",
      "`token_max_ttl` - (Optional) The maximum TTL for generated Kubernetes tokens in seconds.",
    ),
  },
  vault_mongodbatlas_secret_role: {
    pulumi: "vault:mongodbatlas/secretRole:SecretRole",
    kind: "api-key",
    issues: true,
    expires: [goDuration("max_ttl", { when: [isNot("max_ttl", "", 0)] })],
    unset: "unknown",
    verified: docs(
      "website/docs/r/mongodbatlas_secret_role.html.md",
      "`ttl` - (Optional) Duration in seconds after which the issued credential should expire.",
      "`max_ttl` - (Optional) The maximum allowed lifetime of credentials issued using this role.",
    ),
  },
  vault_azure_secret_backend_role: {
    pulumi: "vault:azure/backendRole:BackendRole",
    kind: "client-secret",
    issues: true,
    expires: [
      goDuration("explicit_max_ttl", { when: [isNot("explicit_max_ttl", 0)] }),
      goDuration("max_ttl", { when: [isNot("max_ttl", 0)] }),
    ],
    unset: "unknown",
    verified: docs(
      "website/docs/r/azure_secret_backend_role.html.md",
      "`explicit_max_ttl` - (Optional) Specifies the explicit maximum lifetime of the lease and service principal generated using this role.",
      '`max_ttl` – (Optional) Specifies the maximum TTL for service principals generated using this role. Accepts time suffixed strings ("1h") or an integer number of seconds.',
    ),
  },
  vault_aws_secret_backend_role: {
    pulumi: "vault:aws/secretBackendRole:SecretBackendRole",
    kind: "session",
    issues: true,
    when: [MAKES_SESSIONS],
    expires: [seconds("max_sts_ttl", { when: [isNot("max_sts_ttl", 0)] })],
    unset: "unknown",
    principal: { is: "user", names: [] },
    documents: [
      { path: "policy_document", use: "identity", when: [MAKES_USERS] },
      { path: "policy_document", use: "boundary", when: [MAKES_SESSIONS] },
    ],
    attaches: [
      { path: "policy_arns", when: [MAKES_USERS] },
      { path: "policy_arns", use: "boundary", when: [MAKES_SESSIONS] },
      { path: "permissions_boundary_arn", use: "boundary" },
    ],
    verified: docs(
      "website/docs/r/aws_secret_backend_role.html.md",
      "With `iam_user`, the policy document will be attached to the IAM user generated and augment the permissions the IAM user has. With `assumed_role` and `federation_token`, the policy document will act as a filter on what the credentials can do",
      "With `iam_user`, the policies will be attached to IAM users when they are requested.",
      "`permissions_boundary_arn` - (Optional) The ARN of the AWS Permissions Boundary to attach to IAM users created in the role.",
      "`max_sts_ttl` - (Optional) The max allowed TTL in seconds for STS credentials (credentials TTL are capped to `max_sts_ttl`).",
    ),
  },
  vault_ssh_secret_backend_role: {
    pulumi: "vault:ssh/secretBackendRole:SecretBackendRole",
    kind: "ssh-key",
    issues: true,
    when: [isOneOf("key_type", "ca")],
    expires: [goDuration("max_ttl", { when: [isNot("max_ttl", 0)] })],
    unset: "unknown",
    verified: docs(
      "website/docs/r/ssh_secret_backend_role.html.md",
      "`max_ttl` - (Optional) Specifies the maximum Time To Live value.",
      "`not_before_duration` - (Optional) Specifies the duration by which to backdate the ValidAfter property.",
    ),
  },
  vault_database_secret_backend_static_role: {
    pulumi: "vault:database/secretBackendStaticRole:SecretBackendStaticRole",
    kind: "password",
    replacedBy: [provider({ period: [seconds("rotation_period"), schedule("rotation_schedule")] })],
    secret: { in: ["self_managed_password"], writeOnly: ["password_wo"] },
    verified: docs(
      "website/docs/r/database_secret_backend_static_role.md",
      "`rotation_period` - The amount of time Vault should wait before rotating the password, in seconds. Mutually exclusive with `rotation_schedule`.",
      "`rotation_schedule` - A cron-style string that will define the schedule on which rotations should occur. Mutually exclusive with `rotation_period`.",
    ),
  },
  vault_aws_secret_backend_static_role: {
    pulumi: "vault:aws/secretBackendStaticRole:SecretBackendStaticRole",
    kind: "access-key",
    replacedBy: [provider({ period: [seconds("rotation_period")] })],
    verified: {
      ...docs(
        "website/docs/r/aws_secret_backend_static_role.md",
        "`rotation_period` - (Required) How often Vault should rotate the password of the user entry.",
      ),
      further: [staticRole],
    },
  },
  vault_pki_secret_backend_role: {
    pulumi: "vault:pkiSecret/secretBackendRole:SecretBackendRole",
    kind: "certificate",
    issues: true,
    expires: [instant("not_after"), goDuration("max_ttl", { when: [isNot("max_ttl", 0)] })],
    unset: "unknown",
    verified: docs(
      "website/docs/r/pki_secret_backend_role.html.md",
      "`not_after` - (Optional) Set the Not After field of the certificate with specified date value. The value format should be given in UTC format YYYY-MM-ddTHH:MM:SSZ.",
      "`max_ttl` - (Optional, integer) The maximum lease TTL, in seconds, for the role.",
    ),
  },
  vault_pki_secret_backend_cert: {
    pulumi: "vault:pkiSecret/secretBackendCert:SecretBackendCert",
    kind: "certificate",
    expires: [instant("not_after"), goDuration("ttl")],
    unset: "unknown",
    replacedBy: RENEWED,
    secret: { out: ["private_key"] },
    verified: docs(
      "website/docs/r/pki_secret_backend_cert.html.md",
      "`not_after` (Optional) - Set the Not After field of the certificate with specified date value. The value format should be given in UTC format YYYY-MM-ddTHH:MM:SSZ.",
      "`ttl` - (Optional) Time to live",
      "`min_seconds_remaining` - (Optional) Generate a new certificate when the expiration is within this number of seconds, default is 604800 (7 days)",
    ),
  },
  vault_pki_secret_backend_sign: {
    pulumi: "vault:pkiSecret/secretBackendSign:SecretBackendSign",
    kind: "certificate",
    expires: [instant("not_after"), goDuration("ttl")],
    unset: "unknown",
    replacedBy: RENEWED,
    verified: docs(
      "website/docs/r/pki_secret_backend_sign.html.md",
      "`not_after` - (Optional) Set the Not After field of the certificate with specified date value. The value format should be given in UTC format YYYY-MM-ddTHH:MM:SSZ.",
      "`ttl` - (Optional) Time to live",
      "`min_seconds_remaining` - (Optional) Generate a new certificate when the expiration is within this number of seconds, default is 604800 (7 days)",
    ),
  },
  vault_pki_secret_backend_root_cert: {
    pulumi: "vault:pkiSecret/secretBackendRootCert:SecretBackendRootCert",
    kind: "certificate-authority",
    expires: [instant("not_after"), goDuration("ttl")],
    unset: "unknown",
    verified: docs(
      "website/docs/r/pki_secret_backend_root_cert.html.md",
      "`not_after` - (Optional) Set the Not After field of the certificate with specified date value. The value format should be given in UTC format YYYY-MM-ddTHH:MM:SSZ.",
      "`ttl` - (Optional) Time to live",
    ),
  },
  // What it signs is the certificate of an authority.
  vault_pki_secret_backend_root_sign_intermediate: {
    pulumi: "vault:pkiSecret/secretBackendRootSignIntermediate:SecretBackendRootSignIntermediate",
    kind: "certificate-authority",
    expires: [instant("not_after"), goDuration("ttl")],
    unset: "unknown",
    verified: docs(
      "website/docs/r/pki_secret_backend_root_sign_intermediate.html.md",
      "`not_after` - (Optional) Set the Not After field of the certificate with specified date value. The value format should be given in UTC format YYYY-MM-ddTHH:MM:SSZ.",
      "`ttl` - (Optional) Time to live",
    ),
  },
  vault_kmip_secret_ca_generated: {
    pulumi: "vault:kmip/secretCaGenerated:SecretCaGenerated",
    kind: "certificate-authority",
    expires: [seconds("ttl")],
    unset: { ms: 365 * DAY },
    verified: docs(
      "website/docs/r/kmip_secret_ca_generated.html.md",
      "`ttl` - (Optional) CA TTL in seconds. Defaults to 365 days (31536000 seconds).",
    ),
  },
  // What is asked for by ACME; without it the mount and the server say how long.
  vault_pki_secret_backend_config_acme: {
    pulumi: "vault:pkiSecret/backendConfigAcme:BackendConfigAcme",
    kind: "certificate",
    issues: true,
    when: [isOneOf("enabled", true)],
    expires: MAX_TTL,
    unset: "unknown",
    verified: docs(
      "website/docs/r/pki_secret_backend_config_acme.html.md",
      "`max_ttl` - (Optional) The maximum TTL in seconds for certificates issued by ACME. **Vault 1.17.0+**",
    ),
  },
  vault_transit_secret_backend_key: {
    pulumi: "vault:transit/secretBackendKey:SecretBackendKey",
    kind: "encryption-key",
    kinds: [{ kind: "signing-key", when: [isOneOf("type", ...SIGNING)] }],
    when: [isNot("type", "managed_key")],
    replacedBy: [provider({ period: [seconds("auto_rotate_period", { never: [0] })] })],
    verified: docs(
      "website/docs/r/transit_secret_backend_key.html.md",
      "`auto_rotate_period` - (Optional) Amount of seconds the key should live before being automatically rotated. A value of 0 disables automatic rotation for the key.",
    ),
  },
  vault_identity_oidc_key: {
    pulumi: "vault:identity/oidcKey:OidcKey",
    kind: "signing-key",
    replacedBy: [provider({ period: [seconds("rotation_period")], every: { ms: DAY } })],
    verified: {
      ...docs(
        "website/docs/r/identity_oidc_key.html.md",
        "`rotation_period` - (Optional) How often to generate a new signing key in number of seconds",
      ),
      further: [docs("vault/resource_identity_oidc_key.go", "Default:     86400,")],
    },
  },
  vault_identity_oidc_client: {
    pulumi: "vault:identity/oidcClient:OidcClient",
    secret: { out: ["client_secret"] },
    verified: docs(
      "website/docs/r/identity_oidc_client.html.md",
      '`client_secret` - The Client Secret Key returned by Vault. For public OpenID Clients `client_secret` is set to an empty string `""`',
    ),
  },
  vault_userpass_auth_backend_user: {
    pulumi: "vault:index/userpassAuthBackendUser:UserpassAuthBackendUser",
    secret: { writeOnly: ["password_wo", "password_hash_wo"] },
    verified: docs(
      "website/docs/r/userpass_auth_backend_user.md",
      "`password_wo` - (Optional, Sensitive, Write-only) Password for this user. This value is never read back from Vault or stored in Terraform state.",
    ),
  },
  // What is kept in Vault by somebody else's wish has no life of its own there.
  vault_generic_secret: {
    pulumi: "vault:generic/secret:Secret",
    secret: { in: ["data_json"], out: ["data"] },
    verified: docs(
      "website/docs/r/generic_secret.html.md",
      "`data` - A mapping whose keys are the top-level data keys returned from Vault and whose values are the corresponding values.",
    ),
  },
  vault_kv_secret: {
    pulumi: "vault:kv/secret:Secret",
    secret: { in: ["data_json"], out: ["data"] },
    verified: docs(
      "website/docs/r/kv_secret.html.md",
      "`data` - A mapping whose keys are the top-level data keys returned from Vault and whose values are the corresponding values.",
    ),
  },
  vault_kv_secret_v2: {
    pulumi: "vault:kv/secretV2:SecretV2",
    secret: { in: ["data_json"], out: ["data"], writeOnly: ["data_json_wo"] },
    verified: docs(
      "website/docs/r/kv_secret_v2.html.md",
      "`data_json` - (Optional) JSON-encoded string that will be written as the secret data at the given path. This is required if `data_json_wo` is not set.",
    ),
  },
  vault_ssh_secret_backend_ca: {
    pulumi: "vault:ssh/secretBackendCa:SecretBackendCa",
    secret: { in: ["private_key"] },
    verified: docs(
      "website/docs/r/ssh_secret_backend_ca.html.md",
      "`private_key` - (Optional) The private key part the SSH CA key pair; required if generate_signing_key is false.",
    ),
  },
  // It is revoked when the run is over, at the latest.
  "ephemeral.vault_token": {
    kind: "token",
    expires: [
      goDuration("explicit_max_ttl"),
      goDuration("period", { unreliable: "a token with a period is renewed without end" }),
      goDuration("ttl"),
    ],
    unset: "unknown",
    verified: docs(
      "website/docs/ephemeral-resources/token_ephemeral_resource.html.md",
      "`explicit_max_ttl` - (Optional) The explicit max TTL of the token. This is the maximum time the token can exist, regardless of renewals.",
      "`period` - (Optional) The period of the token for periodic tokens. If set, the token will be renewed indefinitely as long as it is renewed within this period.",
      '`ttl` - (Optional) The TTL period of the token. Examples: "1h", "30m", "3600s". If not specified, uses Vault\'s default TTL.',
    ),
  },
};
