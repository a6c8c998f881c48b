import { type Entries, docsAt, material } from "./entry.ts";

const docs = docsAt("2026-11-25", "PGSSoft/terraform-provider-mssql@5f4f6a894546");

/** Passwords of SQL Server. */
export const mssql: Entries = {
  mssql_sql_login: {
    pulumi: "mssql:index/sqlLogin:SqlLogin",
    kind: "password",
    replacedBy: [material("password")],
    secret: { in: ["password"] },
    verified: docs(
      "docs/resources/sql_login.md",
      "`password` (String, Sensitive) Password for the login. Must follow strong password policies defined for SQL server.",
    ),
  },
};
