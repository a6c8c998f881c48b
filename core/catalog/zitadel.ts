import { type Entries, docsAt, instant, trigger } from "./entry.ts";

const docs = docsAt("2026-11-25", "zitadel/terraform-provider-zitadel@a9234930eb28");

/** Keys and tokens of Zitadel. */
export const zitadel: Entries = {
  zitadel_application_key: {
    kind: "service-account-key",
    expires: [instant("expiration_date")],
    replacedBy: [trigger("expiration_date")],
    secret: { out: ["key_details"] },
    verified: {
      ...docs(
        "docs/resources/application_key.md",
        "`expiration_date` (String) Expiration date of the app key in the RFC3339 format",
      ),
      further: [docs("zitadel/application_key/resource.go", "ForceNew:    true,")],
    },
  },
  zitadel_machine_key: {
    kind: "service-account-key",
    expires: [instant("expiration_date")],
    unset: "never",
    replacedBy: [trigger("expiration_date")],
    secret: { out: ["key_details"] },
    verified: {
      ...docs(
        "docs/resources/machine_key.md",
        "`expiration_date` (String) Expiration date of the machine key in the RFC3339 format",
      ),
      further: [docs("zitadel/machine_key/resource.go", "ForceNew:    true,")],
    },
  },
  zitadel_personal_access_token: {
    kind: "token",
    expires: [instant("expiration_date")],
    unset: "never",
    replacedBy: [trigger("expiration_date")],
    secret: { out: ["token"] },
    verified: {
      ...docs(
        "docs/resources/personal_access_token.md",
        "`expiration_date` (String) Expiration date of the token in the RFC3339 format",
      ),
      further: [docs("zitadel/pat/resource.go", "ForceNew:    true,")],
    },
  },
};
