import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-25", "buildkite/terraform-provider-buildkite@59d8c0f0f994");

/** Tokens of Buildkite, which cannot end. */
export const buildkite: Entries = {
  buildkite_agent_token: {
    pulumi: "buildkite:Agent/agentToken:AgentToken",
    kind: "token",
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/agent_token.md",
      "`token` (String, Sensitive) The token value used by an agent to register with the API.",
    ),
  },
  buildkite_cluster_agent_token: {
    pulumi: "buildkite:Cluster/clusterAgentToken:ClusterAgentToken",
    kind: "token",
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/cluster_agent_token.md",
      "`token` (String, Sensitive) The token value used by an agent to register with the API.",
    ),
  },
  buildkite_test_suite: {
    pulumi: "buildkite:TestSuite/testSuite:TestSuite",
    secret: { out: ["api_token"] },
    verified: docs(
      "docs/resources/test_suite.md",
      "`api_token` (String, Sensitive) The API token to use to send test run data to the API.",
    ),
  },
  buildkite_cluster_secret: {
    pulumi: "buildkite:Cluster/clusterSecret:ClusterSecret",
    secret: { in: ["value"], writeOnly: ["value_wo"] },
    verified: docs(
      "docs/resources/cluster_secret.md",
      "`value` (String, Sensitive) The secret value. Must be less than 8KB. Exactly one of `value` or `value_wo` must be configured.",
    ),
  },
};
