import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-25", "kislerdm/terraform-provider-neon@71d0000c412d");

/** Keys and passwords of Neon. */
export const neon: Entries = {
  neon_api_key: {
    pulumi: "neon:index/apiKey:ApiKey",
    kind: "api-key",
    secret: { out: ["key"] },
    verified: docs(
      "docs/resources/api_key.md",
      "`key` (String, Sensitive) The generated 64-bit token required to access the Neon API.",
    ),
  },
  neon_org_api_key: {
    pulumi: "neon:index/orgApiKey:OrgApiKey",
    kind: "api-key",
    secret: { out: ["key"] },
    verified: docs(
      "docs/resources/org_api_key.md",
      "`key` (String, Sensitive) The generated 64-bit token required to access the Neon API.",
    ),
  },
  neon_role: {
    pulumi: "neon:index/role:Role",
    kind: "password",
    secret: { out: ["password"] },
    verified: docs(
      "docs/resources/role.md",
      "`password` (String, Sensitive) Database authentication password.",
    ),
  },
};
