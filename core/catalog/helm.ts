import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-25", "hashicorp/terraform-provider-helm@ecffae07748e");

/** Values that charts are given. */
export const helm: Entries = {
  helm_release: {
    secret: { in: ["repository_password", "set_sensitive.value"], writeOnly: ["set_wo.value"] },
    verified: docs(
      "docs/resources/release.md",
      "`repository_password` (String, Sensitive) Password for HTTP basic authentication",
    ),
  },
};
