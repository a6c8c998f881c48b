import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-25", "fastly/terraform-provider-fastly@3b5500254111");

/** Keys of Fastly. */
export const fastly: Entries = {
  fastly_object_storage_access_keys: {
    pulumi: "fastly:index/objectStorageAccessKeys:ObjectStorageAccessKeys",
    kind: "access-key",
    secret: { out: ["secret_key"] },
    verified: docs(
      "docs/resources/object_storage_access_keys.md",
      "`secret_key` (String, Sensitive) Secret key for the object storage access token",
    ),
  },
  fastly_tls_private_key: {
    pulumi: "fastly:index/tlsPrivateKey:TlsPrivateKey",
    secret: { in: ["key_pem"] },
    verified: docs(
      "docs/resources/tls_private_key.md",
      "`key_pem` (String, Sensitive) Private key in PEM format.",
    ),
  },
  fastly_service_vcl: {
    pulumi: "fastly:index/serviceVcl:ServiceVcl",
    secret: {
      in: [
        "backend.ssl_client_key",
        "logging_s3.s3_secret_key",
        "logging_gcs.secret_key",
        "logging_datadog.token",
        "logging_splunk.token",
      ],
      harmless: ["rate_limiter.client_key"],
    },
    verified: docs(
      "docs/resources/service_vcl.md",
      "`client_key` (String) Comma-separated list of VCL variables used to generate a counter key to identify a client",
      "`ssl_client_key` (String, Sensitive) Client key attached to origin. Used when connecting to the backend",
    ),
  },
};
