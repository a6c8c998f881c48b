import { type Entries, docsAt, isNot } from "./entry.ts";

const docs = docsAt("2026-11-25", "dbt-labs/terraform-provider-dbtcloud@9832c5dd169f");

/** Tokens of dbt Cloud, which cannot end. */
export const dbtcloud: Entries = {
  dbtcloud_service_token: {
    kind: "token",
    when: [isNot("state", 2)],
    secret: { out: ["token_string"] },
    verified: docs(
      "docs/resources/service_token.md",
      "`token_string` (String, Sensitive) Service token secret value (only accessible on creation))",
    ),
  },
};
