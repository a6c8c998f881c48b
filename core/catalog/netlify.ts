import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-25", "netlify/terraform-provider-netlify@96104f1b26d4");

/** Variables of Netlify. */
export const netlify: Entries = {
  netlify_environment_variable: {
    secret: { in: ["secret_values.value"] },
    verified: docs("docs/resources/environment_variable.md"),
  },
};
