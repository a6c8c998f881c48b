import { HOUR } from "../period.ts";
import {
  type Entries,
  counter,
  docsAt,
  goDuration,
  instant,
  isNot,
  isSet,
  material,
  trigger,
} from "./entry.ts";

const docs = docsAt("2026-11-25", "aminueza/terraform-provider-minio@d732d7a2207a");

/** Keys of MinIO. */
export const minio: Entries = {
  minio_iam_service_account: {
    pulumi: "minio:index/iamServiceAccount:IamServiceAccount",
    kind: "access-key",
    when: [isNot("disable_user", true)],
    expires: [instant("expiration")],
    unset: "never",
    replacedBy: [counter("secret_key_wo_version")],
    secret: { out: ["secret_key"], writeOnly: ["secret_key_wo"] },
    verified: docs(
      "docs/resources/iam_service_account.md",
      "`secret_key_wo_version` (Number) Version identifier for secret_key_wo. Change this value to trigger secret key rotation when using secret_key_wo.",
      "`expiration` (String) Expiration of service account in RFC3339 format. Must be between NOW+15min & NOW+365d. If not set, the service account will not expire.",
    ),
  },
  minio_iam_user: {
    pulumi: "minio:index/iamUser:IamUser",
    kind: "access-key",
    when: [isNot("disable_user", true)],
    replacedBy: [material("secret"), counter("secret_wo_version")],
    secret: { in: ["secret"], out: ["secret"], writeOnly: ["secret_wo"] },
    verified: docs(
      "docs/resources/iam_user.md",
      "`secret` (String, Sensitive) Secret key for the IAM user.",
      "`secret_wo_version` (Number) Version identifier for secret_wo. Change this value to trigger rotation when using secret_wo.",
    ),
  },
  // Without a version the key is drawn once, and never given out again.
  minio_accesskey: {
    kind: "access-key",
    when: [isNot("status", "disabled")],
    replacedBy: [
      { ...trigger("secret_key_version"), when: [isSet("secret_key")] },
      counter("secret_key_wo_version"),
    ],
    secret: { in: ["secret_key"], writeOnly: ["secret_key_wo"] },
    verified: docs(
      "docs/resources/accesskey.md",
      "`secret_key_version` (String) Version identifier for the secret key. Change this value to trigger a secret key rotation. Can be a hash, version number, timestamp, or any string that changes when the secret changes.",
      "`secret_key_wo_version` (Number) Version identifier for secret_key_wo. Increment this integer to trigger rotation when using secret_key_wo.",
    ),
  },
  minio_prometheus_bearer_token: {
    kind: "token",
    expires: [goDuration("expires_in")],
    unset: { ms: 87_600 * HOUR },
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/prometheus_bearer_token.md",
      "`expires_in` (String) Token expiry duration in whole hours only (e.g., 24h, 87600h). Go time.Duration formats like 24h30m or units such as m/s are not supported. Default: 87600h (10 years)",
    ),
  },
};
