import { DAY } from "../period.ts";
import {
  type Entries,
  type Page,
  type Predicate,
  type Replacement,
  date,
  days,
  docsAt,
  instant,
  isOneOf,
  material,
  provider,
  trigger,
} from "./entry.ts";

const docs = docsAt("2026-11-25", "gitlabhq/terraform-provider-gitlab@8b7bb7acf8e9");
/** Types that the provider has dropped. */
const runnerDocs = docsAt("2026-11-25", "gitlabhq/terraform-provider-gitlab@1ad6952ad640");
const deployTokenDocs = docsAt("2026-11-25", "gitlabhq/terraform-provider-gitlab@0316bec4c49d");

/** Another date is another token: once the provider made a new one, and now it lets GitLab rotate it. */
const anotherDate: Page = docs(
  "CHANGELOG.md",
  "resources/gitlab_project_access_token: Added support for rotating the token by changing the `expires_at` instead of deleting and re-creating the token.",
);
/** What the provider's last public source says of deploy tokens, which cannot be changed. */
const noUpdate: Page = docsAt("2026-11-26", "gitlabhq/terraform-provider-gitlab@68fcb4066235")(
  "internal/provider/resource_gitlab_deploy_token.go",
  "ForceNew:         true,",
);

/** A new token some days before the old one ends: the provider makes it when somebody applies in that window. */
const ROTATED: readonly Replacement[] = [
  provider({
    period: [days("rotation_configuration.expiration_days")],
    early: days("rotation_configuration.rotate_before_days"),
  }),
];
/** A change of its end makes another token. */
const replaced = (name: string): Page => ({
  on: "2026-11-26",
  page: `https://gitlab.com/gitlab-org/terraform-provider-gitlab/-/blob/main/internal/provider/resource_gitlab_${name}.go`,
  quote: ['"expires_at": schema.StringAttribute{', "stringplanmodifier.RequiresReplace(),"],
});
const ROTATED_OR_MOVED: readonly Replacement[] = [...ROTATED, trigger("expires_at")];

/** GitLab takes either; it refuses access tokens without an end, or with a far one, at apply. */
const ENDS = [date("expires_at"), days("rotation_configuration.expiration_days")];

/** Variables are copies of what is kept elsewhere, and the provider does not mark their values as sensitive. */
const MASKED: readonly Predicate[] = [isOneOf("masked", true)];

/** Tokens and keys of GitLab. */
export const gitlab: Entries = {
  gitlab_personal_access_token: {
    pulumi: "gitlab:index/personalAccessToken:PersonalAccessToken",
    kind: "token",
    expires: ENDS,
    unset: "unknown",
    replacedBy: ROTATED_OR_MOVED,
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/personal_access_token.md",
      "`expires_at` (String) When the token will expire, YYYY-MM-DD format. Is automatically set when `rotation_configuration` is used.",
      "Use of the `timestamp()` function with expires_at will cause the resource to be re-created with every apply",
      "`expiration_days` (Number) The duration (in days) the new token should be valid for.",
      "`rotate_before_days` (Number) The duration (in days) before the expiration when the token should be rotated.",
    ),
  },
  gitlab_project_access_token: {
    pulumi: "gitlab:index/projectAccessToken:ProjectAccessToken",
    kind: "token",
    expires: ENDS,
    unset: "unknown",
    replacedBy: ROTATED_OR_MOVED,
    secret: { out: ["token"] },
    verified: {
      ...docs(
        "docs/resources/project_access_token.md",
        "`expires_at` (String) When the token will expire, YYYY-MM-DD format. Is automatically set when `rotation_configuration` is used.",
        "`expiration_days` (Number) The duration (in days) the new token should be valid for.",
        "`rotate_before_days` (Number) The duration (in days) before the expiration when the token should be rotated.",
      ),
      further: [anotherDate],
    },
  },
  gitlab_group_access_token: {
    pulumi: "gitlab:index/groupAccessToken:GroupAccessToken",
    kind: "token",
    expires: ENDS,
    unset: "unknown",
    replacedBy: ROTATED_OR_MOVED,
    secret: { out: ["token"] },
    verified: {
      ...docs(
        "docs/resources/group_access_token.md",
        "`expires_at` (String) When the token will expire, YYYY-MM-DD format.",
        "`expiration_days` (Number) The duration (in days) the new token should be valid for.",
        "`rotate_before_days` (Number) The duration (in days) before the expiration when the token should be rotated.",
      ),
      further: [anotherDate],
    },
  },
  // Follows the instance's rule where nothing is said, which may be no end at all.
  gitlab_group_service_account_access_token: {
    pulumi: "gitlab:index/groupServiceAccountAccessToken:GroupServiceAccountAccessToken",
    kind: "token",
    created: instant("created_at"),
    expires: ENDS,
    unset: "unknown",
    replacedBy: [
      provider({
        period: [days("rotation_configuration.expiration_days")],
        every: { ms: 7 * DAY },
        early: days("rotation_configuration.rotate_before_days"),
        needs: "rotation_configuration",
      }),
      trigger("expires_at"),
    ],
    secret: { out: ["token"] },
    verified: {
      ...docs(
        "docs/resources/group_service_account_access_token.md",
        "`expires_at` (String) The service account access token expiry date. When left blank, the token follows the standard rule of expiry for personal access tokens.",
        "`expiration_days` (Number) The duration (in days) the new token should be valid for.",
        "`rotate_before_days` (Number) The duration (in days) before the expiration when the token should be rotated.",
        "Due to a limitation in the API, the `rotation_configuration` is unable to set the new expiry date before GitLab 17.9. Instead, when the resource is created, it will default the expiry date to 7 days in the future.",
      ),
      further: [replaced("group_service_account_access_token")],
    },
  },
  gitlab_user_impersonation_token: {
    pulumi: "gitlab:index/userImpersonationToken:UserImpersonationToken",
    kind: "token",
    expires: [date("expires_at")],
    replacedBy: [trigger("expires_at")],
    secret: { out: ["token"] },
    verified: {
      ...docs(
        "docs/resources/user_impersonation_token.md",
        "`expires_at` (String) Expiration date of the impersonation token in ISO format (YYYY-MM-DD).",
      ),
      further: [replaced("user_impersonation_token")],
    },
  },
  gitlab_project_deploy_token: {
    pulumi: "gitlab:index/projectDeployToken:ProjectDeployToken",
    kind: "token",
    expires: [instant("expires_at")],
    unset: "never",
    replacedBy: [trigger("expires_at")],
    secret: { out: ["token"] },
    verified: {
      ...docs(
        "docs/resources/project_deploy_token.md",
        "`expires_at` (String) Time the token expires in RFC3339 format. Not set by default.",
      ),
      further: [noUpdate],
    },
  },
  gitlab_group_deploy_token: {
    pulumi: "gitlab:index/groupDeployToken:GroupDeployToken",
    kind: "token",
    expires: [instant("expires_at")],
    unset: "never",
    replacedBy: [trigger("expires_at")],
    secret: { out: ["token"] },
    verified: {
      ...docs(
        "docs/resources/group_deploy_token.md",
        "`expires_at` (String) Time the token expires in RFC3339 format. Not set by default.",
      ),
      further: [noUpdate],
    },
  },
  // Gone from the provider, for the two above.
  gitlab_deploy_token: {
    kind: "token",
    expires: [instant("expires_at")],
    unset: "never",
    replacedBy: [trigger("expires_at")],
    secret: { out: ["token"] },
    verified: {
      ...deployTokenDocs(
        "docs/resources/deploy_token.md",
        "**expires_at** (String) Time the token will expire it, RFC3339 format. Will not expire per default.",
      ),
      further: [noUpdate],
    },
  },
  gitlab_deploy_key: {
    pulumi: "gitlab:index/deployKey:DeployKey",
    kind: "deploy-key",
    expires: [instant("expires_at")],
    unset: "never",
    replacedBy: [material("key")],
    verified: docs(
      "docs/resources/deploy_key.md",
      "`expires_at` (String) Expiration date for the deploy key. Does not expire if no value is provided. Expected in RFC3339 format `(2019-03-15T08:00:00Z)`",
      "`key` (String) The public ssh key body.",
    ),
  },
  gitlab_user_sshkey: {
    pulumi: "gitlab:index/userSshKey:UserSshKey",
    kind: "ssh-key",
    expires: [instant("expires_at")],
    unset: "never",
    replacedBy: [material("key")],
    verified: docs(
      "docs/resources/user_sshkey.md",
      "`expires_at` (String) The expiration date of the SSH key in ISO 8601 format (YYYY-MM-DDTHH:MM:SSZ)",
      "`key` (String) The ssh key.",
    ),
  },
  // Two may be active at once for an agent.
  gitlab_cluster_agent_token: {
    pulumi: "gitlab:index/clusterAgentToken:ClusterAgentToken",
    kind: "token",
    slots: 2,
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/cluster_agent_token.md",
      "`token` (String, Sensitive) The secret token for the agent. The `token` is not available in imported resources.",
    ),
  },
  gitlab_runner_controller_token: {
    pulumi: "gitlab:index/runnerControllerToken:RunnerControllerToken",
    kind: "token",
    created: instant("created_at"),
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/runner_controller_token.md",
      "`token` (String, Sensitive) The token value. **Note**: the token is not available for imported resources.",
      "`created_at` (String) The time the token was created.",
    ),
  },
  gitlab_user_runner: {
    pulumi: "gitlab:index/userRunner:UserRunner",
    kind: "token",
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/user_runner.md",
      "`token` (String, Sensitive) The authentication token to use when setting up a new runner with this configuration. This value cannot be imported.",
    ),
  },
  // Gone from the provider, for the one above.
  gitlab_runner: {
    kind: "token",
    secret: { in: ["registration_token"], out: ["authentication_token"] },
    verified: runnerDocs(
      "docs/resources/runner.md",
      "`registration_token` (String, Sensitive) The registration token used to register the runner.",
    ),
  },
  // A new secret takes a new application, with another id.
  gitlab_application: {
    pulumi: "gitlab:index/application:Application",
    secret: { out: ["secret"] },
    verified: docs(
      "docs/resources/application.md",
      "`secret` (String, Sensitive) Application secret. Sensitive and must be kept secret. This is only populated when creating a new application.",
    ),
  },
  gitlab_project_variable: {
    pulumi: "gitlab:index/projectVariable:ProjectVariable",
    secret: { when: MASKED, in: ["value"] },
    verified: docs("docs/resources/project_variable.md", "`value` (String) The value of the variable."),
  },
  gitlab_group_variable: {
    pulumi: "gitlab:index/groupVariable:GroupVariable",
    secret: { when: MASKED, in: ["value"] },
    verified: docs("docs/resources/group_variable.md", "`value` (String) The value of the variable."),
  },
  gitlab_instance_variable: {
    pulumi: "gitlab:index/instanceVariable:InstanceVariable",
    secret: { when: MASKED, in: ["value"] },
    verified: docs("docs/resources/instance_variable.md", "`value` (String) The value of the variable."),
  },
  gitlab_project_hook: {
    pulumi: "gitlab:index/projectHook:ProjectHook",
    secret: { in: ["token", "signing_token", "url_variables.value"] },
    verified: docs(
      "docs/resources/project_hook.md",
      "`token` (String, Sensitive) A token to present when invoking the hook.",
      "`signing_token` (String, Sensitive) Secret used to sign webhook payloads (HMAC-SHA256, sent as the `X-Gitlab-Signature` header).",
    ),
  },
  gitlab_group_hook: {
    pulumi: "gitlab:index/groupHook:GroupHook",
    secret: { in: ["token", "signing_token", "url_variables.value"] },
    verified: docs(
      "docs/resources/group_hook.md",
      "`token` (String, Sensitive) A token to present when invoking the hook.",
      "`signing_token` (String, Sensitive) Secret used to sign webhook payloads (HMAC-SHA256, sent as the `X-Gitlab-Signature` header).",
    ),
  },
  gitlab_system_hook: {
    pulumi: "gitlab:index/systemHook:SystemHook",
    secret: { in: ["token", "signing_token"] },
    verified: docs(
      "docs/resources/system_hook.md",
      "`token` (String, Sensitive) Secret token to validate received payloads; this isn't returned in the response.",
      "`signing_token` (String, Sensitive) Secret used to sign webhook payloads (HMAC-SHA256, sent as the `X-Gitlab-Signature` header).",
    ),
  },
  gitlab_user: {
    pulumi: "gitlab:index/user:User",
    secret: { in: ["password"] },
    verified: docs("docs/resources/user.md", "`password` (String, Sensitive) The password of the user."),
  },
};
