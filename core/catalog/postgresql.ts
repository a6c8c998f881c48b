import { type Entries, counter, docsAt, instant, isOneOf, isSet, material } from "./entry.ts";

const docs = docsAt("2026-11-24", "cyrilgdn/terraform-provider-postgresql@ff936b9548c1");

/** Passwords of PostgreSQL. */
export const postgresql: Entries = {
  postgresql_role: {
    pulumi: "postgresql:index/role:Role",
    kind: "password",
    when: [isOneOf("login", true), isSet("password")],
    expires: [instant("valid_until", { never: ["infinity", "NULL"] })],
    unset: "never",
    replacedBy: [material("password"), counter("password_wo_version")],
    secret: { in: ["password"], writeOnly: ["password_wo"] },
    verified: docs("website/docs/r/postgresql_role.html.markdown"),
  },
};
