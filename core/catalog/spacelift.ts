import { type Entries, docsAt, isUnset, isNot } from "./entry.ts";

const docs = docsAt("2026-11-25", "spacelift-io/terraform-provider-spacelift@85652615075c");

/** Keys of Spacelift. */
export const spacelift: Entries = {
  // With an identity provider's tokens instead of a secret there is none.
  spacelift_api_key: {
    kind: "api-key",
    when: [isUnset("oidc")],
    secret: { out: ["secret"] },
    verified: docs(
      "docs/resources/api_key.md",
      "`secret` (String, Sensitive) The secret value of the API key",
    ),
  },
  spacelift_environment_variable: {
    secret: { when: [isNot("write_only", false)], in: ["value"], writeOnly: ["value_wo"] },
    verified: docs(
      "docs/resources/environment_variable.md",
      "`value` (String, Sensitive) Value of the environment variable. Defaults to an empty string.",
    ),
  },
};
