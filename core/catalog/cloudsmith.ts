import { type Entries, docsAt, instant, isNot, material, counter } from "./entry.ts";

const docs = docsAt("2026-11-25", "cloudsmith-io/terraform-provider-cloudsmith@4a4a5060dd17");

/** Tokens and keys of Cloudsmith. */
export const cloudsmith: Entries = {
  cloudsmith_entitlement: {
    kind: "token",
    when: [isNot("is_active", false)],
    starts: [instant("limit_date_range_from")],
    expires: [instant("limit_date_range_to")],
    unset: "never",
    replacedBy: [material("token")],
    secret: { in: ["token"], out: ["token"] },
    verified: docs(
      "docs/resources/entitlement.md",
      "`limit_date_range_from` - (Optional) The starting date/time the token is allowed to be used from.",
      "`limit_date_range_to` - (Optional) The ending date/time the token is allowed to be used until.",
      "`token` - (Optional) The literal value of the token to be created.",
    ),
  },
  cloudsmith_service: {
    kind: "api-key",
    replacedBy: [counter("rotate_api_key")],
    secret: { when: [isNot("store_api_key", false)], out: ["key"] },
    verified: docs(
      "docs/resources/service.md",
      'If set to `false`, the "key" value is replaced with `**redacted**`.',
      "`rotate_api_key` - (Optional) Arbitrary integer used to trigger rotation of the service's API key. Only increments rotate the API key for the service account.",
    ),
  },
};
