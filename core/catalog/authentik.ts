import { type Entries, docsAt, instant, isOneOf } from "./entry.ts";

const docs = docsAt("2026-11-25", "goauthentik/terraform-provider-authentik@6caf5725d8b2");

/** Tokens of authentik. */
export const authentik: Entries = {
  authentik_token: {
    kind: "token",
    expires: [instant("expires")],
    endless: isOneOf("expiring", false),
    unset: "unknown",
    secret: { when: [isOneOf("retrieve_key", true)], out: ["key"] },
    verified: docs(
      "docs/resources/token.md",
      "`expires` (String)",
      "`expiring` (Boolean) Defaults to `true`.",
      "`retrieve_key` (Boolean) Defaults to `false`.",
      'expires = "2025-01-01T15:04:05Z"',
    ),
  },
  authentik_endpoints_connector_agent_enrollment_token: {
    kind: "token",
    expires: [instant("expires")],
    endless: isOneOf("expiring", false),
    unset: "unknown",
    secret: { when: [isOneOf("retrieve_key", true)], out: ["key"] },
    verified: {
      ...docs(
        "docs/resources/endpoints_connector_agent_enrollment_token.md",
        "`expires` (String)",
        "`expiring` (Boolean) Defaults to `true`.",
        "`retrieve_key` (Boolean) Defaults to `false`.",
      ),
      further: [
        docs("pkg/provider/resource_endpoints_enrollment_token.go", "t, err := time.Parse(time.RFC3339, l)"),
      ],
    },
  },
  authentik_service_connection_kubernetes: {
    secret: { in: ["kubeconfig"] },
    verified: docs(
      "docs/resources/service_connection_kubernetes.md",
      "`kubeconfig` (String, Sensitive) JSON format expected. Use `jsonencode()` to pass objects. Defaults to `{}`.",
    ),
  },
};
