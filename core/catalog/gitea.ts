import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-25", "go-gitea/terraform-provider-gitea@58c0e15c054d");

/** Tokens of Gitea. */
export const gitea: Entries = {
  gitea_token: {
    kind: "token",
    secret: { out: ["token"] },
    verified: docs("docs/resources/token.md", "`token` (String, Sensitive) The actual Access Token"),
  },
  gitea_repository_actions_secret: {
    secret: { in: ["secret_value"] },
    verified: docs(
      "docs/resources/repository_actions_secret.md",
      "`secret_value` (String, Sensitive) Value of the secret.",
    ),
  },
};
