import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-25", "jianyuan/terraform-provider-openai@ab47a9fca2be");

/** Keys of OpenAI, which cannot end. */
export const openai: Entries = {
  openai_admin_api_key: {
    kind: "api-key",
    secret: { out: ["api_key"] },
    verified: docs(
      "docs/resources/admin_api_key.md",
      "`api_key` (String, Sensitive) The organization admin API key that can be used to authenticate with the API.",
    ),
  },
  openai_project_service_account: {
    kind: "api-key",
    secret: { out: ["api_key"] },
    verified: docs(
      "docs/resources/project_service_account.md",
      "`api_key` (String, Sensitive) The API key that can be used to authenticate with the API.",
    ),
  },
};
