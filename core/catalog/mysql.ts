import { type Entries, docsAt, isAnySet, material, counter } from "./entry.ts";

const docs = docsAt("2026-11-25", "petoju/terraform-provider-mysql@214310dc192b");

/** Passwords of MySQL. */
export const mysql: Entries = {
  mysql_user: {
    pulumi: "mysql:index/user:User",
    kind: "password",
    when: [isAnySet("plaintext_password", "password", "password_wo")],
    replacedBy: [material("plaintext_password"), material("password"), counter("password_wo_version")],
    slots: 2,
    secret: { in: ["plaintext_password", "password"], writeOnly: ["password_wo"] },
    verified: docs(
      "website/docs/r/user.html.markdown",
      "`plaintext_password` - (Optional) The password for the user. This must be provided in plain text, so the data source for it must be secured.",
      "`password` - (Optional) Deprecated alias of `plaintext_password`, whose value is _stored as plaintext in state_.",
      "`password_wo_version` - (Optional) Used together with `password_wo` to trigger password changes.",
    ),
  },
};
