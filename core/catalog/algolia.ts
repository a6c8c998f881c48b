import { type Entries, docsAt, epochSeconds, instant } from "./entry.ts";

const docs = docsAt("2026-11-25", "k-yomo/terraform-provider-algolia@cbc4be17f5ec");

/** Keys of Algolia. */
export const algolia: Entries = {
  algolia_api_key: {
    kind: "api-key",
    created: epochSeconds("created_at"),
    expires: [instant("expires_at")],
    unset: "never",
    secret: { out: ["key"] },
    verified: docs(
      "docs/resources/api_key.md",
      "`created_at` (Number) The unix time at which the key has been created.",
      "`expires_at` (String) Unix timestamp of the date at which the key expires. RFC3339 format. Will not expire per default.",
    ),
  },
};
