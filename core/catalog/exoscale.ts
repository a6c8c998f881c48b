import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-25", "exoscale/terraform-provider-exoscale@b692022e3351");

/** Keys of Exoscale, which cannot end. */
export const exoscale: Entries = {
  exoscale_iam_api_key: {
    kind: "api-key",
    secret: { out: ["secret"] },
    verified: docs(
      "docs/resources/iam_api_key.md",
      "`secret` (String, Sensitive) Secret for the IAM API Key.",
    ),
  },
};
