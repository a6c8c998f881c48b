import { type Entries } from "./entry.ts";
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
