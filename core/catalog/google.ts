import { DAY, SECOND, type Period } from "../period.ts";
import {
  type Entries,
  type KindFacts,
  type Page,
  docsAt,
  instant,
  epochMicroseconds,
  secondsText,
  seconds,
  days,
  milliseconds,
  isAnySet,
  isUnset,
  isOneOf,
  isOneOfOrUnset,
  isNot,
  trigger,
  material,
  counter,
  provider,
} from "./entry.ts";

const docs = docsAt("2026-11-25", "hashicorp/terraform-provider-google@e03b7622a26c");
const iapDocs = docsAt("2026-11-25", "hashicorp/terraform-provider-google@022e24ae73bc");

/** Of keys that somebody else keeps. */
const manualKeys: Page = {
  on: "2026-11-26",
  page: "https://cloud.google.com/python/docs/reference/cloudkms/latest/google.cloud.kms_v1.types.EkmConnection.KeyManagementMode",
  quote: ["Automatic rotation of key material is not supported."],
};

const TEN_YEARS: Period = { ms: 315_360_000 * SECOND };
const AN_HOUR: Period = { ms: 3600 * SECOND };
const AUTHORITY: readonly KindFacts[] = [
  { kind: "certificate-authority", when: [isOneOf("config.x509_config.ca_options.is_ca", true)] },
];

/** Keys, certificates and secrets of Google Cloud. */
export const google: Entries = {
  // Ends in the year 9999, unless an organisation policy says otherwise.
  google_service_account_key: {
    pulumi: "gcp:serviceaccount/key:Key",
    kind: "service-account-key",
    created: instant("valid_after"),
    replacedBy: [trigger("keepers"), material("public_key_data")],
    slots: 10,
    secret: { out: ["private_key"] },
    verified: docs(
      "website/docs/r/google_service_account_key.html.markdown",
      "`keepers` (Optional) Arbitrary map of values that, when changed, will trigger a new key to be generated.",
      "`public_key_data` (Optional) Public key data to create a service account key for given service account.",
    ),
  },
  google_apikeys_key: {
    pulumi: "gcp:projects/apiKey:ApiKey",
    kind: "api-key",
    secret: { out: ["key_string"] },
    verified: docs(
      "website/docs/r/apikeys_key.html.markdown",
      "`key_string` - Output only. An encrypted and signed value held by this key. This field can be accessed only through the `GetKeyString` method.",
    ),
  },
  google_storage_hmac_key: {
    pulumi: "gcp:storage/hmacKey:HmacKey",
    kind: "access-key",
    when: [isNot("state", "INACTIVE")],
    created: instant("time_created"),
    slots: 10,
    secret: { out: ["secret"] },
    verified: docs(
      "website/docs/r/storage_hmac_key.html.markdown",
      "`secret` - HMAC secret key material. **Note**: This property is sensitive and will not be displayed in the plan.",
    ),
  },
  google_iam_oauth_client_credential: {
    pulumi: "gcp:iam/oauthClientCredential:OauthClientCredential",
    kind: "client-secret",
    when: [isNot("disabled", true)],
    slots: 2,
    secret: { out: ["client_secret"] },
    verified: docs(
      "website/docs/r/iam_oauth_client_credential.html.markdown",
      "`client_secret` - The system-generated OAuth client secret. The client secret must be stored securely.",
    ),
  },
  google_apigee_developer_app: {
    pulumi: "gcp:apigee/developerApp:DeveloperApp",
    kind: "api-key",
    expires: [milliseconds("key_expires_in", { never: [-1] })],
    unset: "never",
    secret: { out: ["credentials.consumer_secret"] },
    verified: docs(
      "website/docs/r/apigee_developer_app.html.markdown",
      "`key_expires_in` - (Optional) Expiration time, in milliseconds, for the consumer key that is generated for the developer app.",
    ),
  },
  google_os_login_ssh_public_key: {
    pulumi: "gcp:oslogin/sshPublicKey:SshPublicKey",
    kind: "ssh-key",
    expires: [epochMicroseconds("expiration_time_usec")],
    unset: "never",
    replacedBy: [material("key")],
    verified: docs(
      "website/docs/r/os_login_ssh_public_key.html.markdown",
      "`expiration_time_usec` - (Optional) An expiration time in microseconds since epoch.",
      "`key` - (Required) Public key text in SSH format, defined by RFC4253 section 6.6.",
    ),
  },
  // The token of a workforce pool for who provisions its people.
  google_iam_workforce_pool_provider_scim_token: {
    pulumi: "gcp:iam/workforcePoolProviderScimToken:WorkforcePoolProviderScimToken",
    kind: "token",
    when: [isNot("state", "DELETED")],
    secret: { out: ["security_token"] },
    verified: docs(
      "website/docs/r/iam_workforce_pool_provider_scim_token.html.markdown",
      "`security_token` - The token string provided to the IdP for authentication and will be set only during creation.",
    ),
  },
  google_firebase_app_check_debug_token: {
    pulumi: "gcp:firebase/appCheckDebugToken:AppCheckDebugToken",
    kind: "token",
    replacedBy: [material("token")],
    secret: { in: ["token"] },
    verified: docs(
      "website/docs/r/firebase_app_check_debug_token.html.markdown",
      "`token` - (Required) The secret token itself. Must be provided during creation, and must be a UUID4, case insensitive.",
    ),
  },
  // Signs addresses that let in whoever has them.
  google_compute_backend_service_signed_url_key: {
    pulumi: "gcp:compute/backendServiceSignedUrlKey:BackendServiceSignedUrlKey",
    kind: "signing-key",
    replacedBy: [material("key_value")],
    secret: { in: ["key_value"] },
    verified: docs(
      "website/docs/r/compute_backend_service_signed_url_key.html.markdown",
      "`key_value` - (Required) 128-bit key value used for signing the URL. The key value must be a valid RFC 4648 Section 5 base64url encoded string.",
    ),
  },
  "data.google_service_account_access_token": {
    kind: "token",
    expires: [secondsText("lifetime")],
    unset: AN_HOUR,
    secret: { out: ["access_token"] },
    verified: docs(
      "website/docs/d/service_account_access_token.html.markdown",
      "`lifetime` (Optional) Lifetime of the impersonated token (defaults to its max: `3600s`).",
    ),
  },
  "ephemeral.google_service_account_access_token": {
    kind: "token",
    expires: [secondsText("lifetime")],
    unset: AN_HOUR,
    verified: docs(
      "website/docs/ephemeral-resources/service_account_access_token.html.markdown",
      "`lifetime` (Optional) Lifetime of the impersonated token (defaults to its max: `3600s`).",
    ),
  },
  "data.google_service_account_jwt": {
    kind: "token",
    expires: [seconds("expires_in", { when: [isNot("expires_in", 0)] })],
    unset: "unknown",
    secret: { out: ["jwt"] },
    verified: docs(
      "website/docs/d/service_account_jwt.html.markdown",
      "`expires_in` (Optional) - Number of seconds until the JWT expires.",
    ),
  },
  "ephemeral.google_service_account_jwt": {
    kind: "token",
    expires: [seconds("expires_in", { when: [isNot("expires_in", 0)] })],
    unset: "unknown",
    verified: docs(
      "website/docs/ephemeral-resources/service_account_jwt.html.markdown",
      "`expires_in` (Optional) - Number of seconds until the JWT expires.",
    ),
  },
  // How long who signed in is let in.
  google_iam_workforce_pool: {
    pulumi: "gcp:iam/workforcePool:WorkforcePool",
    kind: "session",
    issues: true,
    expires: [secondsText("session_duration")],
    unset: AN_HOUR,
    max: { ms: 43_200 * SECOND },
    verified: docs(
      "website/docs/r/iam_workforce_pool.html.markdown",
      "`session_duration` - (Optional) Duration that the Google Cloud access tokens, console sign-in sessions, and `gcloud` sign-in sessions from this pool are valid. Must be greater than 15 minutes (900s) and less than 12 hours (43200s). If `sessionDuration` is not configured, minted credentials have a default duration of one hour (3600s). A duration in seconds with up to nine fractional digits, ending with '`s`'.",
    ),
  },
  // Of asymmetric, imported and external keys Google makes no new versions.
  google_kms_crypto_key: {
    pulumi: "gcp:kms/cryptoKey:CryptoKey",
    kind: "encryption-key",
    when: [
      isOneOfOrUnset("purpose", "ENCRYPT_DECRYPT"),
      isNot("import_only", true),
      isNot("version_template.protection_level", "EXTERNAL", "EXTERNAL_VPC"),
    ],
    replacedBy: [provider({ period: [secondsText("rotation_period")] })],
    verified: {
      ...docs(
        "website/docs/r/kms_crypto_key.html.markdown",
        "`rotation_period` - (Optional) Every time this period passes, generate a new CryptoKeyVersion and set it as the primary. The first rotation will take place after the specified period. The rotation period has the format of a decimal number with up to 9 fractional digits, followed by the letter `s` (seconds). It must be greater than a day (ie, 86400).",
        'Possible values include "SOFTWARE", "HSM", "EXTERNAL", "EXTERNAL_VPC".',
      ),
      further: [manualKeys],
    },
  },
  google_kms_secret_ciphertext: {
    pulumi: "gcp:kms/secretCiphertext:SecretCiphertext",
    secret: { in: ["plaintext"], harmless: ["additional_authenticated_data"] },
    verified: docs(
      "website/docs/r/kms_secret_ciphertext.html.markdown",
      "`plaintext` - (Required) The plaintext to be encrypted. **Note**: This property is sensitive and will not be displayed in the plan.",
    ),
  },
  // Its `rotation` only sends notices, and its end deletes the secret: neither says that anybody replaces the value.
  google_secret_manager_secret: {
    pulumi: "gcp:secretmanager/secret:Secret",
    verified: docs("website/docs/r/secret_manager_secret.html.markdown"),
  },
  google_secret_manager_secret_version: {
    pulumi: "gcp:secretmanager/secretVersion:SecretVersion",
    secret: { in: ["secret_data"], writeOnly: ["secret_data_wo"] },
    verified: docs(
      "website/docs/r/secret_manager_secret_version.html.markdown",
      "`secret_data` - (Optional) The secret data. Must be no larger than 64KiB. **Note**: This property is sensitive and will not be displayed in the plan.",
    ),
  },
  google_secret_manager_regional_secret_version: {
    pulumi: "gcp:secretmanager/regionalSecretVersion:RegionalSecretVersion",
    secret: { in: ["secret_data"] },
    verified: docs(
      "website/docs/r/secret_manager_regional_secret_version.html.markdown",
      "`secret_data` - (Required) The secret data. Must be no larger than 64KiB. **Note**: This property is sensitive and will not be displayed in the plan.",
    ),
  },
  google_privateca_certificate: {
    pulumi: "gcp:certificateauthority/certificate:Certificate",
    kind: "certificate",
    kinds: AUTHORITY,
    expires: [secondsText("lifetime")],
    unset: TEN_YEARS,
    verified: {
      ...docs(
        "website/docs/r/privateca_certificate.html.markdown",
        '`lifetime` - (Optional) The desired lifetime of the CA certificate. Used to create the "notBeforeTime" and "notAfterTime" fields inside an X.509 certificate. A duration in seconds with up to nine fractional digits, terminated by \'s\'.',
      ),
      further: [
        docs("google/services/privateca/resource_privateca_certificate.go", 'Default: "315360000s",'),
      ],
    },
  },
  google_privateca_certificate_authority: {
    pulumi: "gcp:certificateauthority/authority:Authority",
    kind: "certificate-authority",
    expires: [secondsText("lifetime")],
    unset: TEN_YEARS,
    verified: {
      ...docs(
        "website/docs/r/privateca_certificate_authority.html.markdown",
        '`lifetime` - (Optional) The desired lifetime of the CA certificate. Used to create the "notBeforeTime" and "notAfterTime" fields inside an X.509 certificate. A duration in seconds with up to nine fractional digits, terminated by \'s\'.',
      ),
      further: [
        docs(
          "google/services/privateca/resource_privateca_certificate_authority.go",
          'Default: "315360000s",',
        ),
      ],
    },
  },
  // The most that a certificate may ask for.
  google_privateca_ca_pool: {
    pulumi: "gcp:certificateauthority/caPool:CaPool",
    kind: "certificate",
    issues: true,
    expires: [secondsText("issuance_policy.maximum_lifetime")],
    unset: "unknown",
    verified: docs(
      "website/docs/r/privateca_ca_pool.html.markdown",
      "`maximum_lifetime` - (Optional) The maximum lifetime allowed for issued Certificates.",
      'maximum_lifetime = "50000s"',
    ),
  },
  google_privateca_certificate_template: {
    pulumi: "gcp:certificateauthority/certificateTemplate:CertificateTemplate",
    kind: "certificate",
    issues: true,
    expires: [secondsText("maximum_lifetime")],
    unset: "unknown",
    verified: docs(
      "website/docs/r/privateca_certificate_template.html.markdown",
      "`maximum_lifetime` - (Optional) Optional. The maximum lifetime allowed for all issued certificates that use this template.",
      'maximum_lifetime = "86400s"',
    ),
  },
  google_apigee_keystores_aliases_self_signed_cert: {
    pulumi: "gcp:apigee/keystoresAliasesSelfSignedCert:KeystoresAliasesSelfSignedCert",
    kind: "certificate",
    expires: [days("cert_validity_in_days")],
    unset: { ms: 365 * DAY },
    verified: docs(
      "website/docs/r/apigee_keystores_aliases_self_signed_cert.html.markdown",
      "`cert_validity_in_days` - (Optional) Validity duration of certificate, in days. Accepts positive non-zero value. Defaults to 365.",
    ),
  },
  google_certificate_manager_certificate_issuance_config: {
    pulumi: "gcp:certificatemanager/certificateIssuanceConfig:CertificateIssuanceConfig",
    kind: "certificate",
    issues: true,
    expires: [secondsText("lifetime")],
    max: { ms: 2_592_000 * SECOND },
    verified: docs(
      "website/docs/r/certificate_manager_certificate_issuance_config.html.markdown",
      "`lifetime` - (Required) Lifetime of issued certificates. A duration in seconds with up to nine fractional digits, ending with 's'. Example: \"1814400s\".",
    ),
  },
  google_certificate_manager_certificate: {
    pulumi: "gcp:certificatemanager/certificate:Certificate",
    secret: {
      in: ["self_managed.pem_private_key", "self_managed.private_key_pem"],
      writeOnly: ["self_managed.pem_private_key_wo"],
    },
    verified: docs(
      "website/docs/r/certificate_manager_certificate.html.markdown",
      "`pem_private_key` - (Optional) The private key of the leaf certificate in PEM-encoded form. **Note**: This property is sensitive and will not be displayed in the plan.",
    ),
  },
  google_compute_ssl_certificate: {
    pulumi: "gcp:compute/sSLCertificate:SSLCertificate",
    secret: { in: ["private_key"], writeOnly: ["private_key_wo"] },
    verified: docs(
      "website/docs/r/compute_ssl_certificate.html.markdown",
      "`private_key` - (Optional) The write-only private key in PEM format. **Note**: This property is sensitive and will not be displayed in the plan.",
    ),
  },
  // Ten years, whatever one says.
  google_sql_ssl_cert: {
    pulumi: "gcp:sql/sslCert:SslCert",
    secret: { out: ["private_key"] },
    verified: docs(
      "website/docs/r/sql_ssl_cert.html.markdown",
      "`private_key` - The private key associated with the client certificate.",
    ),
  },
  // MySQL can make passwords end; then this is judged by nobody else.
  google_sql_user: {
    pulumi: "gcp:sql/user:User",
    kind: "password",
    when: [isAnySet("password", "password_wo"), isUnset("password_policy.password_expiration_duration")],
    replacedBy: [material("password"), counter("password_wo_version")],
    secret: { in: ["password"], writeOnly: ["password_wo"] },
    verified: docs(
      "website/docs/r/sql_user.html.markdown",
      "`password` - (Optional) The password for the user. Can be updated.",
      "`password_wo_version` - (Optional) An integer value used to trigger an update for `password_wo`. This property should be incremented when updating `password_wo`.",
    ),
  },
  google_sql_database_instance: {
    pulumi: "gcp:sql/databaseInstance:DatabaseInstance",
    kind: "password",
    when: [isAnySet("root_password", "root_password_wo")],
    replacedBy: [material("root_password"), counter("root_password_wo_version")],
    secret: { in: ["root_password", "replica_configuration.password"], writeOnly: ["root_password_wo"] },
    verified: docs(
      "website/docs/r/sql_database_instance.html.markdown",
      "`root_password` - (Optional) Initial root password. Can be updated. Required for MS SQL Server.",
      "`root_password_wo_version` - Triggers update of `root_password_wo` write-only. Increment this value when an update to `root_password_wo` is needed.",
    ),
  },
  google_alloydb_cluster: {
    pulumi: "gcp:alloydb/cluster:Cluster",
    kind: "password",
    when: [isAnySet("initial_user.password", "initial_user.password_wo")],
    replacedBy: [material("initial_user.password"), counter("initial_user.password_wo_version")],
    secret: { in: ["initial_user.password"], writeOnly: ["initial_user.password_wo"] },
    verified: docs(
      "website/docs/r/alloydb_cluster.html.markdown",
      "`password` - (Optional) The initial password for the user. **Note**: This property is sensitive and will not be displayed in the plan.",
      "`password_wo_version` - (Optional) Triggers update of `password_wo` write-only. Increment this value when an update to `password_wo` is needed.",
    ),
  },
  google_alloydb_user: {
    pulumi: "gcp:alloydb/user:User",
    kind: "password",
    when: [isAnySet("password", "password_wo")],
    replacedBy: [material("password"), counter("password_wo_version")],
    secret: { in: ["password"], writeOnly: ["password_wo"] },
    verified: docs(
      "website/docs/r/alloydb_user.html.markdown",
      "`password` - (Optional) Password for this database user. **Note**: This property is sensitive and will not be displayed in the plan.",
      "`password_wo_version` - (Optional) Triggers update of `password_wo` write-only. Increment this value when an update to `password_wo` is needed.",
    ),
  },
  google_bigquery_connection: {
    pulumi: "gcp:bigquery/connection:Connection",
    secret: {
      in: [
        "cloud_sql.credential.password",
        "configuration.authentication.username_password.password.plaintext",
      ],
    },
    verified: docs(
      "website/docs/r/bigquery_connection.html.markdown",
      "`password` - (Required) Password for database. **Note**: This property is sensitive and will not be displayed in the plan.",
    ),
  },
  google_iam_workforce_pool_provider: {
    pulumi: "gcp:iam/workforcePoolProvider:WorkforcePoolProvider",
    secret: {
      in: [
        "oidc.client_secret.value.plain_text",
        "extra_attributes_oauth2_client.client_secret.value.plain_text",
        "extended_attributes_oauth2_client.client_secret.value.plain_text",
      ],
      writeOnly: [
        "oidc.client_secret.value.plain_text_wo",
        "extra_attributes_oauth2_client.client_secret.value.plain_text_wo",
        "extended_attributes_oauth2_client.client_secret.value.plain_text_wo",
      ],
    },
    verified: docs(
      "website/docs/r/iam_workforce_pool_provider.html.markdown",
      "`plain_text` - (Optional) The plain text of the client secret value. **Note**: This property is sensitive and will not be displayed in the plan.",
      "All arguments marked as write-only values will not be stored in the state: `oidc.client_secret.value.plain_text_wo`, `extra_attributes_oauth2_client.client_secret.value.plain_text_wo`, `extended_attributes_oauth2_client.client_secret.value.plain_text_wo`.",
    ),
  },
  // The provider does not mark it as sensitive.
  google_identity_platform_oauth_idp_config: {
    pulumi: "gcp:identityplatform/oauthIdpConfig:OauthIdpConfig",
    secret: { in: ["client_secret"] },
    verified: docs(
      "website/docs/r/identity_platform_oauth_idp_config.html.markdown",
      "`client_secret` - (Optional) The client secret of the OAuth client, to enable OIDC code flow.",
    ),
  },
  google_identity_platform_default_supported_idp_config: {
    pulumi: "gcp:identityplatform/defaultSupportedIdpConfig:DefaultSupportedIdpConfig",
    secret: { in: ["client_secret"] },
    verified: docs(
      "website/docs/r/identity_platform_default_supported_idp_config.html.markdown",
      "`client_secret` - (Required) OAuth client secret",
    ),
  },
  // Gone, with the programming interface behind it.
  google_iap_client: {
    pulumi: "gcp:iap/client:Client",
    secret: { out: ["secret"] },
    verified: iapDocs(
      "website/docs/r/iap_client.html.markdown",
      "Output only. Client secret of the OAuth client.",
    ),
  },
  // It tells which project is asked, and stands in every page of the app.
  "data.google_firebase_web_app_config": {
    secret: { harmless: ["api_key"] },
    verified: {
      on: "2026-11-26",
      page: "https://firebase.google.com/docs/projects/api-keys",
      quote: [
        "API keys for Firebase services are not used to control access to backend resources",
        "API keys for Firebase services are ok to include in code or checked-in config files.",
      ],
    },
  },
};
