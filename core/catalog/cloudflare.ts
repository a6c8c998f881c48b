import { type Path } from "../definition.ts";
import { DAY, HOUR, type Period } from "../period.ts";
import {
  type Entries,
  type Page,
  type Predicate,
  type Replacement,
  type SecretFacts,
  docsAt,
  instant,
  goDuration,
  days,
  isSet,
  isNot,
  isOneOf,
  material,
  counter,
  provider,
} from "./entry.ts";

const docs = docsAt("2026-11-25", "cloudflare/terraform-provider-cloudflare@a2efdc5786ae");
const tokenDocs4 = docsAt("2026-11-25", "cloudflare/terraform-provider-cloudflare@12ffb1964169");
const docs4 = docsAt("2026-11-26", "cloudflare/terraform-provider-cloudflare@7e169217c510");
const originDocs4 = docsAt("2026-11-25", "cloudflare/terraform-provider-cloudflare@0279d8de9f5b");

const LIVE: readonly Predicate[] = [isNot("status", "disabled", "expired")];
const A_YEAR: Period = { ms: 8760 * HOUR };
const RENEWAL_BEFORE_5: Page = tokenDocs4(
  "docs/resources/access_service_token.md",
  "`min_days_for_renewal` (Number) Refresh the token if terraform is run within the specified amount of days before expiration. Defaults to `0`.",
);
const ORIGIN_BEFORE_5: Page = originDocs4(
  "docs/resources/origin_ca_certificate.md",
  "`min_days_for_renewal` (Number) Number of days prior to the expiry to trigger a renewal of the certificate if a Terraform operation is run.",
  "`requested_validity` (Number) The number of days for which the certificate should be valid. Available values: `7`, `30`, `90`, `365`, `730`, `1095`, `5475`.",
);
const SECRET_TEXT_BEFORE_5: Page = docs4(
  "docs/resources/worker_script.md",
  "`text` (String, Sensitive) The secret text you want to store.",
);
/** Bindings of a worker: most are plain texts and names. */
const BOUND: readonly Path[] = ["bindings.text", "bindings.key_base64", "bindings.key_jwk", "assets.jwt"];
const SECRET_BINDINGS: SecretFacts["each"] = [
  { path: "bindings", when: [isOneOf("type", "secret_text", "secret_key")] },
];
const EARLY: readonly Predicate[] = [isSet("min_days_for_renewal"), isNot("min_days_for_renewal", 0)];
const RENEWED_BEFORE_5: Replacement = {
  ...provider({ period: [goDuration("duration")], every: A_YEAR, early: days("min_days_for_renewal") }),
  when: EARLY,
  versions: "< 5.0.0",
};

/** Tokens and certificates of Cloudflare. */
export const cloudflare: Entries = {
  cloudflare_api_token: {
    pulumi: "cloudflare:index/apiToken:ApiToken",
    kind: "token",
    when: LIVE,
    starts: [instant("not_before")],
    expires: [instant("expires_on")],
    unset: "never",
    secret: { out: ["value"] },
    verified: docs(
      "docs/resources/api_token.md",
      "`not_before` (String) The time before which the token MUST NOT be accepted for processing.",
      "`expires_on` (String) The expiration time on or after which the JWT MUST NOT be accepted for processing.",
      'expires_on = "2027-10-01T00:00:00Z"',
    ),
  },
  cloudflare_account_token: {
    pulumi: "cloudflare:index/accountToken:AccountToken",
    kind: "token",
    when: LIVE,
    starts: [instant("not_before")],
    expires: [instant("expires_on")],
    unset: "never",
    secret: { out: ["value"] },
    verified: docs(
      "docs/resources/account_token.md",
      "`not_before` (String) The time before which the token MUST NOT be accepted for processing.",
      "`expires_on` (String) The expiration time on or after which the JWT MUST NOT be accepted for processing.",
      'expires_on = "2027-10-01T00:00:00Z"',
    ),
  },
  // Raising the version makes a new secret; the old one stays good until `previous_client_secret_expires_at`.
  cloudflare_zero_trust_access_service_token: {
    pulumi: "cloudflare:index/zeroTrustAccessServiceToken:ZeroTrustAccessServiceToken",
    kind: "client-secret",
    expires: [goDuration("duration", { never: ["forever"] })],
    unset: A_YEAR,
    replacedBy: [counter("client_secret_version"), RENEWED_BEFORE_5],
    slots: 2,
    secret: { out: ["client_secret"] },
    verified: {
      ...docs(
        "docs/resources/zero_trust_access_service_token.md",
        "`duration` (String) The duration for how long the service token will be valid. Must be in the format `300ms` or `2h45m`. Valid time units are: ns, us (or µs), ms, s, m, h. The default is 1 year in hours (8760h).",
        "`client_secret_version` (Number) A version number identifying the current `client_secret` associated with the service token.",
      ),
      further: [RENEWAL_BEFORE_5],
    },
  },
  // The former name.
  cloudflare_access_service_token: {
    pulumi: "cloudflare:index/accessServiceToken:AccessServiceToken",
    kind: "client-secret",
    expires: [goDuration("duration", { never: ["forever"] })],
    unset: A_YEAR,
    replacedBy: [counter("client_secret_version"), RENEWED_BEFORE_5],
    slots: 2,
    secret: { out: ["client_secret"] },
    verified: {
      ...docs(
        "docs/resources/zero_trust_access_service_token.md",
        "`duration` (String) The duration for how long the service token will be valid. Must be in the format `300ms` or `2h45m`. Valid time units are: ns, us (or µs), ms, s, m, h. The default is 1 year in hours (8760h).",
        "`client_secret_version` (Number) A version number identifying the current `client_secret` associated with the service token.",
      ),
      further: [RENEWAL_BEFORE_5],
    },
  },
  cloudflare_origin_ca_certificate: {
    pulumi: "cloudflare:index/originCaCertificate:OriginCaCertificate",
    kind: "certificate",
    expires: [days("requested_validity")],
    unset: { ms: 5475 * DAY },
    replacedBy: [
      {
        ...provider({
          period: [days("requested_validity")],
          every: { ms: 5475 * DAY },
          early: days("min_days_for_renewal"),
        }),
        when: EARLY,
        versions: "< 5.0.0",
      },
    ],
    verified: {
      ...docs(
        "docs/resources/origin_ca_certificate.md",
        "`requested_validity` (Number) The number of days for which the certificate should be valid. Available values: 7, 30, 90, 365, 730, 1095, 5475.",
      ),
      further: [
        docs(
          "internal/services/origin_ca_certificate/migration/v500/handler.go",
          "requested_validity: Int64 → Float64 (with default 5475 if null)",
        ),
        ORIGIN_BEFORE_5,
      ],
    },
  },
  // Cloudflare renews it, and keeps its key.
  cloudflare_certificate_pack: {
    pulumi: "cloudflare:index/certificatePack:CertificatePack",
    kind: "certificate",
    expires: [days("validity_days")],
    unset: "unknown",
    verified: docs(
      "docs/resources/certificate_pack.md",
      "`validity_days` (Number) Validity Days selected for the order. Available values: 14, 30, 90, 365.",
    ),
  },
  cloudflare_client_certificate: {
    pulumi: "cloudflare:index/clientCertificate:ClientCertificate",
    kind: "certificate",
    expires: [days("validity_days")],
    verified: docs(
      "docs/resources/client_certificate.md",
      "`validity_days` (Number) The number of days the Client Certificate will be valid after the issued_on date.",
    ),
  },
  cloudflare_zero_trust_gateway_certificate: {
    pulumi: "cloudflare:index/zeroTrustGatewayCertificate:ZeroTrustGatewayCertificate",
    kind: "certificate-authority",
    expires: [days("validity_period_days")],
    unset: { ms: 1825 * DAY },
    max: { ms: 10950 * DAY },
    verified: docs(
      "docs/resources/zero_trust_gateway_certificate.md",
      "`validity_period_days` (Number) Sets the certificate validity period in days (range: 1-10,950 days / ~30 years). Defaults to 1,825 days (5 years).",
    ),
  },
  // The key with which Access signs its tokens.
  cloudflare_zero_trust_access_key_configuration: {
    pulumi: "cloudflare:index/zeroTrustAccessKeyConfiguration:ZeroTrustAccessKeyConfiguration",
    kind: "signing-key",
    replacedBy: [provider({ period: [days("key_rotation_interval_days")] })],
    verified: docs(
      "docs/resources/zero_trust_access_key_configuration.md",
      "`key_rotation_interval_days` (Number) The number of days between key rotations.",
    ),
  },
  cloudflare_stream_key: {
    pulumi: "cloudflare:index/streamKey:StreamKey",
    kind: "signing-key",
    secret: { out: ["pem", "jwk"] },
    verified: docs(
      "docs/resources/stream_key.md",
      "`pem` (String, Sensitive) The signing key in PEM format.",
    ),
  },
  // How long who signed in is let in.
  cloudflare_zero_trust_access_application: {
    pulumi: "cloudflare:index/zeroTrustAccessApplication:ZeroTrustAccessApplication",
    kind: "session",
    issues: true,
    expires: [goDuration("session_duration")],
    unset: "unknown",
    secret: {
      in: [
        "scim_config.authentication.client_secret",
        "scim_config.authentication.password",
        "scim_config.authentication.token",
      ],
      out: ["saas_app.client_secret"],
    },
    verified: docs(
      "docs/resources/zero_trust_access_application.md",
      "`session_duration` (String) The amount of time that tokens issued for this application will be valid. Must be in the format `300ms` or `2h45m`. Valid time units are: ns, us (or µs), ms, s, m, h. Note: unsupported for infrastructure type applications.",
    ),
  },
  cloudflare_zero_trust_access_policy: {
    pulumi: "cloudflare:index/zeroTrustAccessPolicy:ZeroTrustAccessPolicy",
    kind: "session",
    issues: true,
    expires: [goDuration("session_duration")],
    unset: "unknown",
    verified: docs(
      "docs/resources/zero_trust_access_policy.md",
      "`session_duration` (String) The amount of time that tokens issued for the application will be valid. Must be in the format `300ms` or `2h45m`. Valid time units are: ns, us (or µs), ms, s, m, h.",
    ),
  },
  // What holds for applications that say nothing.
  cloudflare_zero_trust_organization: {
    pulumi: "cloudflare:index/zeroTrustOrganization:ZeroTrustOrganization",
    kind: "session",
    issues: true,
    expires: [goDuration("session_duration")],
    unset: "unknown",
    verified: docs(
      "docs/resources/zero_trust_organization.md",
      "`session_duration` (String) The amount of time that tokens issued for applications will be valid. Must be in the format `300ms` or `2h45m`. Valid time units are: ns, us (or µs), ms, s, m, h.",
    ),
  },
  // The former names.
  cloudflare_access_application: {
    kind: "session",
    issues: true,
    expires: [goDuration("session_duration")],
    unset: { ms: 24 * HOUR },
    secret: { out: ["saas_app.client_secret"] },
    verified: docs4(
      "docs/resources/access_application.md",
      "`session_duration` (String) How often a user will be forced to re-authorise. Must be in the format `48h` or `2h45m`. Defaults to `24h`.",
    ),
  },
  cloudflare_access_policy: {
    kind: "session",
    issues: true,
    expires: [goDuration("session_duration")],
    unset: "unknown",
    verified: docs4(
      "docs/resources/access_policy.md",
      "`session_duration` (String) How often a user will be forced to re-authorise. Must be in the format `48h` or `2h45m`.",
    ),
  },
  cloudflare_authenticated_origin_pulls_certificate: {
    pulumi: "cloudflare:index/authenticatedOriginPullsCertificate:AuthenticatedOriginPullsCertificate",
    secret: { in: ["private_key"] },
    verified: docs(
      "docs/resources/authenticated_origin_pulls_certificate.md",
      "`private_key` (String, Sensitive) The zone's private key.",
    ),
  },
  cloudflare_custom_ssl: {
    pulumi: "cloudflare:index/customSsl:CustomSsl",
    secret: { in: ["private_key"] },
    verified: docs(
      "docs/resources/custom_ssl.md",
      "`private_key` (String, Sensitive) The zone's private key.",
    ),
  },
  cloudflare_mtls_certificate: {
    pulumi: "cloudflare:index/mtlsCertificate:MtlsCertificate",
    secret: { in: ["private_key"] },
    verified: docs(
      "docs/resources/mtls_certificate.md",
      "`private_key` (String, Sensitive) The private key for the certificate.",
    ),
  },
  cloudflare_secrets_store_secret: {
    pulumi: "cloudflare:index/secretsStoreSecret:SecretsStoreSecret",
    kind: "stored-secret",
    replacedBy: [material("value")],
    secret: { in: ["value"] },
    verified: docs(
      "docs/resources/secrets_store_secret.md",
      "`value` (String, Sensitive) The value of the secret. Maximum 64 KiB (65,536 bytes).",
    ),
  },
  // A new secret takes a new client, or a new widget.
  cloudflare_oauth_client: {
    pulumi: "cloudflare:index/oauthClient:OauthClient",
    secret: { out: ["client_secret"] },
    verified: docs(
      "docs/resources/oauth_client.md",
      "`client_secret` (String, Sensitive) The client secret. This is the only time the secret is returned in a response.",
    ),
  },
  cloudflare_turnstile_widget: {
    pulumi: "cloudflare:index/turnstileWidget:TurnstileWidget",
    secret: { out: ["secret"] },
    verified: docs(
      "docs/resources/turnstile_widget.md",
      "`secret` (String, Sensitive) Secret key for this widget.",
    ),
  },
  cloudflare_zero_trust_tunnel_cloudflared: {
    pulumi: "cloudflare:index/zeroTrustTunnelCloudflared:ZeroTrustTunnelCloudflared",
    secret: { in: ["tunnel_secret"] },
    verified: docs(
      "docs/resources/zero_trust_tunnel_cloudflared.md",
      "`tunnel_secret` (String, Sensitive) Sets the password required to run a locally-managed tunnel. Must be at least 32 bytes and encoded as a base64 string.",
    ),
  },
  cloudflare_zero_trust_access_identity_provider: {
    pulumi: "cloudflare:index/zeroTrustAccessIdentityProvider:ZeroTrustAccessIdentityProvider",
    secret: { in: ["config.client_secret"], out: ["scim_config.secret"] },
    verified: docs(
      "docs/resources/zero_trust_access_identity_provider.md",
      "`secret` (String, Sensitive) A read-only token generated when the SCIM integration is enabled for the first time.  It is redacted on subsequent requests.",
    ),
  },
  // The address carries the keys of where the logs go.
  cloudflare_logpush_job: {
    pulumi: "cloudflare:index/logpushJob:LogpushJob",
    secret: { in: ["destination_conf", "ownership_challenge"] },
    verified: docs(
      "docs/resources/logpush_job.md",
      "`destination_conf` (String, Sensitive) Uniquely identifies a resource (such as an s3 bucket) where data. will be pushed.",
    ),
  },
  cloudflare_pages_project: {
    pulumi: "cloudflare:index/pagesProject:PagesProject",
    secret: {
      in: [
        "deployment_configs.preview.env_vars.value",
        "deployment_configs.production.env_vars.value",
        "build_config.web_analytics_token",
      ],
    },
    verified: docs(
      "docs/resources/pages_project.md",
      "`value` (String, Sensitive) Environment variable value.",
    ),
  },
  cloudflare_worker_version: {
    pulumi: "cloudflare:index/workerVersion:WorkerVersion",
    secret: { in: BOUND, each: SECRET_BINDINGS },
    verified: docs("docs/resources/worker_version.md", "`text` (String, Sensitive) The text value to use."),
  },
  cloudflare_workers_script: {
    pulumi: "cloudflare:index/workersScript:WorkersScript",
    secret: { in: [...BOUND, "secret_text_binding.text"], each: SECRET_BINDINGS },
    verified: {
      ...docs("docs/resources/workers_script.md", "`text` (String, Sensitive) The text value to use."),
      further: [SECRET_TEXT_BEFORE_5],
    },
  },
  // The former name.
  cloudflare_worker_script: {
    secret: { in: ["secret_text_binding.text"] },
    verified: SECRET_TEXT_BEFORE_5,
  },
  // An expression that finds the password in a request.
  cloudflare_leaked_credential_check_rule: {
    pulumi: "cloudflare:index/leakedCredentialCheckRule:LeakedCredentialCheckRule",
    secret: { harmless: ["password"] },
    verified: docs(
      "docs/resources/leaked_credential_check_rule.md",
      "`password` (String) Defines ehe ruleset expression to use in matching the password in a request.",
    ),
  },
};
