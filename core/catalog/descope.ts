import { type Entries, docsAt, epochSeconds, isNot, trigger } from "./entry.ts";

const docs = docsAt("2026-11-25", "descope/terraform-provider-descope@c0283661fe2a");

/** Keys of Descope. */
export const descope: Entries = {
  descope_access_key: {
    kind: "api-key",
    when: [isNot("status", "inactive")],
    expires: [epochSeconds("expire_time")],
    unset: "never",
    replacedBy: [trigger("expire_time")],
    secret: { out: ["cleartext"] },
    verified: docs(
      "docs/resources/access_key.md",
      "`expire_time` (Number) The expiration time of the access key as a Unix timestamp. If not set, the key will not expire.",
    ),
  },
  descope_management_key: {
    kind: "api-key",
    when: [isNot("status", "inactive")],
    expires: [epochSeconds("expire_time")],
    unset: "never",
    replacedBy: [trigger("expire_time")],
    secret: { out: ["cleartext"] },
    verified: docs(
      "docs/resources/management_key.md",
      "`expire_time` (Number) The expiration time of the management key as a Unix timestamp. If not set, the key will not expire.",
    ),
  },
};
