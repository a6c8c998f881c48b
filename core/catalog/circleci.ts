import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-25", "CircleCI-Public/terraform-provider-circleci@edd2d0ccc315");

/** Tokens of CircleCI. */
export const circleci: Entries = {
  circleci_runner_token: {
    kind: "token",
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/runner_token.md",
      "`token` (String, Sensitive) The token value used to authenticate a runner agent.",
    ),
  },
  circleci_context_environment_variable: {
    secret: { in: ["value"] },
    verified: docs(
      "docs/resources/context_environment_variable.md",
      "`value` (String, Sensitive) The value of the environment variable.",
    ),
  },
};
