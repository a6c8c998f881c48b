import { type Entries, docsAt, epochSeconds, isNot } from "./entry.ts";

const docs = docsAt("2026-11-24", "descope/terraform-provider-descope@c0283661fe2a");

/** Keys of Descope. */
export const descope: Entries = {
  descope_access_key: {
    kind: "api-key",
    when: [isNot("status", "inactive")],
    expires: [epochSeconds("expire_time")],
    unset: "never",
    secret: { out: ["cleartext"] },
    verified: docs("docs/resources/access_key.md"),
  },
  descope_management_key: {
    kind: "api-key",
    when: [isNot("status", "inactive")],
    expires: [epochSeconds("expire_time")],
    unset: "never",
    secret: { out: ["cleartext"] },
    verified: docs("docs/resources/management_key.md"),
  },
};
