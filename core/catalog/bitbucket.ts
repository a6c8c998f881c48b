import { type Entries, docsAt, isOneOf, material } from "./entry.ts";

const docs = docsAt("2026-11-25", "DrFaust92/terraform-provider-bitbucket@a18e0f1366a8");

/** Keys and variables of Bitbucket. */
export const bitbucket: Entries = {
  bitbucket_deploy_key: {
    kind: "deploy-key",
    replacedBy: [material("key")],
    verified: docs(
      "docs/resources/deploy_key.md",
      "`key` - (Required) The SSH public key value in OpenSSH format.",
    ),
  },
  bitbucket_repository_variable: {
    secret: { when: [isOneOf("secured", true)], in: ["value"] },
    verified: docs(
      "docs/resources/repository_variable.md",
      "`value` - (Required) The value of the key. This will not be returned if `secured` is set to true from API and wont be drift detected by provider.",
    ),
  },
};
