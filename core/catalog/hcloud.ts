import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-25", "hetznercloud/terraform-provider-hcloud@f81c9af4bfcc");

/** Keys that are given to Hetzner Cloud. */
export const hcloud: Entries = {
  hcloud_uploaded_certificate: {
    pulumi: "hcloud:index/uploadedCertificate:UploadedCertificate",
    secret: { in: ["private_key"] },
    verified: docs(
      "docs/resources/uploaded_certificate.md",
      "`private_key` - (Required, string) PEM encoded private key belonging to the certificate.",
    ),
  },
  hcloud_storage_box: {
    pulumi: "hcloud:index/storageBox:StorageBox",
    secret: { in: ["password"] },
    verified: docs(
      "docs/resources/storage_box.md",
      "`password` (String, Sensitive) Password of the Storage Box.",
    ),
  },
};
