import { type Entries, docsAt, instant, isAnySet, isOneOf, material, counter } from "./entry.ts";

const docs = docsAt("2026-11-25", "cyrilgdn/terraform-provider-postgresql@ff936b9548c1");

/** Passwords of PostgreSQL. */
export const postgresql: Entries = {
  postgresql_role: {
    pulumi: "postgresql:index/role:Role",
    kind: "password",
    when: [isOneOf("login", true), isAnySet("password", "password_wo")],
    expires: [instant("valid_until", { never: ["infinity", "NULL"] })],
    unset: "never",
    replacedBy: [material("password"), counter("password_wo_version")],
    secret: { in: ["password"], writeOnly: ["password_wo"] },
    verified: docs(
      "website/docs/r/postgresql_role.html.markdown",
      "`valid_until` - (Optional) Defines the date and time after which the role's password is no longer valid.  Established connections past this `valid_time` will have to be manually terminated.  This value corresponds to a PostgreSQL datetime. If omitted or the magic value `NULL` is used, `valid_until` will be set to `infinity`.  Default is `NULL`, therefore `infinity`.",
      "`password` - (Optional) Sets the role's password. A password is only of use for roles having the `login` attribute set to true.",
      "`password_wo_version` - (Optional) Prevents applies from updating the role password on every apply unless the value changes.",
    ),
  },
};
