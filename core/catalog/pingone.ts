import { DAY } from "../period.ts";
import { type Entries, docsAt, days, isSet, trigger, provider } from "./entry.ts";

const docs = docsAt("2026-11-25", "pingidentity/terraform-provider-pingone@cef5208af780");

/** Secrets and keys of PingOne. */
export const pingone: Entries = {
  // The secret before it stays good until `previous.expires_at`.
  pingone_application_secret: {
    kind: "client-secret",
    replacedBy: [trigger("regenerate_trigger_values")],
    slots: 2,
    secret: { out: ["secret", "previous.secret"] },
    verified: docs(
      "docs/resources/application_secret.md",
      "`regenerate_trigger_values` (Map of String) A meta-argument map of values that, if any values are changed, will force regeneration of the application secret.",
    ),
  },
  pingone_resource_secret: {
    kind: "client-secret",
    replacedBy: [trigger("regenerate_trigger_values")],
    slots: 2,
    secret: { out: ["secret", "previous.secret"] },
    verified: docs(
      "docs/resources/resource_secret.md",
      "`regenerate_trigger_values` (Map of String) A meta-argument map of values that, if any values are changed, will force regeneration of the resource secret.",
    ),
  },
  pingone_davinci_application_key: {
    kind: "api-key",
    replacedBy: [trigger("rotation_trigger_values")],
    secret: { out: ["api_key.value"] },
    verified: docs(
      "docs/resources/davinci_application_key.md",
      "`rotation_trigger_values` (Map of String) A meta-argument map of values that, if any values are changed, will force rotation of the application key.",
    ),
  },
  pingone_davinci_application_secret: {
    kind: "client-secret",
    replacedBy: [trigger("rotation_trigger_values")],
    secret: { out: ["oauth.client_secret"] },
    verified: docs(
      "docs/resources/davinci_application_secret.md",
      "`rotation_trigger_values` (Map of String) A meta-argument map of values that, if any values are changed, will force rotation of the application client secret.",
    ),
  },
  // Of an uploaded key the end stands in its certificate.
  pingone_key: {
    kind: "certificate",
    when: [isSet("validity_period")],
    expires: [days("validity_period")],
    unset: "unknown",
    secret: { in: ["pkcs12_file_base64", "pkcs12_file_password"] },
    verified: docs(
      "docs/resources/key.md",
      "`validity_period` (Number) An integer that specifies the number of days the key is valid.  Conflicts with `pkcs12_file_base64`, `pkcs12_file_password`.",
    ),
  },
  pingone_key_rotation_policy: {
    kind: "signing-key",
    replacedBy: [provider({ period: [days("rotation_period")], every: { ms: 90 * DAY } })],
    verified: docs(
      "docs/resources/key_rotation_policy.md",
      "`rotation_period` (Number) The number of days between key rotations.  The minimum value allowed is `30` days, while the maximum value allowed is 1 day less than the value set in the `validity_period` parameter.  Defaults to `90`.",
    ),
  },
};
