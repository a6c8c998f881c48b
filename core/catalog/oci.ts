import {
  type Entries,
  docsAt,
  instant,
  isoDuration,
  seconds,
  days,
  isAnySet,
  isOneOf,
  material,
  provider,
  trigger,
} from "./entry.ts";

const docs = docsAt("2026-11-25", "oracle/terraform-provider-oci@8de3c480b4bf");
/** What a page says where an argument is not marked as updatable. */
const NO_UPDATE =
  "Any change to a property that does not support update will force the destruction and recreation of the resource with the new property values";

/** Credentials of Oracle Cloud. Those of the identity domains can end, those of the older service cannot. */
export const oci: Entries = {
  oci_identity_domains_auth_token: {
    pulumi: "oci:Identity/domainsAuthToken:DomainsAuthToken",
    kind: "token",
    expires: [instant("expires_on")],
    unset: "never",
    replacedBy: [trigger("expires_on")],
    verified: docs(
      "website/docs/r/identity_domains_auth_token.html.markdown",
      "`expires_on` - (Optional) When the user's credential expire.",
      "type: dateTime",
      NO_UPDATE,
    ),
  },
  oci_identity_domains_customer_secret_key: {
    pulumi: "oci:Identity/domainsCustomerSecretKey:DomainsCustomerSecretKey",
    kind: "access-key",
    expires: [instant("expires_on")],
    unset: "never",
    replacedBy: [trigger("expires_on")],
    verified: docs(
      "website/docs/r/identity_domains_customer_secret_key.html.markdown",
      "`expires_on` - (Optional) When the user's credential expire.",
      "type: dateTime",
      NO_UPDATE,
    ),
  },
  oci_identity_domains_oauth2client_credential: {
    pulumi: "oci:Identity/domainsOauth2clientCredential:DomainsOauth2clientCredential",
    kind: "client-secret",
    expires: [instant("expires_on")],
    unset: "never",
    replacedBy: [trigger("expires_on")],
    verified: docs(
      "website/docs/r/identity_domains_oauth2client_credential.html.markdown",
      "`expires_on` - (Optional) When the user's credentials expire.",
      "type: dateTime",
      NO_UPDATE,
    ),
  },
  oci_identity_domains_smtp_credential: {
    pulumi: "oci:Identity/domainsSmtpCredential:DomainsSmtpCredential",
    kind: "password",
    expires: [instant("expires_on")],
    unset: "never",
    replacedBy: [trigger("expires_on")],
    verified: docs(
      "website/docs/r/identity_domains_smtp_credential.html.markdown",
      "`expires_on` - (Optional) User credential expires on",
      "type: dateTime",
      NO_UPDATE,
    ),
  },
  oci_identity_domains_my_auth_token: {
    pulumi: "oci:Identity/domainsMyAuthToken:DomainsMyAuthToken",
    kind: "token",
    expires: [instant("expires_on")],
    unset: "never",
    replacedBy: [trigger("expires_on")],
    verified: docs(
      "website/docs/r/identity_domains_my_auth_token.html.markdown",
      "`expires_on` - (Optional) When the user's credential expire.",
      "type: dateTime",
      NO_UPDATE,
    ),
  },
  oci_identity_domains_my_customer_secret_key: {
    pulumi: "oci:Identity/domainsMyCustomerSecretKey:DomainsMyCustomerSecretKey",
    kind: "access-key",
    expires: [instant("expires_on")],
    unset: "never",
    replacedBy: [trigger("expires_on")],
    verified: docs(
      "website/docs/r/identity_domains_my_customer_secret_key.html.markdown",
      "`expires_on` - (Optional) When the user's credential expire.",
      "type: dateTime",
      NO_UPDATE,
    ),
  },
  oci_identity_domains_my_oauth2client_credential: {
    pulumi: "oci:Identity/domainsMyOauth2clientCredential:DomainsMyOauth2clientCredential",
    kind: "client-secret",
    expires: [instant("expires_on")],
    unset: "never",
    replacedBy: [trigger("expires_on")],
    verified: docs(
      "website/docs/r/identity_domains_my_oauth2client_credential.html.markdown",
      "`expires_on` - (Optional) When the user's credentials expire.",
      "type: dateTime",
      NO_UPDATE,
    ),
  },
  oci_identity_domains_my_smtp_credential: {
    pulumi: "oci:Identity/domainsMySmtpCredential:DomainsMySmtpCredential",
    kind: "password",
    expires: [instant("expires_on")],
    unset: "never",
    replacedBy: [trigger("expires_on")],
    verified: docs(
      "website/docs/r/identity_domains_my_smtp_credential.html.markdown",
      "`expires_on` - (Optional) User credential expires on",
      "type: dateTime",
      NO_UPDATE,
    ),
  },
  oci_identity_domains_my_user_db_credential: {
    pulumi: "oci:Identity/domainsMyUserDbCredential:DomainsMyUserDbCredential",
    kind: "password",
    expires: [instant("expires_on")],
    unset: "never",
    replacedBy: [trigger("expires_on"), material("db_password")],
    secret: { in: ["db_password"] },
    verified: docs(
      "website/docs/r/identity_domains_my_user_db_credential.html.markdown",
      "`expires_on` - (Optional) When the user credential expires.",
      "`db_password` - (Required) The user's database password.",
      "type: dateTime",
      NO_UPDATE,
    ),
  },
  oci_identity_domains_user_db_credential: {
    pulumi: "oci:Identity/domainsUserDbCredential:DomainsUserDbCredential",
    kind: "password",
    expires: [instant("expires_on")],
    unset: "never",
    replacedBy: [trigger("expires_on"), material("db_password")],
    secret: { in: ["db_password"] },
    verified: docs(
      "website/docs/r/identity_domains_user_db_credential.html.markdown",
      "`expires_on` - (Optional) When the user credential expires.",
      "`db_password` - (Required) The user's database password.",
      "type: dateTime",
      NO_UPDATE,
    ),
  },
  // The provider does not mark what these give as sensitive.
  oci_identity_auth_token: {
    pulumi: "oci:Identity/authToken:AuthToken",
    kind: "token",
    created: instant("time_created"),
    slots: 2,
    secret: { out: ["token"] },
    verified: docs(
      "website/docs/r/identity_auth_token.html.markdown",
      "`token` - The auth token. The value is available only in the response for `CreateAuthToken`, and not for `ListAuthTokens` or `UpdateAuthToken`.",
    ),
  },
  oci_identity_customer_secret_key: {
    pulumi: "oci:Identity/customerSecretKey:CustomerSecretKey",
    kind: "access-key",
    created: instant("time_created"),
    slots: 2,
    secret: { out: ["key"] },
    verified: docs("website/docs/r/identity_customer_secret_key.html.markdown", "`key` - The secret key."),
  },
  oci_identity_smtp_credential: {
    pulumi: "oci:Identity/smtpCredential:SmtpCredential",
    kind: "password",
    created: instant("time_created"),
    slots: 2,
    secret: { out: ["password"] },
    verified: docs(
      "website/docs/r/identity_smtp_credential.html.markdown",
      "`password` - The SMTP password.",
    ),
  },
  oci_identity_db_credential: {
    pulumi: "oci:Identity/dbCredential:DbCredential",
    kind: "password",
    replacedBy: [material("password")],
    secret: { in: ["password"] },
    verified: docs(
      "website/docs/r/identity_db_credential.html.markdown",
      "`password` - (Required) The password for the DB credentials during creation.",
    ),
  },
  // The public half of a key.
  oci_identity_api_key: {
    pulumi: "oci:Identity/apiKey:ApiKey",
    kind: "api-key",
    replacedBy: [material("key_value")],
    verified: docs(
      "website/docs/r/identity_api_key.html.markdown",
      "`key_value` - (Required) The public key.  Must be an RSA key in PEM format.",
    ),
  },
  oci_objectstorage_preauthrequest: {
    pulumi: "oci:ObjectStorage/preauthrequest:Preauthrequest",
    kind: "sas",
    expires: [instant("time_expires")],
    replacedBy: [trigger("time_expires")],
    secret: { out: ["access_uri"] },
    verified: docs(
      "website/docs/r/objectstorage_preauthrequest.html.markdown",
      "`time_expires` - (Required) The expiration date for the pre-authenticated request as per [RFC 3339](https://tools.ietf.org/html/rfc3339).",
      NO_UPDATE,
    ),
  },
  oci_bastion_session: {
    pulumi: "oci:Bastion/session:Session",
    kind: "session",
    expires: [seconds("session_ttl_in_seconds")],
    unset: "unknown",
    verified: docs(
      "website/docs/r/bastion_session.html.markdown",
      "`session_ttl_in_seconds` - (Optional) The amount of time the session can remain active.",
    ),
  },
  oci_certificates_management_certificate: {
    pulumi: "oci:CertificatesManagement/certificate:Certificate",
    kind: "certificate",
    expires: [instant("certificate_config.validity.time_of_validity_not_after")],
    unset: "unknown",
    replacedBy: [provider({ period: [isoDuration("certificate_rules.renewal_interval")] })],
    secret: { in: ["certificate_config.private_key_pem", "certificate_config.private_key_pem_passphrase"] },
    verified: docs(
      "website/docs/r/certificates_management_certificate.html.markdown",
      "`time_of_validity_not_after` - (Required when config_type=ISSUED_BY_INTERNAL_CA | MANAGED_EXTERNALLY_ISSUED_BY_INTERNAL_CA) (Updatable) The date on which the certificate validity period ends, expressed in [RFC 3339](https://tools.ietf.org/html/rfc3339) timestamp format.",
      "`renewal_interval` - (Required) (Updatable) A property specifying how often, in days, a certificate should be renewed. Expressed in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601#Time_intervals) format.",
    ),
  },
  // Only keys of private vaults are rotated by the service, so that only a declared rotation is judged.
  oci_kms_key: {
    pulumi: "oci:Kms/key:Key",
    kind: "encryption-key",
    when: [isAnySet("is_auto_rotation_enabled", "auto_key_rotation_details")],
    replacedBy: [
      provider({
        enabled: { path: "is_auto_rotation_enabled", on: [true], unset: false },
        period: [days("auto_key_rotation_details.rotation_interval_in_days")],
      }),
    ],
    verified: docs(
      "website/docs/r/kms_key.html.markdown",
      "`rotation_interval_in_days` - (Optional) (Updatable) The interval of auto key rotation. For auto key rotation the interval should between 60 day and 365 days (1 year).",
      "`is_auto_rotation_enabled` - (Optional) (Updatable) A parameter specifying whether the auto key rotation is enabled or not.",
    ),
  },
  oci_vault_secret: {
    pulumi: "oci:Vault/secret:Secret",
    kind: "stored-secret",
    expires: [
      instant("secret_rules.time_of_absolute_expiry"),
      isoDuration("secret_rules.secret_version_expiry_interval"),
    ],
    unset: "never",
    replacedBy: [
      material("secret_content.content"),
      provider({
        enabled: { path: "rotation_config.is_scheduled_rotation_enabled", on: [true], unset: false },
        period: [isoDuration("rotation_config.rotation_interval")],
      }),
    ],
    secret: { in: ["secret_content.content"] },
    verified: docs(
      "website/docs/r/vault_secret.html.markdown",
      "`time_of_absolute_expiry` - (Applicable when rule_type=SECRET_EXPIRY_RULE) (Updatable) An optional property indicating the absolute time when this secret will expire, expressed in [RFC 3339](https://tools.ietf.org/html/rfc3339) timestamp format. The minimum number of days from current time is 1 day and the maximum number of days from current time is 365 days.",
      "`secret_version_expiry_interval` - (Applicable when rule_type=SECRET_EXPIRY_RULE) (Updatable) A property indicating how long the secret contents will be considered valid, expressed in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601#Time_intervals) format. The secret needs to be updated when the secret content expires.",
      "`rotation_interval` - (Optional) (Updatable) The time interval that indicates the frequency for rotating secret data, as described in ISO 8601 format.",
      "`content` - (Optional) (Updatable) The base64-encoded content of the secret.",
      "`is_scheduled_rotation_enabled` - (Optional) (Updatable) Enables auto rotation, when set to true rotationInterval must be set.",
    ),
  },
  oci_management_agent_management_agent_install_key: {
    pulumi: "oci:ManagementAgent/managementAgentInstallKey:ManagementAgentInstallKey",
    kind: "token",
    created: instant("time_created"),
    expires: [instant("time_expires")],
    endless: isOneOf("is_unlimited", true),
    unset: "unknown",
    replacedBy: [trigger("time_expires")],
    secret: { out: ["key"] },
    verified: docs(
      "website/docs/r/management_agent_management_agent_install_key.html.markdown",
      "`time_expires` - (Optional) date after which key would expire after creation",
      "`is_unlimited` - (Optional) If set to true, the install key has no expiration date or usage limit. Defaults to false",
      NO_UPDATE,
    ),
  },
  oci_jms_java_downloads_java_download_token: {
    pulumi: "oci:Jms/javaDownloadsJavaDownloadToken:JavaDownloadsJavaDownloadToken",
    kind: "token",
    created: instant("time_created"),
    expires: [instant("time_expires")],
    secret: { out: ["value"] },
    verified: docs(
      "website/docs/r/jms_java_downloads_java_download_token.html.markdown",
      "`time_expires` - (Required) (Updatable) Expiry time of the token.",
      "`time_expires` - The expiry time of the JavaDownloadToken, displayed as an [RFC3339](https://datatracker.ietf.org/doc/html/rfc3339) formatted datetime string.",
    ),
  },
  oci_identity_domains_password_policy: {
    pulumi: "oci:Identity/domainsPasswordPolicy:DomainsPasswordPolicy",
    passwordAge: { most: days("password_expires_after", { never: [0] }), unset: "unknown" },
    verified: docs(
      "website/docs/r/identity_domains_password_policy.html.markdown",
      "`password_expires_after` - (Optional) (Updatable) The number of days after which the password expires automatically",
    ),
  },
};
