import { DAY, HOUR } from "../period.ts";
import { type Entries, counter, days, docsAt, goDuration, instant, isNot } from "./entry.ts";

const docs = docsAt("2026-11-24", "cloudflare/terraform-provider-cloudflare@a2efdc5786ae");

/** Tokens and certificates of Cloudflare. */
export const cloudflare: Entries = {
  cloudflare_api_token: {
    pulumi: "cloudflare:index/apiToken:ApiToken",
    kind: "token",
    when: [isNot("status", "disabled", "expired")],
    starts: [instant("not_before")],
    expires: [instant("expires_on")],
    unset: "never",
    secret: { out: ["value"] },
    verified: "none",
  },
  cloudflare_account_token: {
    pulumi: "cloudflare:index/accountToken:AccountToken",
    kind: "token",
    when: [isNot("status", "disabled", "expired")],
    starts: [instant("not_before")],
    expires: [instant("expires_on")],
    unset: "never",
    secret: { out: ["value"] },
    verified: "none",
  },
  // Raising the version makes a new secret; the old one stays good until `previous_client_secret_expires_at`.
  cloudflare_zero_trust_access_service_token: {
    pulumi: "cloudflare:index/zeroTrustAccessServiceToken:ZeroTrustAccessServiceToken",
    kind: "client-secret",
    expires: [goDuration("duration", { never: ["forever"] })],
    unset: { ms: 8760 * HOUR },
    replacedBy: [counter("client_secret_version")],
    slots: 2,
    secret: { out: ["client_secret"] },
    verified: docs("docs/resources/zero_trust_access_service_token.md"),
  },
  // The former name.
  cloudflare_access_service_token: {
    pulumi: "cloudflare:index/accessServiceToken:AccessServiceToken",
    kind: "client-secret",
    expires: [goDuration("duration", { never: ["forever"] })],
    unset: { ms: 8760 * HOUR },
    replacedBy: [counter("client_secret_version")],
    slots: 2,
    secret: { out: ["client_secret"] },
    verified: "none",
  },
  cloudflare_origin_ca_certificate: {
    pulumi: "cloudflare:index/originCaCertificate:OriginCaCertificate",
    kind: "certificate",
    expires: [days("requested_validity")],
    unset: { ms: 5475 * DAY },
    verified: docs("internal/services/origin_ca_certificate/migration/v500/handler.go"),
  },
  cloudflare_client_certificate: {
    pulumi: "cloudflare:index/clientCertificate:ClientCertificate",
    kind: "certificate",
    expires: [days("validity_days")],
    verified: docs("docs/resources/client_certificate.md"),
  },
  cloudflare_custom_ssl: {
    pulumi: "cloudflare:index/customSsl:CustomSsl",
    secret: { in: ["private_key"] },
    verified: docs("docs/resources/custom_ssl.md"),
  },
  cloudflare_mtls_certificate: {
    pulumi: "cloudflare:index/mtlsCertificate:MtlsCertificate",
    secret: { in: ["private_key"] },
    verified: docs("docs/resources/mtls_certificate.md"),
  },
  cloudflare_secrets_store_secret: {
    pulumi: "cloudflare:index/secretsStoreSecret:SecretsStoreSecret",
    secret: { in: ["value"] },
    verified: docs("docs/resources/secrets_store_secret.md"),
  },
  cloudflare_turnstile_widget: {
    pulumi: "cloudflare:index/turnstileWidget:TurnstileWidget",
    secret: { out: ["secret"] },
    verified: docs("docs/resources/turnstile_widget.md"),
  },
  cloudflare_zero_trust_tunnel_cloudflared: {
    pulumi: "cloudflare:index/zeroTrustTunnelCloudflared:ZeroTrustTunnelCloudflared",
    secret: { in: ["tunnel_secret"] },
    verified: docs("docs/resources/zero_trust_tunnel_cloudflared.md"),
  },
  cloudflare_zero_trust_access_identity_provider: {
    pulumi: "cloudflare:index/zeroTrustAccessIdentityProvider:ZeroTrustAccessIdentityProvider",
    secret: { in: ["config.client_secret"], out: ["scim_config.secret"] },
    verified: docs("docs/resources/zero_trust_access_identity_provider.md"),
  },
};
