import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-25", "render-oss/terraform-provider-render@033eb455fcbd");

/** Copies of keys that Render keeps for its services. */
export const render: Entries = {
  render_registry_credential: {
    secret: { in: ["auth_token"] },
    verified: docs(
      "docs/resources/registry_credential.md",
      "`auth_token` (String, Sensitive) The auth token to use when pulling the image",
    ),
  },
};
