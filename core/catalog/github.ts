import { type Path } from "../definition.ts";
import { type Entries, docsAt, material } from "./entry.ts";

const docs = docsAt("2026-11-24", "integrations/terraform-provider-github@b6ce8c0687af");

/** What is given encrypted is no secret any more. */
const GIVEN: readonly Path[] = ["value", "plaintext_value"];

/** Nothing ends on GitHub: deploy keys are replaced, and secrets are copies of what is kept elsewhere. */
export const github: Entries = {
  github_repository_deploy_key: {
    pulumi: "github:index/repositoryDeployKey:RepositoryDeployKey",
    kind: "deploy-key",
    replacedBy: [material("key")],
    verified: docs("docs/resources/repository_deploy_key.md"),
  },
  github_actions_secret: {
    pulumi: "github:index/actionsSecret:ActionsSecret",
    secret: { in: GIVEN },
    verified: docs("docs/resources/actions_secret.md"),
  },
  github_actions_environment_secret: {
    pulumi: "github:index/actionsEnvironmentSecret:ActionsEnvironmentSecret",
    secret: { in: GIVEN },
    verified: docs("docs/resources/actions_environment_secret.md"),
  },
  github_actions_organization_secret: {
    pulumi: "github:index/actionsOrganizationSecret:ActionsOrganizationSecret",
    secret: { in: GIVEN },
    verified: docs("docs/resources/actions_organization_secret.md"),
  },
  github_dependabot_secret: {
    pulumi: "github:index/dependabotSecret:DependabotSecret",
    secret: { in: GIVEN },
    verified: docs("docs/resources/dependabot_secret.md"),
  },
  github_dependabot_organization_secret: {
    pulumi: "github:index/dependabotOrganizationSecret:DependabotOrganizationSecret",
    secret: { in: GIVEN },
    verified: docs("docs/resources/dependabot_organization_secret.md"),
  },
  github_codespaces_secret: {
    pulumi: "github:index/codespacesSecret:CodespacesSecret",
    secret: { in: ["plaintext_value"] },
    verified: docs("docs/resources/codespaces_secret.md"),
  },
  github_repository_webhook: {
    pulumi: "github:index/repositoryWebhook:RepositoryWebhook",
    secret: { in: ["configuration.secret"] },
    verified: docs("docs/resources/repository_webhook.md"),
  },
  github_organization_webhook: {
    pulumi: "github:index/organizationWebhook:OrganizationWebhook",
    secret: { in: ["configuration.secret"] },
    verified: "none",
  },
};
