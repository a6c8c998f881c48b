import { type Entries, docsAt, isNot } from "./entry.ts";

const docs = docsAt("2026-11-25", "honeycombio/terraform-provider-honeycombio@bde0d12e5923");

/** Keys of Honeycomb, which cannot end. */
export const honeycombio: Entries = {
  honeycombio_api_key: {
    kind: "api-key",
    when: [isNot("disabled", true)],
    secret: { out: ["secret", "key"] },
    verified: docs(
      "docs/resources/api_key.md",
      "`secret` (String, Sensitive) The secret portion of the API Key.",
    ),
  },
};
