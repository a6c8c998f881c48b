import { type Entries, docsAt, instant, isNot } from "./entry.ts";

const docs = docsAt("2026-11-25", "UpCloudLtd/terraform-provider-upcloud@67632e69c630");

/** Keys of UpCloud. */
export const upcloud: Entries = {
  upcloud_managed_object_storage_user_access_key: {
    kind: "access-key",
    when: [isNot("status", "Inactive")],
    created: instant("created_at"),
    slots: 2,
    secret: { out: ["secret_access_key"] },
    verified: docs(
      "docs/resources/managed_object_storage_user_access_key.md",
      "`secret_access_key` (String, Sensitive) Secret access key.",
    ),
  },
};
