import { HOUR } from "../period.ts";
import {
  type Entries,
  docsAt,
  instant,
  goDuration,
  seconds,
  days,
  isSet,
  isOneOfOrUnset,
  isNot,
  material,
  provider,
  trigger,
} from "./entry.ts";

const docs = docsAt("2026-11-25", "aliyun/terraform-provider-alicloud@81c43b6727a0");

/** Keys and secrets of Alibaba Cloud. */
export const alicloud: Entries = {
  alicloud_ram_access_key: {
    pulumi: "alicloud:ram/accessKey:AccessKey",
    kind: "access-key",
    when: [isNot("status", "Inactive")],
    created: instant("create_time"),
    slots: 2,
    secret: { out: ["secret"] },
    verified: docs(
      "website/docs/r/ram_access_key.html.markdown",
      "`secret` - (Available since v1.98.0) The secret access key. Note that this will be written to the state file.",
    ),
  },
  alicloud_kms_client_key: {
    pulumi: "alicloud:kms/clientKey:ClientKey",
    kind: "client-secret",
    starts: [instant("not_before")],
    expires: [instant("not_after")],
    unset: "unknown",
    replacedBy: [trigger("not_after"), material("password")],
    secret: { in: ["password"] },
    verified: docs(
      "website/docs/r/kms_client_key.html.markdown",
      "`password` - (Required, ForceNew) To enhance security, set a password for the downloaded Client Key",
      '`not_before` - (Optional, ForceNew) The valid start time of the ClientKey. Example: "2022-08-10 T08:03:30Z".',
      '`not_after` - (Optional, ForceNew) The ClientKey expiration time. Example: "2027-08-10 T08:03:30Z".',
    ),
  },
  // Only symmetric keys whose material the service made are rotated by it.
  alicloud_kms_key: {
    pulumi: "alicloud:kms/key:Key",
    kind: "encryption-key",
    when: [
      isOneOfOrUnset("origin", "Aliyun_KMS"),
      isOneOfOrUnset("key_usage", "ENCRYPT/DECRYPT"),
      isOneOfOrUnset("key_spec", "Aliyun_AES_256", "Aliyun_AES_128", "Aliyun_AES_192", "Aliyun_SM4"),
    ],
    replacedBy: [
      provider({
        enabled: { path: "automatic_rotation", on: ["Enabled"], unset: false },
        period: [goDuration("rotation_interval")],
      }),
    ],
    verified: docs(
      "website/docs/r/kms_key.html.markdown",
      "`automatic_rotation` - (Optional) Specifies whether to enable automatic key rotation. Default value: `Disabled`. Valid values: `Enabled`, `Disabled`.",
      "`rotation_interval` - (Optional) The period of automatic key rotation. The following units are supported: d (day), h (hour), m (minute), and s (second). For example, you can use either 7d or 604800s to specify a seven-day interval.",
    ),
  },
  // Generic secrets are rotated by nobody, so that only a declared rotation is judged.
  alicloud_kms_secret: {
    pulumi: "alicloud:kms/secret:Secret",
    kind: "stored-secret",
    when: [isSet("enable_automatic_rotation")],
    replacedBy: [
      provider({
        enabled: { path: "enable_automatic_rotation", on: [true], unset: false },
        period: [goDuration("rotation_interval")],
      }),
    ],
    secret: { in: ["secret_data"] },
    verified: "none",
  },
  alicloud_ram_role: {
    pulumi: "alicloud:ram/role:Role",
    kind: "session",
    issues: true,
    expires: [seconds("max_session_duration")],
    unset: { ms: HOUR },
    max: { ms: 12 * HOUR },
    verified: "none",
  },
  alicloud_ram_account_password_policy: {
    pulumi: "alicloud:ram/accountPasswordPolicy:AccountPasswordPolicy",
    passwordAge: { most: days("max_password_age", { never: [0] }), unset: "never" },
    verified: docs(
      "website/docs/r/ram_account_password_policy.html.markdown",
      "`max_password_age` - (Optional) The number of days after which password expires. A value of 0 indicates that the password never expires. Valid value range: [0-1095].",
    ),
  },
  alicloud_ram_password_policy: {
    pulumi: "alicloud:ram/passwordPolicy:PasswordPolicy",
    passwordAge: { most: days("max_password_age", { never: [0] }), unset: "never" },
    verified: docs(
      "website/docs/r/ram_password_policy.html.markdown",
      "`max_password_age` - (Optional, Int) Password validity period.",
      "Value range: 0~1095. Unit: days.",
      "Default value: 0, which means never expires.",
    ),
  },
  alicloud_cloud_sso_access_configuration: {
    pulumi: "alicloud:cloudsso/accessConfiguration:AccessConfiguration",
    kind: "session",
    issues: true,
    expires: [seconds("session_duration")],
    unset: "unknown",
    max: { ms: 12 * HOUR },
    verified: docs(
      "website/docs/r/cloud_sso_access_configuration.html.markdown",
      "`session_duration` - (Optional, Int) The SessionDuration of the Access Configuration. Unit: Seconds. Valid values: `900` to `43200`.",
    ),
  },
  alicloud_ram_login_profile: {
    pulumi: "alicloud:ram/loginProfile:LoginProfile",
    secret: { in: ["password"] },
    verified: docs(
      "website/docs/r/ram_login_profile.html.markdown",
      "`password` - (Required, Sensitive) The password must meet the Password strength requirements.",
    ),
  },
};
