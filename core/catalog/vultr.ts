import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-25", "vultr/terraform-provider-vultr@f670e5bf534c");

/** Keys of Vultr. */
export const vultr: Entries = {
  // A store has its keys by itself.
  vultr_object_storage: {
    pulumi: "vultr:index/objectStorage:ObjectStorage",
    secret: { out: ["s3_secret_key"] },
    verified: docs("website/docs/r/object_storage.html.markdown", "`s3_secret_key` - Your secret key."),
  },
  vultr_oidc_token: {
    secret: { in: ["client_secret"] },
    verified: docs("website/docs/r/oidc_token.html.markdown", "`client_secret` - (Required)"),
  },
  vultr_user: {
    pulumi: "vultr:index/user:User",
    secret: { in: ["password"] },
    verified: docs("website/docs/r/user.html.markdown", "`password` - (Required) Password for this user."),
  },
};
