import { type Entries, docsAt, isNot } from "./entry.ts";

const docs = docsAt("2026-11-25", "splunk-terraform/terraform-provider-signalfx@d6ed2e4d5a0d");

/** Tokens of Splunk Observability. */
export const signalfx: Entries = {
  signalfx_org_token: {
    kind: "token",
    when: [isNot("disabled", true)],
    secret: { out: ["secret"] },
    verified: docs(
      "docs/resources/org_token.md",
      "`secret` - The secret token created by the API. You cannot set this value.",
    ),
  },
};
