import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-25", "supabase/terraform-provider-supabase@9ea5f96dad87");

/** Keys of Supabase, which cannot end. */
export const supabase: Entries = {
  supabase_apikey: {
    kind: "api-key",
    secret: { out: ["api_key"] },
    verified: docs("docs/resources/apikey.md", "`api_key` (String, Sensitive) API key"),
  },
};
