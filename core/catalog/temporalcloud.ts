import { type Entries, docsAt, instant, isNot, trigger } from "./entry.ts";

const docs = docsAt("2026-11-25", "temporalio/terraform-provider-temporalcloud@1dff9ec57783");

/** Keys of Temporal Cloud. */
export const temporalcloud: Entries = {
  temporalcloud_apikey: {
    kind: "api-key",
    when: [isNot("disabled", true)],
    expires: [instant("expiry_time")],
    replacedBy: [trigger("expiry_time")],
    secret: { out: ["token"] },
    verified: {
      ...docs(
        "docs/resources/apikey.md",
        "`expiry_time` (String) The expiry time for the API key in ISO 8601 format.",
      ),
      further: [docs("internal/provider/apikey_resource.go", "stringplanmodifier.RequiresReplace(),")],
    },
  },
};
