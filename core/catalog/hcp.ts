import { type Entries, docsAt, trigger } from "./entry.ts";

const docs = docsAt("2026-11-24", "hashicorp/terraform-provider-hcp@47cda4099f52");

/** Keys of HashiCorp's cloud. */
export const hcp: Entries = {
  hcp_service_principal_key: {
    kind: "client-secret",
    replacedBy: [trigger("rotate_triggers")],
    slots: 2,
    secret: { out: ["client_secret"] },
    verified: docs("docs/resources/service_principal_key.md"),
  },
};
