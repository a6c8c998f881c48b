import { DAY, HOUR, YEAR } from "../period.ts";
import {
  type Entries,
  type Verified,
  counter,
  days,
  docsAt,
  epochSeconds,
  instant,
  isNot,
  isOneOf,
  isOneOfOrUnset,
  isUnset,
  isoDuration,
  material,
  months,
  provider,
  schedule,
  seconds,
  sibling,
  years,
} from "./entry.ts";

const docs = (page: string, commit: string): Verified =>
  docsAt("2026-11-24", `hashicorp/terraform-provider-aws@${commit}`)(`website/docs/r/${page}.html.markdown`);

/** Templates of AWS Private CA that make the certificate of an authority. */
const AUTHORITY_TEMPLATES = ["aws", "aws-cn", "aws-us-gov"].flatMap((partition) =>
  ["RootCACertificate", ...[0, 1, 2, 3].map((n) => `SubordinateCACertificate_PathLen${n}`)].map(
    (name) => `arn:${partition}:acm-pca:::template/${name}/V1`,
  ),
);

/** Keys, tokens, certificates and secrets that AWS makes or keeps. */
export const aws: Entries = {
  // A user may have two, so the new one can be made before the old one goes.
  aws_iam_access_key: {
    pulumi: "aws:iam/accessKey:AccessKey",
    kind: "access-key",
    when: [isNot("status", "Inactive")],
    created: instant("create_date"),
    slots: 2,
    secret: { out: ["secret", "ses_smtp_password_v4"] },
    verified: docs("iam_access_key", "0bc9ebe6b02c"),
  },
  // Of these only the keys for Bedrock can end; the argument came with provider 6.
  aws_iam_service_specific_credential: {
    pulumi: "aws:iam/serviceSpecificCredential:ServiceSpecificCredential",
    kind: "api-key",
    when: [isOneOf("service_name", "bedrock.amazonaws.com"), isNot("status", "Inactive")],
    expires: [days("credential_age_days")],
    unset: "never",
    max: { ms: 36600 * DAY },
    secret: { out: ["service_password", "service_credential_secret"] },
    verified: "none",
  },
  aws_iam_user_login_profile: {
    pulumi: "aws:iam/userLoginProfile:UserLoginProfile",
    secret: { out: ["password"] },
    verified: "none",
  },
  aws_iam_server_certificate: {
    pulumi: "aws:iam/serverCertificate:ServerCertificate",
    secret: { in: ["private_key"] },
    verified: "none",
  },
  // The provider does not mark the seed as sensitive.
  aws_iam_virtual_mfa_device: {
    pulumi: "aws:iam/virtualMfaDevice:VirtualMfaDevice",
    secret: { out: ["base_32_string_seed", "qr_code_png"] },
    verified: "none",
  },
  aws_lightsail_bucket_access_key: {
    pulumi: "aws:lightsail/bucketAccessKey:BucketAccessKey",
    kind: "access-key",
    created: instant("created_at"),
    slots: 2,
    secret: { out: ["secret_access_key"] },
    verified: "none",
  },
  aws_lightsail_key_pair: {
    pulumi: "aws:lightsail/keyPair:KeyPair",
    secret: { out: ["private_key"] },
    verified: "none",
  },
  // Only symmetric keys whose material AWS made are rotated by AWS.
  aws_kms_key: {
    pulumi: "aws:kms/key:Key",
    kind: "encryption-key",
    when: [
      isOneOfOrUnset("customer_master_key_spec", "SYMMETRIC_DEFAULT"),
      isOneOfOrUnset("key_usage", "ENCRYPT_DECRYPT"),
      isUnset("custom_key_store_id"),
      isNot("is_enabled", false),
    ],
    replacedBy: [
      provider({
        enabled: { path: "enable_key_rotation", on: [true], unset: false },
        period: [days("rotation_period_in_days")],
        every: { ms: YEAR },
      }),
    ],
    verified: {
      on: "2026-11-24",
      page: "https://sdk.amazonaws.com/kotlin/api/latest/kms/aws.sdk.kotlin.services.kms.model/-enable-key-rotation-request/rotation-period-in-days.html",
    },
  },
  // Imported material is not rotated by AWS, and by choice it ends or not: deleting data by a date is no safety.
  aws_kms_external_key: {
    pulumi: "aws:kms/externalKey:ExternalKey",
    secret: { in: ["key_material_base64"] },
    verified: "none",
  },
  aws_kms_replica_external_key: {
    pulumi: "aws:kms/replicaExternalKey:ReplicaExternalKey",
    secret: { in: ["key_material_base64"] },
    verified: "none",
  },
  aws_kms_ciphertext: {
    pulumi: "aws:kms/ciphertext:Ciphertext",
    secret: { in: ["plaintext"], writeOnly: ["plaintext_wo"] },
    verified: "none",
  },
  aws_kms_custom_key_store: {
    pulumi: "aws:kms/customKeyStore:CustomKeyStore",
    secret: { in: ["key_store_password"] },
    verified: "none",
  },
  aws_kms_grant: {
    pulumi: "aws:kms/grant:Grant",
    secret: { out: ["grant_token"] },
    verified: "none",
  },
  aws_secretsmanager_secret: {
    pulumi: "aws:secretsmanager/secret:Secret",
    kind: "stored-secret",
    replacedBy: [
      sibling({
        type: "aws_secretsmanager_secret_rotation",
        join: "secret_id",
        to: ["id", "arn", "name"],
        enabled: { path: "rotation_enabled", on: [true], unset: true },
        period: [
          days("rotation_rules.automatically_after_days"),
          schedule("rotation_rules.schedule_expression"),
        ],
      }),
    ],
    verified: "none",
  },
  aws_secretsmanager_secret_version: {
    pulumi: "aws:secretsmanager/secretVersion:SecretVersion",
    secret: { in: ["secret_string", "secret_binary"], writeOnly: ["secret_string_wo"] },
    verified: "none",
  },
  aws_ssm_parameter: {
    pulumi: "aws:ssm/parameter:Parameter",
    kind: "stored-secret",
    when: [isOneOf("type", "SecureString")],
    replacedBy: [counter("value_wo_version")],
    secret: { when: [isOneOf("type", "SecureString")], in: ["value"], writeOnly: ["value_wo"] },
    verified: "none",
  },
  // Amazon's own certificates renew themselves; of imported ones the end stands in the certificate.
  aws_acm_certificate: {
    pulumi: "aws:acm/certificate:Certificate",
    secret: { in: ["private_key"], writeOnly: ["private_key_wo"] },
    verified: "none",
  },
  aws_acmpca_certificate: {
    pulumi: "aws:acmpca/certificate:Certificate",
    kind: "certificate",
    kinds: [{ kind: "certificate-authority", when: [isOneOf("template_arn", ...AUTHORITY_TEMPLATES)] }],
    expires: [
      days("validity.value", { when: [isOneOf("validity.type", "DAYS")] }),
      months("validity.value", { when: [isOneOf("validity.type", "MONTHS")] }),
      years("validity.value", { when: [isOneOf("validity.type", "YEARS")] }),
      epochSeconds("validity.value", { when: [isOneOf("validity.type", "ABSOLUTE")] }),
      instant("validity.value", { when: [isOneOf("validity.type", "END_DATE")] }),
    ],
    verified: "none",
  },
  aws_iot_certificate: {
    pulumi: "aws:iot/certificate:Certificate",
    secret: { out: ["private_key"] },
    verified: "none",
  },
  aws_transfer_certificate: {
    pulumi: "aws:transfer/certificate:Certificate",
    secret: { in: ["private_key"] },
    verified: "none",
  },
  aws_transfer_host_key: {
    pulumi: "aws:transfer/hostKey:HostKey",
    secret: { in: ["host_key_body"], writeOnly: ["host_key_body_wo"] },
    verified: "none",
  },
  // Its value can be given, and giving another one replaces it.
  aws_api_gateway_api_key: {
    pulumi: "aws:apigateway/apiKey:ApiKey",
    kind: "api-key",
    when: [isNot("enabled", false)],
    created: instant("created_date"),
    replacedBy: [material("value")],
    secret: { in: ["value"], out: ["value"] },
    verified: docs("api_gateway_api_key", "0714b2274718"),
  },
  // Rounded down to the hour.
  aws_appsync_api_key: {
    pulumi: "aws:appsync/apiKey:ApiKey",
    kind: "api-key",
    expires: [instant("expires")],
    unset: { ms: 7 * DAY },
    secret: { out: ["key"] },
    verified: docs("appsync_api_key", "0714b2274718"),
  },
  aws_grafana_workspace_api_key: {
    pulumi: "aws:grafana/workspaceApiKey:WorkspaceApiKey",
    kind: "api-key",
    expires: [seconds("seconds_to_live")],
    max: { ms: 30 * DAY },
    secret: { out: ["key"] },
    verified: "none",
  },
  aws_grafana_workspace_service_account_token: {
    pulumi: "aws:grafana/workspaceServiceAccountToken:WorkspaceServiceAccountToken",
    kind: "token",
    created: instant("created_at"),
    expires: [seconds("seconds_to_live")],
    max: { ms: 30 * DAY },
    secret: { out: ["key"] },
    verified: docs("grafana_workspace_service_account_token", "108f85fd2bfc"),
  },
  aws_ssoadmin_permission_set: {
    pulumi: "aws:ssoadmin/permissionSet:PermissionSet",
    kind: "session",
    expires: [isoDuration("session_duration")],
    unset: { ms: HOUR },
    max: { ms: 12 * HOUR },
    verified: "none",
  },
  aws_cognito_user_pool_client: {
    pulumi: "aws:cognito/userPoolClient:UserPoolClient",
    secret: { out: ["client_secret"] },
    verified: "none",
  },
  aws_cognito_managed_user_pool_client: {
    pulumi: "aws:cognito/managedUserPoolClient:ManagedUserPoolClient",
    secret: { out: ["client_secret"] },
    verified: "none",
  },
  aws_codebuild_source_credential: {
    pulumi: "aws:codebuild/sourceCredential:SourceCredential",
    secret: { in: ["token"] },
    verified: "none",
  },
};
