import { type Entries, docsAt, isSet, material } from "./entry.ts";

const docs = docsAt("2026-11-25", "cyrilgdn/terraform-provider-rabbitmq@c196856d221b");

/** Passwords of RabbitMQ. */
export const rabbitmq: Entries = {
  rabbitmq_user: {
    pulumi: "rabbitmq:index/user:User",
    kind: "password",
    when: [isSet("password")],
    replacedBy: [material("password")],
    secret: { in: ["password"] },
    verified: docs(
      "website/docs/r/user.html.markdown",
      "`password` - (Required) The password of the user. The value of this argument is plain-text so make sure to secure where this is defined.",
    ),
  },
};
