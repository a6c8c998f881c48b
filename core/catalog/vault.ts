import { DAY, HOUR } from "../period.ts";
import {
  type Entries,
  docsAt,
  goDuration,
  instant,
  isNot,
  isOneOf,
  provider,
  schedule,
  seconds,
} from "./entry.ts";

const docs = docsAt("2026-11-24", "hashicorp/terraform-provider-vault@31447510c5c6");

const SIGNING = ["ed25519", "ecdsa-p256", "ecdsa-p384", "ecdsa-p521", "ml-dsa", "slh-dsa", "hybrid"];

/** A new one comes when somebody applies within so many seconds of the end. */
const RENEWED = [
  provider({
    period: [goDuration("ttl", { when: [isOneOf("auto_renew", true)] })],
    early: seconds("min_seconds_remaining"),
  }),
];

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
      on: "2026-11-24",
      page: "https://developer.hashicorp.com/vault/docs/troubleshoot/tune-lease-ttl",
    },
  },
  // What it says of the SecretIDs that are made for it; a SecretID may say less.
  vault_approle_auth_backend_role: {
    pulumi: "vault:appRole/authBackendRole:AuthBackendRole",
    kind: "client-secret",
    when: [isNot("bind_secret_id", false)],
    expires: [seconds("secret_id_ttl", { never: [0] })],
    unset: "never",
    verified: docs("website/docs/r/approle_auth_backend_role.html.md"),
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
    verified: "none",
  },
  vault_approle_auth_backend_login: {
    pulumi: "vault:appRole/authBackendLogin:AuthBackendLogin",
    secret: { in: ["secret_id"], out: ["client_token"], writeOnly: ["secret_id_wo"] },
    verified: docs("website/docs/r/approle_auth_backend_login.html.md"),
  },
  vault_database_secret_backend_role: {
    pulumi: "vault:database/secretBackendRole:SecretBackendRole",
    kind: "password",
    expires: [seconds("max_ttl", { when: [isNot("max_ttl", 0)] })],
    unset: "unknown",
    verified: docs("website/docs/r/database_secret_backend_role.md"),
  },
  vault_database_secret_backend_static_role: {
    pulumi: "vault:database/secretBackendStaticRole:SecretBackendStaticRole",
    kind: "password",
    replacedBy: [provider({ period: [seconds("rotation_period"), schedule("rotation_schedule")] })],
    secret: { in: ["self_managed_password"], writeOnly: ["password_wo"] },
    verified: docs("website/docs/r/database_secret_backend_static_role.md"),
  },
  vault_ldap_secret_backend_static_role: {
    pulumi: "vault:ldap/secretBackendStaticRole:SecretBackendStaticRole",
    kind: "password",
    replacedBy: [
      provider({
        enabled: { path: "disable_automated_rotation", on: [false], unset: true },
        period: [seconds("rotation_period", { never: [0] }), schedule("rotation_schedule")],
      }),
    ],
    secret: { writeOnly: ["password_wo"] },
    verified: docs("website/docs/r/ldap_secret_backend_static_role.html.md"),
  },
  vault_aws_secret_backend_static_role: {
    pulumi: "vault:aws/secretBackendStaticRole:SecretBackendStaticRole",
    kind: "access-key",
    replacedBy: [provider({ period: [seconds("rotation_period")] })],
    verified: docs("website/docs/r/aws_secret_backend_static_role.md"),
  },
  vault_aws_secret_backend: {
    pulumi: "vault:aws/secretBackend:SecretBackend",
    secret: { in: ["secret_key"], writeOnly: ["secret_key_wo"] },
    verified: docs("website/docs/r/aws_secret_backend.html.md"),
  },
  vault_azure_secret_backend: {
    pulumi: "vault:azure/backend:Backend",
    secret: { in: ["client_secret"], writeOnly: ["client_secret_wo"] },
    verified: docs("website/docs/r/azure_secret_backend.html.md"),
  },
  vault_gcp_secret_backend: {
    pulumi: "vault:gcp/secretBackend:SecretBackend",
    secret: { in: ["credentials"], writeOnly: ["credentials_wo"] },
    verified: docs("website/docs/r/gcp_secret_backend.html.md"),
  },
  vault_pki_secret_backend_role: {
    pulumi: "vault:pkiSecret/secretBackendRole:SecretBackendRole",
    kind: "certificate",
    expires: [instant("not_after"), goDuration("max_ttl", { when: [isNot("max_ttl", 0)] })],
    unset: "unknown",
    verified: docs("website/docs/r/pki_secret_backend_role.html.md"),
  },
  vault_pki_secret_backend_cert: {
    pulumi: "vault:pkiSecret/secretBackendCert:SecretBackendCert",
    kind: "certificate",
    expires: [instant("not_after"), goDuration("ttl")],
    unset: "unknown",
    replacedBy: RENEWED,
    secret: { out: ["private_key"] },
    verified: docs("website/docs/r/pki_secret_backend_cert.html.md"),
  },
  vault_pki_secret_backend_sign: {
    pulumi: "vault:pkiSecret/secretBackendSign:SecretBackendSign",
    kind: "certificate",
    expires: [instant("not_after"), goDuration("ttl")],
    unset: "unknown",
    replacedBy: RENEWED,
    verified: docs("website/docs/r/pki_secret_backend_sign.html.md"),
  },
  vault_pki_secret_backend_root_cert: {
    pulumi: "vault:pkiSecret/secretBackendRootCert:SecretBackendRootCert",
    kind: "certificate-authority",
    expires: [instant("not_after"), goDuration("ttl")],
    unset: "unknown",
    verified: docs("website/docs/r/pki_secret_backend_root_cert.html.md"),
  },
  vault_transit_secret_backend_key: {
    pulumi: "vault:transit/secretBackendKey:SecretBackendKey",
    kind: "encryption-key",
    kinds: [{ kind: "signing-key", when: [isOneOf("type", ...SIGNING)] }],
    when: [isNot("type", "managed_key")],
    replacedBy: [provider({ period: [seconds("auto_rotate_period", { never: [0] })] })],
    verified: docs("website/docs/r/transit_secret_backend_key.html.md"),
  },
  vault_identity_oidc_key: {
    pulumi: "vault:identity/oidcKey:OidcKey",
    kind: "signing-key",
    replacedBy: [provider({ period: [seconds("rotation_period")], every: { ms: DAY } })],
    verified: "none",
  },
  vault_identity_oidc_client: {
    pulumi: "vault:identity/oidcClient:OidcClient",
    secret: { out: ["client_secret"] },
    verified: docs("website/docs/r/identity_oidc_client.html.md"),
  },
  vault_generic_secret: {
    pulumi: "vault:generic/secret:Secret",
    secret: { in: ["data_json"], out: ["data"] },
    verified: docs("website/docs/r/generic_secret.html.md"),
  },
  vault_kv_secret: {
    pulumi: "vault:kv/secret:Secret",
    secret: { in: ["data_json"], out: ["data"] },
    verified: docs("website/docs/r/kv_secret.html.md"),
  },
  vault_kv_secret_v2: {
    pulumi: "vault:kv/secretV2:SecretV2",
    secret: { in: ["data_json"], out: ["data"], writeOnly: ["data_json_wo"] },
    verified: docs("website/docs/r/kv_secret_v2.html.md"),
  },
  vault_ssh_secret_backend_ca: {
    pulumi: "vault:ssh/secretBackendCa:SecretBackendCa",
    secret: { in: ["private_key"] },
    verified: "none",
  },
};
