import {
  type Entries,
  type Replacement,
  date,
  days,
  docsAt,
  instant,
  isOneOf,
  material,
  provider,
} from "./entry.ts";

const docs = docsAt("2026-11-24", "gitlabhq/terraform-provider-gitlab@8b7bb7acf8e9");

/** A new token some days before the old one ends: the provider makes it when somebody applies in that window. */
const ROTATED: readonly Replacement[] = [
  provider({
    period: [days("rotation_configuration.expiration_days")],
    early: days("rotation_configuration.rotate_before_days"),
  }),
];

/** GitLab takes either; it refuses access tokens without an end, or with a far one, at apply. */
const ENDS = [date("expires_at"), days("rotation_configuration.expiration_days")];

/** Tokens and keys of GitLab. */
export const gitlab: Entries = {
  gitlab_personal_access_token: {
    pulumi: "gitlab:index/personalAccessToken:PersonalAccessToken",
    kind: "token",
    expires: ENDS,
    unset: "unknown",
    replacedBy: ROTATED,
    secret: { out: ["token"] },
    verified: docs("docs/resources/personal_access_token.md"),
  },
  gitlab_project_access_token: {
    pulumi: "gitlab:index/projectAccessToken:ProjectAccessToken",
    kind: "token",
    expires: ENDS,
    unset: "unknown",
    replacedBy: ROTATED,
    secret: { out: ["token"] },
    verified: docs("docs/resources/project_access_token.md"),
  },
  gitlab_group_access_token: {
    pulumi: "gitlab:index/groupAccessToken:GroupAccessToken",
    kind: "token",
    expires: ENDS,
    unset: "unknown",
    replacedBy: ROTATED,
    secret: { out: ["token"] },
    verified: docs("docs/resources/group_access_token.md"),
  },
  // Follows the instance's rule where nothing is said, which may be no end at all.
  gitlab_group_service_account_access_token: {
    pulumi: "gitlab:index/groupServiceAccountAccessToken:GroupServiceAccountAccessToken",
    kind: "token",
    expires: ENDS,
    unset: "unknown",
    replacedBy: ROTATED,
    secret: { out: ["token"] },
    verified: docs("docs/resources/group_service_account_access_token.md"),
  },
  gitlab_user_impersonation_token: {
    pulumi: "gitlab:index/userImpersonationToken:UserImpersonationToken",
    kind: "token",
    expires: [date("expires_at")],
    secret: { out: ["token"] },
    verified: docs("docs/resources/user_impersonation_token.md"),
  },
  gitlab_project_deploy_token: {
    pulumi: "gitlab:index/projectDeployToken:ProjectDeployToken",
    kind: "token",
    expires: [instant("expires_at")],
    unset: "never",
    secret: { out: ["token"] },
    verified: docs("docs/resources/project_deploy_token.md"),
  },
  gitlab_group_deploy_token: {
    pulumi: "gitlab:index/groupDeployToken:GroupDeployToken",
    kind: "token",
    expires: [instant("expires_at")],
    unset: "never",
    secret: { out: ["token"] },
    verified: docs("docs/resources/group_deploy_token.md"),
  },
  // Gone from the provider, for the two above.
  gitlab_deploy_token: {
    kind: "token",
    expires: [instant("expires_at")],
    unset: "never",
    secret: { out: ["token"] },
    verified: "none",
  },
  gitlab_deploy_key: {
    pulumi: "gitlab:index/deployKey:DeployKey",
    kind: "deploy-key",
    expires: [instant("expires_at")],
    unset: "never",
    replacedBy: [material("key")],
    verified: docs("docs/resources/deploy_key.md"),
  },
  // Two may be active at once for an agent.
  gitlab_cluster_agent_token: {
    pulumi: "gitlab:index/clusterAgentToken:ClusterAgentToken",
    kind: "token",
    slots: 2,
    secret: { out: ["token"] },
    verified: docs("docs/resources/cluster_agent_token.md"),
  },
  gitlab_application: {
    pulumi: "gitlab:index/application:Application",
    secret: { out: ["secret"] },
    verified: docs("docs/resources/application.md"),
  },
  gitlab_user_runner: {
    pulumi: "gitlab:index/userRunner:UserRunner",
    secret: { out: ["token"] },
    verified: docs("docs/resources/user_runner.md"),
  },
  // The provider does not mark these values as sensitive.
  gitlab_project_variable: {
    pulumi: "gitlab:index/projectVariable:ProjectVariable",
    secret: { when: [isOneOf("masked", true)], in: ["value"] },
    verified: docs("docs/resources/project_variable.md"),
  },
  gitlab_group_variable: {
    pulumi: "gitlab:index/groupVariable:GroupVariable",
    secret: { when: [isOneOf("masked", true)], in: ["value"] },
    verified: docs("docs/resources/group_variable.md"),
  },
  gitlab_instance_variable: {
    pulumi: "gitlab:index/instanceVariable:InstanceVariable",
    secret: { when: [isOneOf("masked", true)], in: ["value"] },
    verified: docs("docs/resources/instance_variable.md"),
  },
  gitlab_project_hook: {
    pulumi: "gitlab:index/projectHook:ProjectHook",
    secret: { in: ["token", "custom_headers.value", "url_variables.value"] },
    verified: docs("docs/resources/project_hook.md"),
  },
  gitlab_user: {
    pulumi: "gitlab:index/user:User",
    secret: { in: ["password"] },
    verified: docs("docs/resources/user.md"),
  },
};
