import { type Entries, docsAt, material } from "./entry.ts";

const docs = docsAt("2026-11-25", "RedisLabs/terraform-provider-rediscloud@cb1146c9fe61");

/** Passwords of Redis Cloud. */
export const rediscloud: Entries = {
  rediscloud_acl_user: {
    kind: "password",
    replacedBy: [material("password")],
    secret: { in: ["password"] },
    verified: docs(
      "docs/resources/rediscloud_acl_user.md",
      "`password` - (Required, change forces recreation) The password for this ACL User. Must contain a lower-case letter, a upper-case letter, a number and a special character.",
    ),
  },
};
