import { type Entries, docsAt, instant, isNot } from "./entry.ts";

const docs = docsAt("2026-11-25", "goauthentik/terraform-provider-authentik@6caf5725d8b2");

/** Tokens of authentik. */
export const authentik: Entries = {
  authentik_token: {
    kind: "token",
    expires: [instant("expires", { when: [isNot("expiring", false)] })],
    unset: "unknown",
    secret: { out: ["key"] },
    verified: docs(
      "docs/resources/token.md",
      "`expires` (String)",
      "`expiring` (Boolean) Defaults to `true`.",
      'expires = "2025-01-01T15:04:05Z"',
    ),
  },
  authentik_service_connection_kubernetes: {
    secret: { in: ["kubeconfig"] },
    verified: docs(
      "docs/resources/service_connection_kubernetes.md",
      "`kubeconfig` (String, Sensitive) JSON format expected. Use `jsonencode()` to pass objects. Defaults to `{}`.",
    ),
  },
};
