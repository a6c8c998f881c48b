import { type Entries } from "./entry.ts";

/** Keys in place of which their provider has short-lived or federated credentials, and which. */
const alternativesTo = (byType: Readonly<Record<string, string>>): Entries =>
  Object.fromEntries(
    Object.entries(byType).map(([type, alternative]) => [type, { alternative, verified: "none" }]),
  );

const FEDERATED =
  "a federated identity credential for programs elsewhere, a managed identity for those in Azure";
const WORKLOAD =
  "workload identity federation for programs elsewhere, an attached service account for those in Google Cloud";

export const awsAlternatives: Entries = {
  aws_iam_access_key: {
    alternative:
      "a role: by OIDC for pipelines, as the role of an instance, task or function in AWS, by IAM Roles Anywhere elsewhere",
    // "The SES SMTP interface doesn't support SMTP credentials that have been generated from temporary security
    // credentials." (docs.aws.amazon.com/ses/latest/dg/smtp-credentials)
    noAlternative: ["ses_smtp_password_v4"],
    verified: "none",
  },
};

export const azureadAlternatives = alternativesTo({
  azuread_application_password: FEDERATED,
  azuread_application_certificate: FEDERATED,
  azuread_service_principal_password: FEDERATED,
  azuread_service_principal_certificate: FEDERATED,
});

export const googleAlternatives = alternativesTo({
  google_service_account_key: WORKLOAD,
  google_storage_hmac_key: WORKLOAD,
});

export const kubernetesAlternatives = alternativesTo({
  kubernetes_secret: "a token that is bound and ends: kubernetes_token_request_v1, or a projected volume",
  kubernetes_secret_v1: "a token that is bound and ends: kubernetes_token_request_v1, or a projected volume",
});

export const databricksAlternatives = alternativesTo({
  databricks_token: "a service principal with federation, whose tokens last an hour",
  databricks_obo_token: "a service principal with federation, whose tokens last an hour",
  databricks_service_principal_secret:
    "federation of the service principal with the identity provider of the workload",
});

export const alicloudAlternatives = alternativesTo({
  alicloud_ram_access_key: "a RAM role: by OIDC for pipelines, as the role of an instance in Alibaba Cloud",
});

export const ociAlternatives = alternativesTo({
  oci_identity_api_key: "an instance or resource principal, or workload identity federation",
});

export const ibmAlternatives = alternativesTo({
  ibm_iam_service_api_key: "a trusted profile for the compute resource",
});

export const yandexAlternatives = alternativesTo({
  yandex_iam_service_account_key: "workload identity federation, or the service account of the instance",
  yandex_iam_service_account_static_access_key:
    "workload identity federation, or the service account of the instance",
});
