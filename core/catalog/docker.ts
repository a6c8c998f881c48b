import { type Entries, docsAt, instant, trigger } from "./entry.ts";

const docs = docsAt("2026-11-25", "docker/terraform-provider-docker@a15631f2d889");

/** Tokens of Docker Hub. */
export const docker: Entries = {
  docker_access_token: {
    kind: "token",
    expires: [instant("expires_at")],
    unset: "never",
    secret: { out: ["token"] },
    verified: {
      ...docs(
        "docs/resources/access_token.md",
        "`expires_at` (String) Time the token expires. If not set, the token will not expire",
      ),
      further: [
        docs("internal/provider/resource_access_token_test.go", 'expires_at  = "2029-12-31T23:59:59Z"'),
      ],
    },
  },
  docker_org_access_token: {
    kind: "token",
    expires: [instant("expires_at")],
    unset: "never",
    replacedBy: [trigger("expires_at")],
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/org_access_token.md",
      "`expires_at` (String) Expiration date for the token. Changing this value recreates the token.",
    ),
  },
};
