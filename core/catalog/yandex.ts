import { type Entries, docsAt, instant, goDuration, provider } from "./entry.ts";

const docs = docsAt("2026-11-25", "yandex-cloud/terraform-provider-yandex@b52b1df55c8e");

/** Keys of Yandex Cloud. */
export const yandex: Entries = {
  yandex_iam_service_account_api_key: {
    kind: "api-key",
    created: instant("created_at"),
    expires: [instant("expires_at")],
    unset: "never",
    secret: { out: ["secret_key"] },
    verified: docs(
      "docs/resources/iam_service_account_api_key.md",
      "`expires_at` (String). The key will be no longer valid after expiration timestamp.",
    ),
  },
  yandex_iam_service_account_key: {
    kind: "service-account-key",
    created: instant("created_at"),
    secret: { out: ["private_key"] },
    verified: docs(
      "docs/resources/iam_service_account_key.md",
      "`private_key` (*Read-Only*) (String). The private key. This is only populated when neither `pgp_key` nor `output_to_lockbox` are provided.",
    ),
  },
  yandex_iam_service_account_static_access_key: {
    kind: "access-key",
    created: instant("created_at"),
    secret: { out: ["secret_key"] },
    verified: docs(
      "docs/resources/iam_service_account_static_access_key.md",
      "`secret_key` (*Read-Only*) (String). Private part of generated static access key. This is only populated when neither `pgp_key` nor `output_to_lockbox` are provided.",
    ),
  },
  yandex_kms_symmetric_key: {
    kind: "encryption-key",
    replacedBy: [provider({ period: [goDuration("rotation_period")] })],
    verified: docs(
      "docs/resources/kms_symmetric_key.md",
      "`rotation_period` (String). Interval between automatic rotations. To disable automatic rotation, omit this parameter.",
      'rotation_period = "8760h" // equal to 1 year',
    ),
  },
};
