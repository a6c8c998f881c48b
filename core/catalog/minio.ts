import { type Entries, docsAt, instant, isNot, material } from "./entry.ts";

const docs = docsAt("2026-11-25", "aminueza/terraform-provider-minio@d732d7a2207a");

/** Keys of MinIO. */
export const minio: Entries = {
  minio_iam_service_account: {
    pulumi: "minio:index/iamServiceAccount:IamServiceAccount",
    kind: "access-key",
    when: [isNot("disable_user", true)],
    expires: [instant("expiration")],
    unset: "never",
    secret: { out: ["secret_key"] },
    verified: docs(
      "docs/resources/iam_service_account.md",
      "`expiration` (String) Expiration of service account in RFC3339 format. Must be between NOW+15min & NOW+365d. If not set, the service account will not expire.",
    ),
  },
  minio_iam_user: {
    pulumi: "minio:index/iamUser:IamUser",
    kind: "access-key",
    when: [isNot("disable_user", true)],
    replacedBy: [material("secret")],
    secret: { in: ["secret"], out: ["secret"] },
    verified: docs("docs/resources/iam_user.md", "`secret` (String, Sensitive) Secret key for the IAM user."),
  },
};
