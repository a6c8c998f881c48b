import { type Entries, type Predicate, isNot, isOneOf, isOneOfOrUnset, isSet } from "../entry.ts";
import { type SettingFacts } from "../setting.ts";
import { settingsOf } from "./settings.ts";

const lacks = (path: string, ...words: readonly string[]): Predicate => ({ path, lacks: words });
const lacksOrUnset = (path: string, ...words: readonly string[]): Predicate => ({
  path,
  lacks: words,
  unset: true,
});

const broad = (
  path: string,
  good: readonly Predicate[],
  wrong: string,
  set: string,
  more: Partial<SettingFacts> = {},
): SettingFacts => ({
  law: "scope-broad-token",
  path,
  good,
  wrong,
  set,
  ...more,
});

const admin = (
  path: string,
  good: readonly Predicate[],
  wrong: string,
  set: string,
  more: Partial<SettingFacts> = {},
): SettingFacts => ({
  law: "scope-admin",
  path,
  good,
  wrong,
  set,
  ...more,
});

const gitlabScopes = (path: string): SettingFacts =>
  broad(
    path,
    [lacks(path, "api", "sudo", "admin_mode")],
    "may do everything that its user may",
    `${path} to what is needed, for example ["read_api"] or ["read_registry"]`,
  );

const gitlabLevel = broad(
  "access_level",
  [isNot("access_level", "owner")],
  "owns what it belongs to",
  'access_level = "developer" or lower',
  { lower: "always" },
);

export const gitlabScopesOfTokens: Entries = settingsOf({
  gitlab_personal_access_token: [gitlabScopes("scopes")],
  gitlab_project_access_token: [gitlabScopes("scopes"), gitlabLevel],
  gitlab_group_access_token: [gitlabScopes("scopes"), gitlabLevel],
  gitlab_group_service_account_access_token: [gitlabScopes("scopes")],
  gitlab_user_impersonation_token: [gitlabScopes("scopes")],
  gitlab_deploy_key: [
    broad(
      "can_push",
      [isOneOfOrUnset("can_push", false)],
      "may write to the repository",
      "can_push = false",
      { lower: "always" },
    ),
  ],
});

export const githubScopes: Entries = settingsOf({
  github_repository_deploy_key: [
    broad(
      "read_only",
      [isOneOfOrUnset("read_only", true)],
      "may write to the repository",
      "read_only = true",
      { lower: "always" },
    ),
  ],
  github_actions_organization_secret: [
    broad(
      "visibility",
      [isNot("visibility", "all")],
      "is handed to every repository of the organisation",
      'visibility = "selected"',
    ),
  ],
  github_dependabot_organization_secret: [
    broad(
      "visibility",
      [isNot("visibility", "all")],
      "is handed to every repository of the organisation",
      'visibility = "selected"',
    ),
  ],
  github_codespaces_organization_secret: [
    broad(
      "visibility",
      [isNot("visibility", "all")],
      "is handed to every repository of the organisation",
      'visibility = "selected"',
    ),
  ],
  github_actions_organization_workflow_permissions: [
    broad(
      "default_workflow_permissions",
      [isNot("default_workflow_permissions", "write")],
      "lets the token of every workflow write",
      'default_workflow_permissions = "read"',
    ),
  ],
  github_workflow_repository_permissions: [
    broad(
      "default_workflow_permissions",
      [isNot("default_workflow_permissions", "write")],
      "lets the token of every workflow write",
      'default_workflow_permissions = "read"',
    ),
  ],
});

const datadogScopes = broad(
  "scopes",
  [isSet("scopes")],
  "may do everything that its owner may",
  "scopes to what is needed",
);

export const datadogScopesOfKeys: Entries = settingsOf({
  datadog_application_key: [datadogScopes],
  datadog_service_account_application_key: [datadogScopes],
});

export const grafanaScopes: Entries = settingsOf({
  grafana_service_account: [
    broad("role", [isNot("role", "Admin")], "administers the organisation", 'role = "Viewer" or "Editor"'),
  ],
  grafana_cloud_stack_service_account: [
    broad("role", [isNot("role", "Admin")], "administers the stack", 'role = "Viewer" or "Editor"'),
  ],
  grafana_api_key: [
    broad("role", [isNot("role", "Admin")], "administers the organisation", 'role = "Viewer" or "Editor"'),
  ],
  grafana_cloud_access_policy: [
    broad(
      "scopes",
      [lacks("scopes", "accesspolicies:write", "accesspolicies:delete", "stacks:write", "orgs:write")],
      "may give itself and others more",
      "scopes to what is needed",
    ),
  ],
});

const atlas = (path: string): SettingFacts =>
  broad(
    path,
    [lacks(path, "ORG_OWNER", "GROUP_OWNER")],
    "owns the organisation or project",
    `${path} to what is needed, for example ["GROUP_READ_ONLY"]`,
  );

export const mongodbatlasScopes: Entries = settingsOf({
  mongodbatlas_api_key: [atlas("role_names")],
  mongodbatlas_service_account: [atlas("roles")],
  mongodbatlas_project_service_account: [atlas("roles")],
  mongodbatlas_project_api_key: [{ ...atlas("role_names"), each: "project_assignment" }],
  mongodbatlas_database_user: [
    {
      ...broad(
        "role_name",
        [isNot("role_name", "atlasAdmin", "readWriteAnyDatabase", "dbAdminAnyDatabase")],
        "may change every database",
        "a role on one database",
      ),
      each: "roles",
    },
  ],
  mongodbatlas_access_list_api_key: [
    broad(
      "cidr_block",
      [isNot("cidr_block", "0.0.0.0/0")],
      "lets the key be used from every address",
      "cidr_block to the addresses that need it",
    ),
  ],
});

export const artifactoryScopes: Entries = settingsOf({
  artifactory_scoped_token: [
    broad(
      "scopes",
      [lacksOrUnset("scopes", "applied-permissions/admin")],
      "administers the platform",
      'scopes = ["applied-permissions/user"] or narrower',
    ),
  ],
  artifactory_user: [
    broad("admin", [isOneOfOrUnset("admin", false)], "administers the platform", "admin = false"),
  ],
  artifactory_managed_user: [
    broad("admin", [isOneOfOrUnset("admin", false)], "administers the platform", "admin = false"),
  ],
});

export const tailscaleScopes: Entries = settingsOf({
  tailscale_oauth_client: [
    broad("scopes", [lacks("scopes", "all")], "may do everything in the tailnet", "scopes to what is needed"),
  ],
});

export const linodeScopes: Entries = settingsOf({
  linode_token: [
    broad(
      "scopes",
      [isNot("scopes", "*")],
      "may do everything in the account",
      'scopes to what is needed, for example "linodes:read_only"',
    ),
  ],
});

export const digitaloceanScopes: Entries = settingsOf({
  digitalocean_spaces_key: [
    {
      ...broad(
        "permission",
        [isNot("permission", "fullaccess")],
        "may do everything with every bucket",
        'permission = "read" or "readwrite", and a bucket',
      ),
      each: "grant",
    },
  ],
});

export const nomadScopes: Entries = settingsOf({
  nomad_acl_token: [
    broad(
      "type",
      [isNot("type", "management")],
      "may do everything in the cluster",
      'type = "client" and policies',
    ),
  ],
});

export const launchdarklyScopes: Entries = settingsOf({
  launchdarkly_access_token: [
    broad("role", [isNot("role", "admin")], "administers the account", 'role = "reader", or custom_roles'),
  ],
});

export const env0Scopes: Entries = settingsOf({
  env0_api_key: [
    broad(
      "organization_role",
      [{ path: "organization_role", notIn: ["Admin"] }],
      "administers the organisation",
      'organization_role = "User" or a role of your own, and project permissions',
    ),
  ],
});

export const openstackScopes: Entries = settingsOf({
  openstack_identity_application_credential_v3: [
    broad(
      "unrestricted",
      [isOneOfOrUnset("unrestricted", false)],
      "may make other credentials",
      "unrestricted = false",
    ),
  ],
});

export const opsgenieScopes: Entries = settingsOf({
  opsgenie_api_integration: [
    broad(
      "owner_team_id",
      [isSet("owner_team_id"), isOneOf("allow_write_access", false)],
      "may change everything of every team",
      "owner_team_id, or allow_write_access = false",
      { lower: "always" },
    ),
  ],
});

export const rabbitmqScopes: Entries = settingsOf({
  rabbitmq_user: [
    broad(
      "tags",
      [lacksOrUnset("tags", "administrator")],
      "administers the broker",
      "tags to what is needed",
    ),
  ],
});

export const scalewayScopes: Entries = settingsOf({
  scaleway_iam_policy: [
    {
      ...admin(
        "permission_set_names",
        [lacks("permission_set_names", "AllProductsFullAccess", "OrganizationManager", "IAMManager")],
        "allows everything, or lets its holder give itself everything",
        "permission_set_names to what is needed",
      ),
      each: "rule",
    },
  ],
  scaleway_rdb_user: [
    broad(
      "is_admin",
      [isOneOfOrUnset("is_admin", false)],
      "administers the database server",
      "is_admin = false",
      { lower: "always" },
    ),
  ],
});

export const tfeScopes: Entries = settingsOf({
  tfe_organization_token: [
    broad(
      "organization",
      [],
      "administers the organisation",
      "give a team a token, with the access that is needed",
    ),
  ],
});

export const harborScopes: Entries = settingsOf({
  harbor_robot_account: [
    broad("level", [isNot("level", "system")], "reaches across projects", 'level = "project"', {
      lower: "always",
    }),
  ],
});

export const snowflakeScopes: Entries = settingsOf({
  snowflake_user_programmatic_access_token: [
    broad(
      "role_restriction",
      [isSet("role_restriction")],
      "has all roles of its user",
      "role_restriction to the role that it is for",
    ),
  ],
  snowflake_grant_account_role: [
    admin(
      "role_name",
      [isNot("role_name", "ACCOUNTADMIN", "SECURITYADMIN", "ORGADMIN")],
      "gives a role that owns the account",
      "role_name to one that is made for the purpose",
    ),
  ],
  snowflake_user: [
    admin(
      "default_role",
      [isNot("default_role", "ACCOUNTADMIN")],
      "works as the owner of the account",
      "default_role to one that is made for the purpose",
      { lower: "always" },
    ),
  ],
  ...Object.fromEntries(
    ["snowflake_service_user", "snowflake_legacy_service_user"].map((type) => [
      type,
      [
        admin(
          "default_role",
          [isNot("default_role", "ACCOUNTADMIN")],
          "works as the owner of the account",
          "default_role to one that is made for the purpose",
        ),
      ],
    ]),
  ),
});

export const postgresqlScopes: Entries = settingsOf({
  postgresql_role: [
    admin(
      "superuser",
      [isOneOfOrUnset("superuser", false)],
      "passes by every permission of the server",
      "superuser = false, and grants for what is needed",
    ),
  ],
  postgresql_grant: [
    broad(
      "privileges",
      [lacks("privileges", "ALL", "ALL PRIVILEGES")],
      "allows everything on the objects",
      'privileges to what is needed, for example ["SELECT"]',
      { lower: "always" },
    ),
  ],
});

export const mysqlScopes: Entries = settingsOf({
  mysql_grant: [
    admin(
      "privileges",
      [lacksOrUnset("privileges", "ALL", "ALL PRIVILEGES"), { path: "database", notIn: ["*"] }],
      "allows everything in every database",
      "privileges and database to what is needed",
    ),
  ],
});

export const vaultScopes: Entries = settingsOf({
  vault_token: [
    admin(
      "policies",
      [lacksOrUnset("policies", "root")],
      "may do everything in Vault",
      "policies to what is needed",
    ),
  ],
});

export const consulScopes: Entries = settingsOf({
  consul_acl_token: [
    admin(
      "policies",
      [lacksOrUnset("policies", "global-management")],
      "may do everything in Consul",
      "policies to what is needed",
    ),
  ],
});

export const elasticstackScopes: Entries = settingsOf({
  elasticstack_elasticsearch_security_api_key: [
    broad(
      "role_descriptors",
      [isSet("role_descriptors"), isSet("access")],
      "may do everything that its maker may",
      "role_descriptors to what is needed",
    ),
  ],
  elasticstack_elasticsearch_security_user: [
    broad(
      "roles",
      [lacks("roles", "superuser")],
      "may do everything in the cluster",
      "roles to what is needed",
    ),
  ],
});

export const googleScopes: Entries = settingsOf({
  google_apikeys_key: [
    {
      law: "scope-unrestricted-key",
      path: "restrictions",
      good: [
        "browser_key_restrictions",
        "server_key_restrictions",
        "android_key_restrictions",
        "ios_key_restrictions",
      ].map((name) => isSet(`restrictions.${name}`)),
      wrong: "works from every program and address",
      set: "restrictions.server_key_restrictions or another one that says from where",
    },
    {
      law: "scope-unrestricted-key",
      path: "restrictions.api_targets",
      good: [isSet("restrictions.api_targets")],
      wrong: "works for every API of the project",
      set: "restrictions.api_targets to the services that it is for",
    },
  ],
});

export const algoliaScopes: Entries = settingsOf({
  algolia_api_key: [
    {
      law: "scope-unrestricted-key",
      path: "indexes",
      good: [isSet("indexes")],
      wrong: "works for every index",
      set: "indexes to those that it is for",
    },
  ],
});

export const databricksScopes: Entries = settingsOf({
  databricks_ip_access_list: [
    broad(
      "ip_addresses",
      [lacks("ip_addresses", "0.0.0.0/0")],
      "lets tokens be used from every address",
      "ip_addresses to those that need it",
      { when: [isOneOf("list_type", "ALLOW")] },
    ),
  ],
});

/** Previews run the code of any branch. */
const previews = broad(
  "target",
  [lacks("target", "preview"), lacks("target", "production")],
  "hands the secret of production to the preview of every branch",
  'target = ["production"], and give previews a value of their own',
  { when: [isOneOf("sensitive", true)], lower: "always" },
);

export const vercelScopes: Entries = settingsOf({
  vercel_project_environment_variable: [previews],
  vercel_shared_environment_variable: [previews],
  vercel_project_environment_variables: [{ ...previews, each: "variables" }],
});
