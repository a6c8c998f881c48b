import { type Entries, docsAt, isNot } from "./entry.ts";

const docs = docsAt("2026-11-25", "coralogix/terraform-provider-coralogix@e376ac2689b0");

/** Keys of Coralogix, which cannot end. */
export const coralogix: Entries = {
  coralogix_api_key: {
    kind: "api-key",
    when: [isNot("active", false)],
    secret: { out: ["value"] },
    verified: docs("docs/resources/api_key.md", "`value` (String, Sensitive) The API key's secret value."),
  },
};
