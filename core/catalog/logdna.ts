import { type Entries, docsAt, epochMilliseconds } from "./entry.ts";

const docs = docsAt("2026-11-25", "logdna/terraform-provider-logdna@3ca16c810dba");

/** Keys of LogDNA, which cannot end. */
export const logdna: Entries = {
  logdna_key: {
    kind: "api-key",
    created: epochMilliseconds("created"),
    secret: { out: ["key"] },
    verified: docs(
      "docs/resources/logdna_key.md",
      "`key`: **string** The actual key value.",
      "`created`: **int** The date the key was created in Unix time milliseconds.",
    ),
  },
};
