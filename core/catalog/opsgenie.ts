import { type Entries, docsAt, isNot } from "./entry.ts";

const docs = docsAt("2026-11-25", "opsgenie/terraform-provider-opsgenie@0e7ce6d1db85");

/** Keys of Opsgenie, which cannot end. */
export const opsgenie: Entries = {
  opsgenie_api_integration: {
    kind: "api-key",
    when: [isNot("enabled", false)],
    secret: { out: ["api_key"] },
    verified: docs(
      "website/docs/r/api_integration.html.markdown",
      "`api_key` - (Computed) API key of the created integration",
    ),
  },
};
