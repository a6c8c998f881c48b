import { DAY, HOUR, YEAR } from "../period.ts";
import {
  type Entries,
  type Page,
  instant,
  epochSeconds,
  isoDuration,
  seconds,
  days,
  months,
  years,
  schedule,
  isUnset,
  isOneOf,
  isOneOfOrUnset,
  isNot,
  material,
  counter,
  provider,
  sibling,
  version,
} from "./entry.ts";
import { bridged, docs, registry, schema, translated } from "./aws-pages.ts";

/** Whatever the partition: the page writes `arn:${data.aws_partition.current.partition}:acm-pca:::template/...`. */
const AUTHORITY_TEMPLATES = [
  "RootCACertificate",
  ...[0, 1, 2, 3].map((n) => `SubordinateCACertificate_PathLen${n}`),
].map((name) => `:acm-pca:::template/${name}/V1`);
const enablesRotation: Page = {
  on: "2026-11-24",
  page: "https://sdk.amazonaws.com/kotlin/api/latest/kms/aws.sdk.kotlin.services.kms.model/-enable-key-rotation-request/rotation-period-in-days.html",
};

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
    verified: docs(
      "iam_access_key",
      "0bc9ebe6b02c",
      "`ses_smtp_password_v4` - The secret access key converted into an SES SMTP password by applying [AWS's documented Sigv4 conversion algorithm]",
    ),
  },
  // Of these only the keys for Bedrock can end; the argument came with provider 6.
  aws_iam_service_specific_credential: {
    pulumi: "aws:iam/serviceSpecificCredential:ServiceSpecificCredential",
    kind: "api-key",
    when: [isOneOf("service_name", "bedrock.amazonaws.com"), isNot("status", "Inactive")],
    expires: [days("credential_age_days", { versions: ">= 6.0.0" })],
    unset: "never",
    max: { ms: 36600 * DAY },
    secret: { out: ["service_password", "service_credential_secret"] },
    verified: bridged(
      "iam/serviceSpecificCredential",
      "credentialAgeDays: The number of days until the service specific credential expires. This field is only valid for Bedrock API keys and must be between 1 and 36600 (approximately 100 years). When not specified, the credential will not expire.",
    ),
  },
  aws_iam_user_ssh_key: {
    pulumi: "aws:iam/sshKey:SshKey",
    kind: "ssh-key",
    when: [isNot("status", "Inactive", "inactive")],
    replacedBy: [material("public_key")],
    verified: docs("iam_user_ssh_key", "03ffdb07e03f", "`public_key` - (Required) The SSH public key."),
  },
  aws_transfer_ssh_key: {
    pulumi: "aws:transfer/sshKey:SshKey",
    kind: "ssh-key",
    replacedBy: [material("body")],
    verified: docs(
      "transfer_ssh_key",
      "1707539c0276",
      "`body` - (Requirement) The public key portion of an SSH key pair.",
    ),
  },
  aws_iam_user_login_profile: {
    pulumi: "aws:iam/userLoginProfile:UserLoginProfile",
    secret: { out: ["password"] },
    verified: schema(),
  },
  aws_iam_account_password_policy: {
    pulumi: "aws:iam/accountPasswordPolicy:AccountPasswordPolicy",
    passwordAge: { most: days("max_password_age", { never: [0] }), unset: "never" },
    verified: docs(
      "iam_account_password_policy",
      "03ffdb07e03f",
      "`max_password_age` - (Optional) The number of days that an user password is valid.",
      "Returns `true` if `max_password_age` contains a value greater than `0`. Returns `false` if it is `0` or _not present_.",
    ),
  },
  aws_iam_server_certificate: {
    pulumi: "aws:iam/serverCertificate:ServerCertificate",
    secret: { in: ["private_key"] },
    verified: schema(),
  },
  // The provider does not mark the seed as sensitive.
  aws_iam_virtual_mfa_device: {
    pulumi: "aws:iam/virtualMfaDevice:VirtualMfaDevice",
    secret: { out: ["base_32_string_seed", "qr_code_png"] },
    verified: schema(),
  },
  // How long who takes the role may stay.
  aws_iam_role: {
    pulumi: "aws:iam/role:Role",
    kind: "session",
    issues: true,
    expires: [seconds("max_session_duration")],
    unset: { ms: HOUR },
    max: { ms: 12 * HOUR },
    verified: registry(
      "iam_role",
      "`max_session_duration` - (Optional) Maximum session duration (in seconds) that you want to set for the specified role. If you do not specify a value for this setting, the default maximum of one hour is applied.",
    ),
  },
  aws_rolesanywhere_profile: {
    pulumi: "aws:rolesanywhere/profile:Profile",
    kind: "session",
    issues: true,
    expires: [seconds("duration_seconds")],
    unset: { ms: HOUR },
    verified: translated(
      "rolesanywhere_profile",
      "14677acfa751",
      "`duration_seconds` - (Optional) The number of seconds the vended session credentials are valid for. Defaults to 3600.",
    ),
  },
  aws_ssoadmin_permission_set: {
    pulumi: "aws:ssoadmin/permissionSet:PermissionSet",
    kind: "session",
    issues: true,
    expires: [isoDuration("session_duration")],
    unset: { ms: HOUR },
    max: { ms: 12 * HOUR },
    verified: docs(
      "ssoadmin_permission_set",
      "02fe3b283b48",
      "`session_duration` - (Optional) The length of time that the application user sessions are valid in the ISO-8601 standard. Default: `PT1H`.",
    ),
  },
  aws_lightsail_bucket_access_key: {
    pulumi: "aws:lightsail/bucketAccessKey:BucketAccessKey",
    kind: "access-key",
    created: instant("created_at"),
    slots: 2,
    secret: { out: ["secret_access_key"] },
    verified: docs(
      "lightsail_bucket_access_key",
      "112f50bd4ae5",
      "`secret_access_key` - The secret access key used to sign requests.",
    ),
  },
  aws_lightsail_key_pair: {
    pulumi: "aws:lightsail/keyPair:KeyPair",
    secret: { out: ["private_key"] },
    verified: schema(),
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
      ...docs(
        "kms_key",
        "0413c661ec1b",
        "`rotation_period_in_days` - (Optional) Custom period of time between each rotation date. Must be a number between 90 and 2560 (inclusive).",
      ),
      further: [enablesRotation, schema('"enable_key_rotation":{"type":"bool"')],
    },
  },
  // Imported material is not rotated by AWS, and by choice it ends or not: deleting data by a date is no safety.
  aws_kms_external_key: {
    pulumi: "aws:kms/externalKey:ExternalKey",
    secret: { in: ["key_material_base64"] },
    verified: docs(
      "kms_external_key",
      "02910eecbfa1",
      "`key_material_base64` - (Optional) Base64 encoded 256-bit symmetric encryption key material to import.",
    ),
  },
  aws_kms_replica_external_key: {
    pulumi: "aws:kms/replicaExternalKey:ReplicaExternalKey",
    secret: { in: ["key_material_base64"] },
    verified: schema(),
  },
  aws_kms_ciphertext: {
    pulumi: "aws:kms/ciphertext:Ciphertext",
    secret: { in: ["plaintext"], writeOnly: ["plaintext_wo"] },
    verified: schema(),
  },
  aws_kms_custom_key_store: {
    pulumi: "aws:kms/customKeyStore:CustomKeyStore",
    secret: { in: ["key_store_password"] },
    verified: schema(),
  },
  aws_kms_grant: {
    pulumi: "aws:kms/grant:Grant",
    secret: { out: ["grant_token"] },
    verified: schema(),
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
      ...["secret_string", "secret_binary", "secret_string_wo_version"].map((path) =>
        version({
          type: "aws_secretsmanager_secret_version",
          join: "secret_id",
          to: ["id", "arn", "name"],
          path,
        }),
      ),
    ],
    verified: {
      ...docs(
        "secretsmanager_secret_rotation",
        "06c2a7d48fbe",
        "`secret_id` - (Required) Specifies the secret to which you want to add a new version. You can specify either the Amazon Resource Name (ARN) or the friendly name of the secret.",
        "`automatically_after_days` - (Optional) Specifies the number of days between automatic scheduled rotations of the secret.",
        "`schedule_expression` - (Optional) A `cron()` or `rate()` expression that defines the schedule for rotating your secret.",
        "`rotation_enabled` - Specifies whether automatic rotation is enabled for this secret.",
      ),
      further: [
        schema(
          '"secret_string":{"type":"string"',
          '"secret_binary":{"type":"string"',
          '"secret_string_wo_version":{"type":"number"',
        ),
      ],
    },
  },
  aws_secretsmanager_secret_version: {
    pulumi: "aws:secretsmanager/secretVersion:SecretVersion",
    secret: { in: ["secret_string", "secret_binary"], writeOnly: ["secret_string_wo"] },
    verified: schema(),
  },
  aws_ssm_parameter: {
    pulumi: "aws:ssm/parameter:Parameter",
    kind: "stored-secret",
    when: [isOneOf("type", "SecureString")],
    replacedBy: [counter("value_wo_version"), material("value")],
    secret: { when: [isOneOf("type", "SecureString")], in: ["value"], writeOnly: ["value_wo"] },
    verified: registry(
      "ssm_parameter",
      "`value_wo_version` - (Optional) Used together with `value_wo` to trigger an update. Increment this value when an update to the `value_wo` is required.",
    ),
  },
  // Amazon's own certificates renew themselves; of imported ones the end stands in the certificate.
  aws_acm_certificate: {
    pulumi: "aws:acm/certificate:Certificate",
    secret: { in: ["private_key"], writeOnly: ["private_key_wo"] },
    verified: schema(),
  },
  aws_acmpca_certificate: {
    pulumi: "aws:acmpca/certificate:Certificate",
    kind: "certificate",
    kinds: [
      { kind: "certificate-authority", when: [{ path: "template_arn", endsWith: AUTHORITY_TEMPLATES }] },
    ],
    expires: [
      days("validity.value", { when: [isOneOf("validity.type", "DAYS")] }),
      months("validity.value", { when: [isOneOf("validity.type", "MONTHS")] }),
      years("validity.value", { when: [isOneOf("validity.type", "YEARS")] }),
      epochSeconds("validity.value", { when: [isOneOf("validity.type", "ABSOLUTE")] }),
      instant("validity.value", { when: [isOneOf("validity.type", "END_DATE")] }),
    ],
    verified: docs(
      "acmpca_certificate",
      "0714b2274718",
      "`value` - (Required) If `type` is `DAYS`, `MONTHS`, or `YEARS`, the relative time until the certificate expires. If `type` is `ABSOLUTE`, the date in seconds since the Unix epoch. If `type` is `END_DATE`, the  date in RFC 3339 format.",
    ),
  },
  aws_iot_certificate: {
    pulumi: "aws:iot/certificate:Certificate",
    secret: { out: ["private_key"] },
    verified: schema(),
  },
  aws_transfer_certificate: {
    pulumi: "aws:transfer/certificate:Certificate",
    secret: { in: ["private_key"] },
    verified: schema(),
  },
  // With the code and the id anybody adds machines to Systems Manager, until the end or the limit of registrations.
  aws_ssm_activation: {
    pulumi: "aws:ssm/activation:Activation",
    kind: "token",
    expires: [instant("expiration_date")],
    unset: { ms: DAY },
    secret: { out: ["activation_code"] },
    verified: bridged(
      "ssm/activation",
      "expirationDate: UTC timestamp in [RFC3339 format](https://tools.ietf.org/html/rfc3339#section-5.8) by which this activation request should expire. The default value is 24 hours from resource creation time.",
      "activationCode: The code the system generates when it processes the activation.",
    ),
  },
  aws_transfer_host_key: {
    pulumi: "aws:transfer/hostKey:HostKey",
    secret: { in: ["host_key_body"], writeOnly: ["host_key_body_wo"] },
    verified: docs(
      "transfer_host_key",
      "4c2547883096",
      "One of `host_key_body` or `host_key_body_wo` must be configured.",
    ),
  },
  // Its value can be given, and giving another one replaces it.
  aws_api_gateway_api_key: {
    pulumi: "aws:apigateway/apiKey:ApiKey",
    kind: "api-key",
    when: [isNot("enabled", false)],
    created: instant("created_date"),
    replacedBy: [material("value")],
    secret: { in: ["value"], out: ["value"] },
    verified: docs(
      "api_gateway_api_key",
      "0714b2274718",
      "`value` - (Optional) Value of the API key. If not specified, it will be automatically generated by AWS on creation.",
    ),
  },
  // Rounded down to the hour.
  aws_appsync_api_key: {
    pulumi: "aws:appsync/apiKey:ApiKey",
    kind: "api-key",
    expires: [instant("expires")],
    unset: { ms: 7 * DAY },
    secret: { out: ["key"] },
    verified: docs(
      "appsync_api_key",
      "0714b2274718",
      "`expires` - (Optional) RFC3339 string representation of the expiry date. Rounded down to nearest hour. By default, it is 7 days from the date of creation.",
    ),
  },
  aws_grafana_workspace_api_key: {
    pulumi: "aws:grafana/workspaceApiKey:WorkspaceApiKey",
    kind: "api-key",
    expires: [seconds("seconds_to_live")],
    max: { ms: 30 * DAY },
    secret: { out: ["key"] },
    verified: translated(
      "grafana_workspace_api_key",
      "17b36ea57aea",
      "`seconds_to_live` - (Required) Specifies the time in seconds until the API key expires. Keys can be valid for up to 30 days.",
    ),
  },
  aws_grafana_workspace_service_account_token: {
    pulumi: "aws:grafana/workspaceServiceAccountToken:WorkspaceServiceAccountToken",
    kind: "token",
    created: instant("created_at"),
    expires: [seconds("seconds_to_live")],
    max: { ms: 30 * DAY },
    secret: { out: ["key"] },
    verified: docs(
      "grafana_workspace_service_account_token",
      "108f85fd2bfc",
      "`seconds_to_live` - (Required) Sets how long the token will be valid, in seconds. You can set the time up to 30 days in the future.",
    ),
  },
  // A new secret takes a new client.
  aws_cognito_user_pool_client: {
    pulumi: "aws:cognito/userPoolClient:UserPoolClient",
    secret: { out: ["client_secret"] },
    verified: docs(
      "cognito_user_pool_client",
      "093c411992b9",
      "`client_secret` - Client secret of the user pool client.",
    ),
  },
  aws_cognito_managed_user_pool_client: {
    pulumi: "aws:cognito/managedUserPoolClient:ManagedUserPoolClient",
    secret: { out: ["client_secret"] },
    verified: schema(),
  },
  // Of a connection and of a secret in Secrets Manager it takes the ARN.
  aws_codebuild_source_credential: {
    pulumi: "aws:codebuild/sourceCredential:SourceCredential",
    secret: { when: [isNot("auth_type", "CODECONNECTIONS", "SECRETS_MANAGER")], in: ["token"] },
    verified: bridged(
      "codebuild/sourceCredential",
      'When using an AWS CodeStar connection (`authType = "CODECONNECTIONS"`), this is an AWS CodeStar Connection ARN.',
    ),
  },
  aws_verifiedaccess_trust_provider: {
    pulumi: "aws:verifiedaccess/trustProvider:TrustProvider",
    secret: { in: ["oidc_options.client_secret", "native_application_oidc_options.client_secret"] },
    verified: schema(),
  },
  aws_bedrockagentcore_api_key_credential_provider: {
    pulumi: "aws:bedrock/agentcoreApiKeyCredentialProvider:AgentcoreApiKeyCredentialProvider",
    secret: { in: ["api_key"], writeOnly: ["api_key_wo"] },
    verified: "none",
  },
  // Shown to whoever connects.
  aws_transfer_server: {
    pulumi: "aws:transfer/server:Server",
    secret: {
      in: ["host_key"],
      harmless: ["pre_authentication_login_banner", "post_authentication_login_banner"],
    },
    verified: {
      on: "2026-11-26",
      page: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-transfer-server.html",
      quote: [
        "Specifies a string to display when users connect to a server. This string is displayed before the user authenticates.",
      ],
    },
  },
  aws_glue_connection: {
    pulumi: "aws:glue/connection:Connection",
    secret: { harmless: ["connection_properties.JDBC_CONNECTION_URL"] },
    verified: {
      on: "2026-11-26",
      page: "https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-catalog-connections-connections.html",
      quote: [
        "`JDBC_CONNECTION_URL` - The URL for connecting to a JDBC data source.",
        "`PASSWORD` - A password, if one is used, for the user name.",
      ],
    },
  },
};
