import { type Entries, docsAt, instant, isSet, material } from "./entry.ts";

const docs = docsAt("2026-11-25", "cockroachdb/terraform-provider-cockroach@8bed580e192f");

/** Keys and passwords of CockroachDB. */
export const cockroach: Entries = {
  cockroach_api_key: {
    kind: "api-key",
    created: instant("created_at"),
    secret: { out: ["secret"] },
    verified: docs("docs/resources/api_key.md", "`secret` (String, Sensitive)"),
  },
  cockroach_sql_user: {
    kind: "password",
    when: [isSet("password")],
    replacedBy: [material("password")],
    secret: { in: ["password"] },
    verified: docs(
      "docs/resources/sql_user.md",
      "`password` (String, Sensitive) If provided, this field sets the password of the SQL user when created.",
    ),
  },
};
