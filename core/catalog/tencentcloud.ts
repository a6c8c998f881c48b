import { HOUR } from "../period.ts";
import {
  type Entries,
  docsAt,
  instant,
  epochMilliseconds,
  days,
  seconds,
  isOneOfOrUnset,
  isNot,
  provider,
} from "./entry.ts";

const docs = docsAt("2026-11-25", "tencentcloudstack/terraform-provider-tencentcloud@f6970a900384");

/** Keys and secrets of Tencent Cloud. */
export const tencentcloud: Entries = {
  tencentcloud_cam_access_key: {
    kind: "access-key",
    when: [isNot("status", "Inactive")],
    slots: 2,
    secret: { out: ["secret_access_key"] },
    verified: docs(
      "website/docs/r/cam_access_key.html.markdown",
      "`secret_access_key` - Access key (key is only visible when created, please keep it properly).",
    ),
  },
  // Only symmetric keys are rotated by the service; where it is on, its period is the service's.
  tencentcloud_kms_key: {
    kind: "encryption-key",
    when: [isOneOfOrUnset("key_usage", "ENCRYPT_DECRYPT"), isNot("key_rotation_enabled", true)],
    replacedBy: [
      provider({ enabled: { path: "key_rotation_enabled", on: [true], unset: false }, period: [] }),
    ],
    verified: docs(
      "website/docs/r/kms_key.html.markdown",
      "`key_rotation_enabled` - (Optional, Bool) Specify whether to enable key rotation, valid when key_usage is `ENCRYPT_DECRYPT`. Default value is `false`.",
    ),
  },
  tencentcloud_kms_external_key: {
    secret: { in: ["key_material_base64"] },
    verified: docs(
      "website/docs/r/kms_external_key.html.markdown",
      "`key_material_base64` - (Optional, String) The base64-encoded key material encrypted with the public_key.",
    ),
  },
  tencentcloud_ssm_secret_version: {
    secret: { in: ["secret_string", "secret_binary"] },
    verified: docs(
      "website/docs/r/ssm_secret_version.html.markdown",
      "`secret_string` - (Optional, String) Text-based credential information in plaintext (Base64 encoding is not required).",
    ),
  },
  tencentcloud_tcr_service_account: {
    kind: "token",
    when: [isNot("disable", true)],
    expires: [days("duration"), epochMilliseconds("expires_at")],
    unset: "unknown",
    secret: { in: ["password"] },
    verified: docs(
      "website/docs/r/tcr_service_account.html.markdown",
      "`duration` - (Optional, Int) expiration date (unit: day), calculated from the current time, priority is higher than ExpiresAt Service account description.",
      "`expires_at` - (Optional, Int) Service account expiration time (time stamp, unit: milliseconds).",
    ),
  },
  tencentcloud_identity_center_role_configuration: {
    kind: "session",
    issues: true,
    expires: [seconds("session_duration")],
    unset: { ms: HOUR },
    max: { ms: 12 * HOUR },
    verified: docs(
      "website/docs/r/identity_center_role_configuration.html.markdown",
      "`session_duration` - (Optional, Int) Session duration. It indicates the maximum session duration when CIC users use the access configuration to access the target account of the Tencent Cloud Organization. Unit: seconds. Value range: 900-43,200 (15 minutes to 12 hours). Default value: 3600 (1 hour).",
    ),
  },
  tencentcloud_tcr_token: {
    kind: "token",
    when: [isNot("enable", false)],
    created: instant("create_time"),
    secret: { out: ["token"] },
    verified: docs("website/docs/r/tcr_token.html.markdown", "`token` - The content of the token."),
  },
};
