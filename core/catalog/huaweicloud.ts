import { HOUR, MINUTE, YEAR } from "../period.ts";
import {
  type Entries,
  docsAt,
  instant,
  epochMilliseconds,
  seconds,
  days,
  isoDuration,
  isOneOfOrUnset,
  isNot,
  material,
  provider,
} from "./entry.ts";

const docs = docsAt("2026-11-25", "huaweicloud/terraform-provider-huaweicloud@a0345b8dcc81");

/** Keys and secrets of Huawei Cloud. */
export const huaweicloud: Entries = {
  huaweicloud_identity_access_key: {
    kind: "access-key",
    when: [isNot("status", "inactive")],
    created: instant("create_time"),
    slots: 2,
    secret: { out: ["secret"] },
    verified: docs("docs/resources/identity_access_key.md", "`secret` - The access secret key."),
  },
  huaweicloud_identity_temporary_access_key: {
    kind: "session",
    expires: [seconds("duration_seconds")],
    unset: { ms: 15 * MINUTE },
    max: { ms: 24 * HOUR },
    secret: { in: ["token"], out: ["secret", "securitytoken"] },
    verified: docs(
      "docs/resources/identity_temporary_access_key.md",
      "`duration_seconds` - (Optional, Int, ForceNew) Specifies the validity period of AK/SK and security token. It's measured in seconds. The range is from 15 minutes to 24 hours, with a default value of 15 minutes.",
    ),
  },
  huaweicloud_csms_secret: {
    kind: "stored-secret",
    expires: [epochMilliseconds("expire_time")],
    unset: "unknown",
    replacedBy: [material("secret_text")],
    secret: { in: ["secret_text", "secret_binary"] },
    verified: docs(
      "docs/resources/csms_secret.md",
      "`expire_time` - (Optional, Int) Specifies the expiration time of a secret, `expire_time` can only be edited when `status` is **ENABLED**. The time is in the format of timestamp, that is, the offset milliseconds from 1970-01-01 00:00:00 UTC to the specified time. The time must be greater than the current time.",
      "`secret_text` - (Optional, String) Specifies the plaintext of a text secret. CSMS encrypts the plaintext and stores it in the initial version of the secret.",
    ),
  },
  // Only symmetric keys whose material the service made are rotated by it.
  huaweicloud_kms_key: {
    kind: "encryption-key",
    when: [isOneOfOrUnset("key_algorithm", "AES_256", "SM4"), isNot("origin", "external")],
    replacedBy: [
      provider({
        enabled: { path: "rotation_enabled", on: [true], unset: false },
        period: [days("rotation_interval")],
        every: { ms: YEAR },
      }),
    ],
    verified: "none",
  },
  huaweicloud_identityv5_password_policy: {
    passwordAge: { most: days("password_validity_period", { never: [0] }), unset: "never" },
    verified: docs(
      "docs/resources/identityv5_password_policy.md",
      "`password_validity_period` - (Optional, Int) Specifies the password validity period, in days.",
      "Defaults to `0`, it means this requirement does not apply.",
    ),
  },
  huaweicloud_identitycenter_permission_set: {
    kind: "session",
    issues: true,
    expires: [isoDuration("session_duration")],
    verified: docs(
      "docs/resources/identitycenter_permission_set.md",
      "`session_duration` - (Required, String) Specifies the length of time that the user sessions are valid in the ISO-8601 standard, e.g. **PT4H**.",
    ),
  },
  huaweicloud_identity_password_policy: {
    passwordAge: { most: days("password_validity_period", { never: [0] }), unset: "never" },
    verified: docs(
      "docs/resources/identity_password_policy.md",
      "`password_validity_period` - (Optional, Int) Specifies the password validity period (days).",
    ),
  },
};
