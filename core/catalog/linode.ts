import { type Entries, docsAt, instant, trigger } from "./entry.ts";

const docs = docsAt("2026-11-25", "linode/terraform-provider-linode@6aef35f54114");

/** Tokens and keys of Linode. */
export const linode: Entries = {
  linode_token: {
    pulumi: "linode:index/token:Token",
    kind: "token",
    created: instant("created"),
    expires: [instant("expiry")],
    unset: "never",
    replacedBy: [trigger("expiry")],
    secret: { out: ["token"] },
    verified: {
      ...docs(
        "docs/resources/token.md",
        "`expiry` - When this token will expire.",
        'expiry = "2100-01-02T03:04:05Z"',
      ),
      further: [docs("linode/token/framework_resource_schema.go", "stringplanmodifier.RequiresReplaceIf(")],
    },
  },
  linode_object_storage_key: {
    pulumi: "linode:index/objectStorageKey:ObjectStorageKey",
    kind: "access-key",
    secret: { out: ["secret_key"] },
    verified: docs("docs/resources/object_storage_key.md", "`secret_key` - This keypair's secret key."),
  },
  linode_instance: {
    pulumi: "linode:index/instance:Instance",
    secret: { in: ["root_pass"] },
    verified: docs(
      "docs/resources/instance.md",
      "`root_pass` - (Required with `image`) The initial password for the `root` user account.",
    ),
  },
};
