import { type Entries, docsAt, material, counter } from "./entry.ts";

const docs = docsAt("2026-11-25", "1Password/terraform-provider-onepassword@b3fff18d85a4");

/** Secrets of 1Password. */
export const onepassword: Entries = {
  onepassword_item: {
    pulumi: "onepassword:index/item:Item",
    kind: "stored-secret",
    replacedBy: [counter("password_wo_version"), material("password")],
    secret: {
      in: ["password", "note_value", "section.field.value", "section_map.field_map.value"],
      writeOnly: ["password_wo", "note_value_wo"],
    },
    verified: docs(
      "docs/resources/item.md",
      "`password_wo_version` (Number) An integer that must be incremented to trigger an update to the 'password_wo' field.",
      "`password` (String, Sensitive) Password for this item.",
    ),
  },
};
