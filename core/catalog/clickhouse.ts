import { type Entries, docsAt, isAnySet, material, counter } from "./entry.ts";

const docs = docsAt("2026-11-25", "ClickHouse/terraform-provider-clickhouse@c320db99ba37");

/** Passwords of ClickHouse Cloud. */
export const clickhouse: Entries = {
  clickhouse_service: {
    kind: "password",
    when: [isAnySet("password", "password_wo")],
    replacedBy: [material("password"), counter("password_wo_version")],
    secret: { in: ["password", "password_hash", "double_sha1_password_hash"], writeOnly: ["password_wo"] },
    verified: docs(
      "docs/resources/service.md",
      "`password` (String, Sensitive) Password for the default user. One of either `password`, `password_wo`, or `password_hash` must be specified.",
      "`password_wo_version` (Number) Version number for password_wo. Increment this to trigger a password update when using password_wo.",
    ),
  },
};
