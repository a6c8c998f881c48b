import { type Entries, type Predicate, isNot, isOneOf, isOneOfOrUnset, isSet, isUnset } from "../entry.ts";
import { type SettingFacts } from "../setting.ts";
import { atLeast, atMost, settingsOf } from "./settings.ts";

/**
 * "Amazon RDS Certificate Authority certificates rds-ca-2019 expired in August, 2024", and rds-ca-2015 in March 2020 (RDS user
 * guide, UsingWithRDS.SSL-certificate-rotation).
 */
const endedAuthority = (path: string): SettingFacts => ({
  law: "expiry-passed",
  path,
  good: [isNot(path, "rds-ca-2015", "rds-ca-2019")],
  wrong: "shows clients a certificate of an authority that has ended",
  set: `${path} = "rds-ca-rsa2048-g1", after the clients trust it`,
});

/**
 * With version 1 a plain GET is enough: `http_tokens`, "Valid values include `optional` or `required`". Where it is left out,
 * the image and the account decide.
 */
const metadata = (path: string, ...when: readonly Predicate[]): SettingFacts => ({
  law: "scope-confused-deputy",
  path: `${path}.http_tokens`,
  when: [isNot(`${path}.http_endpoint`, "disabled"), ...when],
  good: [isNot(`${path}.http_tokens`, "optional")],
  wrong: "gives the keys of its role to whoever makes a program on it fetch an address",
  set: `http_tokens = "required"`,
});

/** Canned lists, and groups that are everybody: with an account of AWS, or without. */
const bucketAcl: readonly SettingFacts[] = [
  {
    law: "scope-public-trust",
    path: "acl",
    good: [isNot("acl", "public-read-write")],
    wrong: "lets anybody write to the bucket",
    set: 'acl = "private"',
  },
  {
    law: "scope-public-trust",
    path: "acl",
    good: [isNot("acl", "public-read", "authenticated-read")],
    wrong: "lets anybody read what is in the bucket",
    set: 'acl = "private"',
    lower: "always",
  },
];

const deletionWindow: SettingFacts = {
  law: "custody-unprotected-store",
  path: "deletion_window_in_days",
  good: [isUnset("deletion_window_in_days"), atLeast("deletion_window_in_days", 14)],
  wrong: "can be destroyed within so few days that a deletion by mistake is easily noticed too late",
  set: "deletion_window_in_days = 30",
  lower: "always",
};

const lockout: SettingFacts = {
  law: "custody-unprotected-store",
  path: "bypass_policy_lockout_safety_check",
  good: [isOneOfOrUnset("bypass_policy_lockout_safety_check", false)],
  wrong: "accepts a key policy that locks everybody out for good",
  set: "bypass_policy_lockout_safety_check = false",
};

/** Settings of AWS resources; arguments by the provider's schema, defaults by its pages. */
export const awsSettings: Entries = settingsOf({
  aws_iam_access_key: [
    {
      law: "existence-root-key",
      path: "user",
      good: [isNot("user", "root", "<root_account>")],
      wrong: "makes an access key for the root user, which may do everything and which no policy limits",
      set: "user to an IAM user, or better use a role",
    },
  ],
  aws_appsync_graphql_api: [
    {
      law: "existence-local-auth",
      path: "authentication_type",
      good: [isNot("authentication_type", "API_KEY")],
      wrong: "lets everybody in who has the API key",
      set: 'authentication_type = "AWS_IAM", "AMAZON_COGNITO_USER_POOLS" or "OPENID_CONNECT"',
    },
    {
      law: "existence-local-auth",
      each: "additional_authentication_provider",
      path: "authentication_type",
      good: [isNot("authentication_type", "API_KEY")],
      wrong: "lets everybody in who has the API key",
      set: 'authentication_type = "AWS_IAM", "AMAZON_COGNITO_USER_POOLS" or "OPENID_CONNECT"',
    },
  ],
  aws_db_instance: [endedAuthority("ca_cert_identifier")],
  aws_rds_cluster_instance: [endedAuthority("ca_cert_identifier")],
  aws_docdb_cluster_instance: [endedAuthority("ca_cert_identifier")],
  aws_rds_cluster: [endedAuthority("ca_certificate_identifier")],
  aws_instance: [metadata("metadata_options", isSet("iam_instance_profile"))],
  aws_spot_instance_request: [metadata("metadata_options", isSet("iam_instance_profile"))],
  aws_launch_template: [metadata("metadata_options")],
  aws_launch_configuration: [metadata("metadata_options", isSet("iam_instance_profile"))],
  aws_imagebuilder_infrastructure_configuration: [{ ...metadata("instance_metadata_options"), when: [] }],
  aws_s3_bucket: [...bucketAcl],
  aws_s3_bucket_acl: [
    ...bucketAcl,
    {
      law: "scope-public-trust",
      each: "access_control_policy.grant",
      path: "grantee.uri",
      good: [
        isNot(
          "grantee.uri",
          "http://acs.amazonaws.com/groups/global/AllUsers",
          "http://acs.amazonaws.com/groups/global/AuthenticatedUsers",
        ),
      ],
      wrong: "grants access to the bucket to anybody",
      set: "a grantee with an id",
      lower: "always",
    },
  ],
  ...Object.fromEntries(
    ["aws_opensearch_domain", "aws_elasticsearch_domain"].map((type) => [
      type,
      [
        {
          law: "existence-local-auth",
          path: "advanced_security_options.internal_user_database_enabled",
          when: [isOneOf("advanced_security_options.enabled", true)],
          good: [isOneOfOrUnset("advanced_security_options.internal_user_database_enabled", false)],
          wrong: "keeps users with passwords of its own",
          set: "internal_user_database_enabled = false and master_user_options.master_user_arn",
        },
      ] satisfies SettingFacts[],
    ]),
  ),
  // The provider then lets everybody call the function, by a permission that it adds.
  aws_lambda_function_url: [
    {
      law: "scope-public-trust",
      path: "authorization_type",
      good: [isNot("authorization_type", "NONE")],
      wrong: "lets anybody call the function",
      set: 'authorization_type = "AWS_IAM", or let only a distribution or gateway that knows its callers call it',
      lower: "always",
    },
  ],
  aws_cognito_identity_pool: [
    {
      law: "scope-public-trust",
      path: "allow_unauthenticated_identities",
      good: [isOneOfOrUnset("allow_unauthenticated_identities", false)],
      wrong: "gives credentials of AWS to everybody who asks, without a login",
      set: "allow_unauthenticated_identities = false",
      lower: "always",
    },
  ],
  aws_glue_data_catalog_encryption_settings: [
    {
      law: "custody-unprotected-store",
      each: "data_catalog_encryption_settings.connection_password_encryption",
      path: "return_connection_password_encrypted",
      good: [isOneOf("return_connection_password_encrypted", true)],
      wrong: "answers with the passwords of connections in plain text",
      set: "return_connection_password_encrypted = true",
    },
  ],
  aws_iam_user_login_profile: [
    {
      law: "custody-password-policy",
      path: "password_length",
      good: [isUnset("password_length"), atLeast("password_length", 14)],
      wrong: "makes a password of less than 14 characters",
      set: "password_length = 14 or more",
    },
    {
      law: "custody-password-policy",
      path: "password_reset_required",
      // With a key of PGP the state holds only what its owner can read.
      when: [isUnset("pgp_key")],
      good: [isOneOf("password_reset_required", true)],
      wrong: "lets the user keep the password that the state holds",
      set: "password_reset_required = true",
      lower: "always",
    },
  ],
  aws_secretsmanager_secret: [
    {
      law: "custody-unprotected-store",
      path: "recovery_window_in_days",
      good: [isNot("recovery_window_in_days", 0)],
      wrong: "is gone at once and for good when it is deleted",
      set: "recovery_window_in_days = 7 or more",
    },
  ],
  aws_kms_key: [deletionWindow, lockout],
  aws_kms_replica_key: [deletionWindow, lockout],
  aws_kms_external_key: [deletionWindow, lockout],
  aws_kms_replica_external_key: [deletionWindow, lockout],
  aws_acm_certificate: [
    {
      law: "custody-weak-key",
      path: "key_algorithm",
      good: [isNot("key_algorithm", "RSA_1024")],
      wrong: "has an RSA key of less than 2048 bits",
      set: 'key_algorithm = "RSA_2048" or stronger',
    },
  ],
  aws_iam_account_password_policy: [
    {
      law: "custody-password-policy",
      path: "minimum_password_length",
      good: [atLeast("minimum_password_length", 14)],
      wrong: "accepts passwords of less than 14 characters",
      set: "minimum_password_length = 14",
    },
    {
      law: "custody-password-policy",
      path: "password_reuse_prevention",
      good: [atLeast("password_reuse_prevention", 24)],
      wrong: "accepts passwords that were among the last 24",
      set: "password_reuse_prevention = 24",
    },
    {
      law: "custody-password-policy",
      path: "allow_users_to_change_password",
      good: [isOneOfOrUnset("allow_users_to_change_password", true)],
      wrong: "keeps people from replacing a password that somebody else knows",
      set: "allow_users_to_change_password = true",
      lower: "always",
    },
  ],
  aws_cognito_user_pool: [
    {
      law: "custody-password-policy",
      path: "password_policy.minimum_length",
      when: [isSet("password_policy")],
      good: [isUnset("password_policy.minimum_length"), atLeast("password_policy.minimum_length", 8)],
      wrong: "accepts passwords of less than 8 characters",
      set: "minimum_length = 8 or more",
    },
    {
      law: "custody-password-policy",
      path: "password_policy.temporary_password_validity_days",
      when: [isSet("password_policy")],
      good: [
        isUnset("password_policy.temporary_password_validity_days"),
        atMost("password_policy.temporary_password_validity_days", 7),
      ],
      wrong: "lets the password of an invitation live for more than 7 days",
      set: "temporary_password_validity_days = 7 or less",
    },
  ],
});
