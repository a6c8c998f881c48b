import { type Entries, docsAt, isNot } from "./entry.ts";

const docs = docsAt("2026-11-25", "ionos-cloud/terraform-provider-ionoscloud@62ea59adb66f");

/** Keys of IONOS. */
export const ionoscloud: Entries = {
  ionoscloud_s3_key: {
    kind: "access-key",
    when: [isNot("active", false)],
    secret: { out: ["secret_key"] },
    verified: docs(
      "docs/resources/s3_key.md",
      "`secret_key` - (Computed)  The IONOS Object Storage Secret key.",
    ),
  },
};
