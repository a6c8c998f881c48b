import { type Entries, docsAt, isNot } from "./entry.ts";

const docs = docsAt("2026-11-25", "rollbar/terraform-provider-rollbar@6040aad6e689");

/** Tokens of Rollbar, which cannot end. */
export const rollbar: Entries = {
  // The provider does not mark it as sensitive.
  rollbar_project_access_token: {
    kind: "token",
    when: [isNot("status", "disabled")],
    secret: { out: ["access_token"] },
    verified: docs("docs/resources/project_access_token.md", "`access_token` - Access token for Rollbar API"),
  },
};
