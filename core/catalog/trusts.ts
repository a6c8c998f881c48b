import { type Entries, docsAt, isOneOf } from "./entry.ts";
import { type TrustFacts } from "./trust-facts.ts";

const trusts = (facts: TrustFacts) => ({ trusts: facts, verified: "none" }) as const;

const subject = trusts({ by: "subject", issuer: "issuer", subject: "subject", wildcards: false });

/** Who trusts the tokens of which issuer. */
export const azureadTrusts: Entries = {
  azuread_application_federated_identity_credential: subject,
  azuread_application_flexible_federated_identity_credential: trusts({
    by: "entra",
    issuer: "issuer",
    expression: "claims_matching_expression",
  }),
};

export const azurermTrusts: Entries = {
  azurerm_federated_identity_credential: subject,
};

export const googleTrusts: Entries = {
  google_iam_workload_identity_pool_provider: trusts({
    by: "google",
    issuer: "oidc.issuer_uri",
    condition: "attribute_condition",
    mapping: "attribute_mapping",
    pool: "workload_identity_pool_id",
  }),
};

export const tailscaleTrusts: Entries = {
  tailscale_federated_identity: trusts({
    by: "subject",
    issuer: "issuer",
    subject: "subject",
    wildcards: true,
  }),
};

const vault = docsAt(
  "2026-11-26",
  "hashicorp/terraform-provider-vault@277620d7a911551255cd9181c5c935ee23df2e9b",
);

export const vaultTrusts: Entries = {
  vault_jwt_auth_backend: {
    issuer: { paths: ["bound_issuer", "oidc_discovery_url", "jwks_url"], names: ["path", "id"] },
    verified: "none",
  },
  // Who signs in with a browser is let in by the application at the issuer, not by what is bound here.
  vault_jwt_auth_backend_role: {
    trusts: {
      by: "claims",
      through: "backend",
      unset: "jwt",
      subject: "bound_subject",
      audiences: "bound_audiences",
      claims: "bound_claims",
      wildcards: isOneOf("bound_claims_type", "glob"),
      single: isOneOf("disable_bound_claims_parsing", true),
      when: [isOneOf("role_type", "jwt")],
    },
    verified: vault(
      "website/docs/r/jwt_auth_backend_role.html.md",
      '`role_type` - (Optional) Type of role, either "oidc" (default) or "jwt".',
      "`bound_audiences` - (Required) List of `aud` claims to match against. Any match is sufficient.",
      "`bound_subject` - (Optional) If set, requires that the `sub` claim matches this value.",
      "`backend` - (Optional) The unique name of the auth backend to configure. Defaults to `jwt`.",
    ),
  },
};
