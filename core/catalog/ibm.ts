import { DAY } from "../period.ts";
import {
  type Entries,
  type Page,
  type Replacement,
  docsAt,
  goDuration,
  instant,
  seconds,
  days,
  months,
  isUnset,
  isOneOf,
  isNot,
  material,
  provider,
  sibling,
} from "./entry.ts";

const docs = docsAt("2026-11-25", "IBM-Cloud/terraform-provider-ibm@9f9b7ecfc432");

const policies: Page = docs(
  "website/docs/r/kms_key_policies.html.markdown",
  "`enabled` - (Optional, Bool) If set to **true**, Key Protect enables a rotation policy on a single key.",
  "`interval_month`- (Optional, Required if enabled = true, Integer) Specifies the key rotation time interval in months.",
);

const ROTATED: Replacement = provider({
  enabled: { path: "rotation.auto_rotate", on: [true], unset: false },
  period: [
    days("rotation.interval", { when: [isOneOf("rotation.unit", "day")] }),
    months("rotation.interval", { when: [isOneOf("rotation.unit", "month")] }),
  ],
});

/** Keys and secrets of IBM Cloud. */
export const ibm: Entries = {
  ibm_iam_api_key: {
    kind: "api-key",
    created: instant("created_at"),
    expires: [instant("expires_at")],
    unset: "never",
    secret: { in: ["apikey"], out: ["apikey"] },
    verified: docs(
      "website/docs/r/iam_api_key.html.markdown",
      "`expires_at` - (Optional, String) Date and time when the API key becomes invalid, ISO 8601 datetime in the format 'yyyy-MM-ddTHH:mm+0000'.",
    ),
  },
  ibm_iam_service_api_key: {
    kind: "api-key",
    created: instant("created_at"),
    expires: [instant("expires_at")],
    unset: "never",
    secret: { in: ["apikey"], out: ["apikey"] },
    verified: docs(
      "website/docs/r/iam_service_api_key.html.markdown",
      "`expires_at` - (Optional, String) Date and time when the API key becomes invalid, ISO 8601 datetime in the format 'yyyy-MM-ddTHH:mm+0000'.",
    ),
  },
  ibm_resource_key: {
    kind: "service-account-key",
    secret: { out: ["credentials", "credentials_json"] },
    verified: docs(
      "website/docs/r/resource_key.html.markdown",
      "`credentials` - (Map) The credentials associated with the key.",
    ),
  },
  // Root keys are rotated by their policy; standard and imported keys cannot be. An end would destroy what it encrypts.
  ibm_kms_key: {
    kind: "encryption-key",
    when: [isNot("standard_key", true), isUnset("payload")],
    replacedBy: [
      provider({ period: [months("policies.rotation.interval_month")] }),
      sibling({
        type: "ibm_kms_key_policies",
        join: "key_id",
        to: ["key_id", "id"],
        enabled: { path: "rotation.enabled", on: [true], unset: true },
        period: [months("rotation.interval_month")],
      }),
    ],
    secret: { in: ["payload"] },
    verified: {
      ...docs(
        "website/docs/r/kms_key.html.markdown",
        "`standard_key`- (Optional, Bool) Set flag **true** for standard key, and **false** for root key. Default value is **false**.",
        "`interval_month`- (Required, Integer) Specifies the key rotation time interval in months.",
        "`payload` - (Optional, Forces new resource, String) The base64 encoded key that you want to store and manage in the service.",
      ),
      further: [policies],
    },
  },
  ibm_sm_arbitrary_secret: {
    kind: "stored-secret",
    expires: [instant("expiration_date")],
    unset: "never",
    replacedBy: [material("payload")],
    secret: { in: ["payload"] },
    verified: docs(
      "website/docs/r/sm_arbitrary_secret.html.markdown",
      "`expiration_date` - (Optional, Forces new resource, String) The date a secret is expired. The date format follows RFC 3339.",
      "`payload` - (Required, String) The arbitrary secret's data payload. You can manually rotate the secret by modifying this argument.",
    ),
  },
  ibm_sm_username_password_secret: {
    kind: "stored-secret",
    expires: [instant("expiration_date")],
    unset: "never",
    replacedBy: [material("password"), ROTATED],
    secret: { in: ["password"] },
    verified: docs(
      "website/docs/r/sm_username_password_secret.html.markdown",
      "`expiration_date` - (Optional, String) The date a secret is expired. The date format follows RFC 3339.",
      "`password` - (Optional, String) The password that is assigned to the secret.",
      "`interval` - (Optional, Integer) The length of the secret rotation time interval.",
      "`unit` - (Optional, String) The units for the secret rotation time interval.",
      "`auto_rotate` - (Optional, Boolean) Determines whether Secrets Manager rotates your secret automatically.Default is `false`.",
      "Allowable values are: `day`, `month`",
    ),
  },
  ibm_sm_private_certificate: {
    kind: "certificate",
    expires: [goDuration("ttl")],
    unset: "unknown",
    replacedBy: [ROTATED],
    secret: { out: ["private_key"] },
    verified: docs(
      "website/docs/r/sm_private_certificate.html.markdown",
      "`ttl` - (Optional, Forces new resource, String) The time-to-live (TTL) to assign to the private certificate. The value can be supplied as a string duration with time unit suffix - `d` for days, `h` for hours, `m` for minutes, or `s` for seconds. For example, `2d` or `48h` or `172800s`.",
      "`auto_rotate` - (Optional, Boolean) Determines whether Secrets Manager rotates your secret automatically.Default is `false`. If `auto_rotate` is set to `true` the service rotates your secret based on the defined interval.",
      "`interval` - (Optional, Integer) The length of the secret rotation time interval.",
      "`unit` - (Optional, String) The units for the secret rotation time interval.",
      "Allowable values are: `day`, `month`",
    ),
  },
  ibm_sm_service_credentials_secret: {
    kind: "service-account-key",
    expires: [seconds("ttl")],
    max: { ms: 90 * DAY },
    replacedBy: [ROTATED],
    secret: { out: ["credentials"] },
    verified: docs(
      "website/docs/r/sm_service_credentials_secret.html.markdown",
      "`ttl` - (Required, String) The time-to-live (TTL) or lease duration to assign to generated credentials. The TTL defines for how long generated credentials remain valid. The value should be a string that specifies the number of seconds. Minimum duration is 86400 (1 day). Maximum is 7776000 seconds (90 days).",
      "`auto_rotate` - (Optional, Boolean) Determines whether Secrets Manager rotates your secret automatically.Default is `false`. If `auto_rotate` is set to `true` the service rotates your secret based on the defined interval.",
      "`interval` - (Optional, Integer) The length of the secret rotation time interval.",
      "`unit` - (Optional, String) The units for the secret rotation time interval.",
      "Allowable values are: `day`, `month`",
    ),
  },
  // How long each key lives that it makes for who asks.
  ibm_sm_iam_credentials_secret: {
    kind: "api-key",
    issues: true,
    expires: [seconds("ttl")],
    max: { ms: 90 * DAY },
    verified: docs(
      "website/docs/r/sm_iam_credentials_secret.html.markdown",
      "`ttl` - (Required, String) The time-to-live (TTL) or lease duration to assign to generated credentials.For `iam_credentials` secrets, the TTL defines for how long each generated API key remains valid. The value should be an integer that specifies the number of seconds. Minimum duration is 60 seconds. Maximum is 7776000 seconds (90 days).",
    ),
  },
};
