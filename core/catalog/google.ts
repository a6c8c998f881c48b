import { type Period, SECOND } from "../period.ts";
import {
  type Entries,
  docsAt,
  epochMicroseconds,
  instant,
  isNot,
  isOneOf,
  isOneOfOrUnset,
  material,
  milliseconds,
  provider,
  secondsText,
  trigger,
} from "./entry.ts";

const docs = docsAt("2026-11-24", "hashicorp/terraform-provider-google@e03b7622a26c");

const TEN_YEARS: Period = { ms: 315_360_000 * SECOND };

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
    verified: docs("website/docs/r/google_service_account_key.html.markdown"),
  },
  google_apikeys_key: {
    pulumi: "gcp:projects/apiKey:ApiKey",
    kind: "api-key",
    secret: { out: ["key_string"] },
    verified: docs("website/docs/r/apikeys_key.html.markdown"),
  },
  google_storage_hmac_key: {
    pulumi: "gcp:storage/hmacKey:HmacKey",
    kind: "access-key",
    when: [isNot("state", "INACTIVE")],
    slots: 10,
    secret: { out: ["secret"] },
    verified: docs("website/docs/r/storage_hmac_key.html.markdown"),
  },
  google_iam_oauth_client_credential: {
    pulumi: "gcp:iam/oauthClientCredential:OauthClientCredential",
    kind: "client-secret",
    when: [isNot("disabled", true)],
    slots: 2,
    secret: { out: ["client_secret"] },
    verified: docs("website/docs/r/iam_oauth_client_credential.html.markdown"),
  },
  google_apigee_developer_app: {
    pulumi: "gcp:apigee/developerApp:DeveloperApp",
    kind: "api-key",
    expires: [milliseconds("key_expires_in", { never: [-1] })],
    unset: "never",
    secret: { out: ["credentials.consumer_secret"] },
    verified: docs("website/docs/r/apigee_developer_app.html.markdown"),
  },
  google_os_login_ssh_public_key: {
    pulumi: "gcp:oslogin/sshPublicKey:SshPublicKey",
    kind: "ssh-key",
    expires: [epochMicroseconds("expiration_time_usec")],
    unset: "never",
    verified: "none",
  },
  // Of asymmetric and imported keys Google makes no new versions.
  google_kms_crypto_key: {
    pulumi: "gcp:kms/cryptoKey:CryptoKey",
    kind: "encryption-key",
    when: [isOneOfOrUnset("purpose", "ENCRYPT_DECRYPT"), isNot("import_only", true)],
    replacedBy: [provider({ period: [secondsText("rotation_period")] })],
    verified: docs("website/docs/r/kms_crypto_key.html.markdown"),
  },
  google_kms_secret_ciphertext: {
    pulumi: "gcp:kms/secretCiphertext:SecretCiphertext",
    secret: { in: ["plaintext", "additional_authenticated_data"] },
    verified: docs("website/docs/r/kms_secret_ciphertext.html.markdown"),
  },
  // Its `rotation` only sends notices, and its end deletes the secret: neither says that anybody replaces the value.
  google_secret_manager_secret: {
    pulumi: "gcp:secretmanager/secret:Secret",
    verified: "none",
  },
  google_secret_manager_secret_version: {
    pulumi: "gcp:secretmanager/secretVersion:SecretVersion",
    secret: { in: ["secret_data"], writeOnly: ["secret_data_wo"] },
    verified: docs("website/docs/r/secret_manager_secret_version.html.markdown"),
  },
  google_secret_manager_regional_secret_version: {
    pulumi: "gcp:secretmanager/regionalSecretVersion:RegionalSecretVersion",
    secret: { in: ["secret_data"] },
    verified: docs("website/docs/r/secret_manager_regional_secret_version.html.markdown"),
  },
  google_privateca_certificate: {
    pulumi: "gcp:certificateauthority/certificate:Certificate",
    kind: "certificate",
    kinds: [{ kind: "certificate-authority", when: [isOneOf("config.x509_config.ca_options.is_ca", true)] }],
    expires: [secondsText("lifetime")],
    unset: TEN_YEARS,
    verified: docs("google/services/privateca/resource_privateca_certificate.go"),
  },
  google_privateca_certificate_authority: {
    pulumi: "gcp:certificateauthority/authority:Authority",
    kind: "certificate-authority",
    expires: [secondsText("lifetime")],
    unset: TEN_YEARS,
    verified: docs("google/services/privateca/resource_privateca_certificate_authority.go"),
  },
  google_compute_ssl_certificate: {
    pulumi: "gcp:compute/sSLCertificate:SSLCertificate",
    secret: { in: ["private_key"], writeOnly: ["private_key_wo"] },
    verified: docs("website/docs/r/compute_ssl_certificate.html.markdown"),
  },
  google_sql_ssl_cert: {
    pulumi: "gcp:sql/sslCert:SslCert",
    secret: { out: ["private_key"] },
    verified: docs("website/docs/r/sql_ssl_cert.html.markdown"),
  },
  google_sql_user: {
    pulumi: "gcp:sql/user:User",
    secret: { in: ["password"], writeOnly: ["password_wo"] },
    verified: docs("website/docs/r/sql_user.html.markdown"),
  },
  google_sql_database_instance: {
    pulumi: "gcp:sql/databaseInstance:DatabaseInstance",
    secret: { in: ["root_password", "replica_configuration.password"], writeOnly: ["root_password_wo"] },
    verified: docs("website/docs/r/sql_database_instance.html.markdown"),
  },
  google_alloydb_cluster: {
    pulumi: "gcp:alloydb/cluster:Cluster",
    secret: { in: ["initial_user.password"], writeOnly: ["initial_user.password_wo"] },
    verified: docs("website/docs/r/alloydb_cluster.html.markdown"),
  },
  google_alloydb_user: {
    pulumi: "gcp:alloydb/user:User",
    secret: { in: ["password"], writeOnly: ["password_wo"] },
    verified: docs("website/docs/r/alloydb_user.html.markdown"),
  },
  // The provider does not mark it as sensitive.
  google_identity_platform_oauth_idp_config: {
    pulumi: "gcp:identityplatform/oauthIdpConfig:OauthIdpConfig",
    secret: { in: ["client_secret"] },
    verified: docs("website/docs/r/identity_platform_oauth_idp_config.html.markdown"),
  },
};
