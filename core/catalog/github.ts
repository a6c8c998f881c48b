import { type Path } from "../definition.ts";
import { type Entries, docsAt, material } from "./entry.ts";

const docs = docsAt("2026-11-25", "integrations/terraform-provider-github@b6ce8c0687af");

const GIVEN: readonly Path[] = ["value", "plaintext_value"];

/** Only GitHub can decrypt them. */
const ENCRYPTED: readonly Path[] = ["value_encrypted", "encrypted_value"];

/** Nothing ends on GitHub: keys are replaced, and secrets are copies of what is kept elsewhere. */
export const github: Entries = {
  github_repository_deploy_key: {
    pulumi: "github:index/repositoryDeployKey:RepositoryDeployKey",
    kind: "deploy-key",
    replacedBy: [material("key")],
    verified: docs("docs/resources/repository_deploy_key.md", "`key` - (Required) A SSH key."),
  },
  // A key of the person whose token the provider uses.
  github_user_ssh_key: {
    pulumi: "github:index/userSshKey:UserSshKey",
    kind: "ssh-key",
    replacedBy: [material("key")],
    verified: docs(
      "docs/resources/user_ssh_key.md",
      "`key` - (Required) The public SSH key to add to your GitHub account.",
    ),
  },
  // What is given encrypted is no secret any more.
  github_actions_secret: {
    pulumi: "github:index/actionsSecret:ActionsSecret",
    secret: { in: GIVEN, harmless: ENCRYPTED },
    verified: docs(
      "docs/resources/actions_secret.md",
      "`value` (String, Sensitive) Plaintext value to be encrypted.",
    ),
  },
  github_actions_environment_secret: {
    pulumi: "github:index/actionsEnvironmentSecret:ActionsEnvironmentSecret",
    secret: { in: GIVEN, harmless: ENCRYPTED },
    verified: docs(
      "docs/resources/actions_environment_secret.md",
      "`value` (String, Sensitive) Plaintext value to be encrypted.",
    ),
  },
  github_actions_organization_secret: {
    pulumi: "github:index/actionsOrganizationSecret:ActionsOrganizationSecret",
    secret: { in: GIVEN, harmless: ENCRYPTED },
    verified: docs(
      "docs/resources/actions_organization_secret.md",
      "`value` (String, Sensitive) Plaintext value to be encrypted.",
    ),
  },
  github_dependabot_secret: {
    pulumi: "github:index/dependabotSecret:DependabotSecret",
    secret: { in: GIVEN, harmless: ENCRYPTED },
    verified: docs(
      "docs/resources/dependabot_secret.md",
      "`value` (String, Sensitive) Plaintext value to be encrypted.",
    ),
  },
  github_dependabot_organization_secret: {
    pulumi: "github:index/dependabotOrganizationSecret:DependabotOrganizationSecret",
    secret: { in: GIVEN, harmless: ENCRYPTED },
    verified: docs(
      "docs/resources/dependabot_organization_secret.md",
      "`value` (String, Sensitive) Plaintext value to be encrypted.",
    ),
  },
  github_codespaces_secret: {
    pulumi: "github:index/codespacesSecret:CodespacesSecret",
    secret: { in: ["plaintext_value"], harmless: ["encrypted_value"] },
    verified: docs(
      "docs/resources/codespaces_secret.md",
      "`plaintext_value` - (Optional) Plaintext value of the secret to be encrypted",
    ),
  },
  github_codespaces_organization_secret: {
    pulumi: "github:index/codespacesOrganizationSecret:CodespacesOrganizationSecret",
    secret: { in: ["plaintext_value"], harmless: ["encrypted_value"] },
    verified: docs(
      "docs/resources/codespaces_organization_secret.md",
      "`plaintext_value` - (Optional) Plaintext value of the secret to be encrypted",
    ),
  },
  github_codespaces_user_secret: {
    pulumi: "github:index/codespacesUserSecret:CodespacesUserSecret",
    secret: { in: ["plaintext_value"], harmless: ["encrypted_value"] },
    verified: docs(
      "docs/resources/codespaces_user_secret.md",
      "`plaintext_value` - (Optional) Plaintext value of the secret to be encrypted",
    ),
  },
  github_repository_webhook: {
    pulumi: "github:index/repositoryWebhook:RepositoryWebhook",
    secret: { in: ["configuration.secret"] },
    verified: docs(
      "docs/resources/repository_webhook.md",
      "`secret` - (Optional) The shared secret for the webhook. [See API documentation](https://developer.github.com/v3/repos/hooks/#create-a-hook).",
    ),
  },
  github_organization_webhook: {
    pulumi: "github:index/organizationWebhook:OrganizationWebhook",
    secret: { in: ["configuration.secret"] },
    verified: docs(
      "docs/resources/organization_webhook.md",
      "`configuration` - (Required) key/value pair of configuration for this webhook. Available keys are `url`, `content_type`, `secret` and `insecure_ssl`.",
    ),
  },
};
