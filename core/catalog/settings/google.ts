import { type Entries, isNot, isOneOf, isOneOfOrUnset, isSet, isUnset } from "../entry.ts";
import { type SettingFacts } from "../setting.ts";
import { settingsOf } from "./settings.ts";

const osLogin: SettingFacts = {
  law: "existence-local-auth",
  path: "metadata.enable-oslogin",
  good: [isNot("metadata.enable-oslogin", "false", "FALSE", "False")],
  wrong: "lets SSH keys in that stand in metadata, whoever they belong to",
  set: 'enable-oslogin = "TRUE"',
};

const everybody = (path: string, more: Partial<SettingFacts> = {}): SettingFacts => ({
  law: "scope-public-trust",
  path,
  good: [isNot(path, "allUsers", "allAuthenticatedUsers")],
  wrong: "lets everybody in who has a Google account",
  set: "no member but those who are meant",
  ...more,
});

/** The account that every project has, and that may change nearly everything in it, with every scope (CIS 4.1 and 4.2). */
const defaultAccount = (block: string, account: string, scopes: string): SettingFacts[] => [
  {
    law: "scope-broad-token",
    each: block,
    path: scopes,
    when: [
      {
        path: account,
        endsWith: ["-compute@developer.gserviceaccount.com"],
        drawnFrom: ["data.google_compute_default_service_account"],
        unset: true,
      },
    ],
    good: [
      {
        path: scopes,
        lacks: ["cloud-platform", "https://www.googleapis.com/auth/cloud-platform"],
        unset: true,
      },
    ],
    wrong:
      "runs as the default service account, which may change nearly everything in the project, with every scope",
    set: `${account} to a service account of its own, which has the roles that are needed`,
  },
];

/** "GCE_METADATA: Expose all Compute Engine metadata to pods." */
const nodeMetadata: SettingFacts = {
  law: "scope-confused-deputy",
  each: "node_config",
  path: "workload_metadata_config.mode",
  good: [isNot("workload_metadata_config.mode", "GCE_METADATA")],
  wrong: "gives the keys of the node's account to every pod that asks",
  set: 'mode = "GKE_METADATA"',
};

/** "If not provided, the revision will use the project's default service account", and with every scope. */
const ownAccount = (path: string, more: Partial<SettingFacts> = {}): SettingFacts => ({
  law: "scope-broad-token",
  path,
  good: [isSet(path)],
  wrong: "runs as the default service account, which may change nearly everything in the project",
  set: `${path} to a service account of its own, which has the roles that are needed`,
  lower: "always",
  ...more,
});

/** OS Login ignores the keys that stand in metadata. */
const projectKeys: SettingFacts = {
  law: "existence-local-auth",
  path: "metadata.ssh-keys",
  good: [isUnset("metadata.ssh-keys"), isOneOf("metadata.enable-oslogin", true, "TRUE", "True")],
  wrong: "lets the holders of these SSH keys into every machine of the project",
  set: 'enable-oslogin = "TRUE", and no ssh-keys',
  lower: "always",
};

/** Settings of Google Cloud resources; arguments and defaults by the provider's pages. */
export const googleSettings: Entries = settingsOf({
  google_container_cluster: [
    {
      law: "existence-local-auth",
      path: "master_auth.client_certificate_config.issue_client_certificate",
      good: [isOneOfOrUnset("master_auth.client_certificate_config.issue_client_certificate", false)],
      wrong: "issues a client certificate that nobody can revoke",
      set: "issue_client_certificate = false",
    },
    {
      law: "existence-local-auth",
      path: "master_auth.password",
      good: [isUnset("master_auth.password"), isOneOfOrUnset("master_auth.password", "")],
      wrong: "lets everybody in who has the password of the cluster",
      set: "no user name and no password in master_auth",
    },
    {
      law: "scope-admin",
      path: "enable_legacy_abac",
      good: [isOneOfOrUnset("enable_legacy_abac", false)],
      wrong: "gives every service account, node and controller rights beyond its roles",
      set: "enable_legacy_abac = false",
      lower: "always",
    },
    ...defaultAccount("node_config", "service_account", "oauth_scopes"),
    nodeMetadata,
  ],
  google_container_node_pool: [
    ...defaultAccount("node_config", "service_account", "oauth_scopes"),
    nodeMetadata,
  ],
  google_cloud_run_v2_service: [ownAccount("template.service_account")],
  google_cloud_run_v2_job: [ownAccount("template.template.service_account")],
  google_cloud_run_service: [ownAccount("template.spec.service_account_name")],
  google_cloudfunctions_function: [ownAccount("service_account_email")],
  google_cloudfunctions2_function: [
    ownAccount("service_config.service_account_email", { when: [isSet("service_config")] }),
  ],
  google_sql_user: [
    {
      law: "custody-password-policy",
      path: "password",
      when: [isOneOfOrUnset("type", "BUILT_IN")],
      good: [isSet("password"), isSet("password_wo")],
      wrong: "lets the user in without a password",
      set: "password_wo, or a type that logs in by IAM",
    },
  ],
  google_sql_database_instance: [
    {
      law: "existence-local-auth",
      each: "settings.database_flags",
      path: "value",
      when: [isOneOf("name", "contained database authentication")],
      good: [isNot("value", "on")],
      wrong: "lets users in whose passwords the database keeps by itself, beside the logins of the server",
      set: 'value = "off"',
      lower: "always",
    },
  ],
  google_kms_crypto_key: [
    {
      law: "custody-unprotected-store",
      path: "destroy_scheduled_duration",
      good: [isNot("destroy_scheduled_duration", "86400s")],
      wrong: "can be destroyed within a day, so that a deletion by mistake is easily noticed too late",
      set: 'destroy_scheduled_duration = "2592000s"',
      lower: "always",
    },
  ],
  google_bigquery_dataset: [
    everybody("special_group", { each: "access" }),
    everybody("iam_member", { each: "access" }),
  ],
  google_bigquery_dataset_access: [everybody("special_group"), everybody("iam_member")],
  google_compute_instance: [osLogin, ...defaultAccount("service_account", "email", "scopes")],
  google_compute_instance_template: [osLogin, ...defaultAccount("service_account", "email", "scopes")],
  google_compute_region_instance_template: [osLogin, ...defaultAccount("service_account", "email", "scopes")],
  google_compute_instance_from_template: [osLogin],
  google_compute_instance_from_machine_image: [osLogin],
  google_compute_project_metadata: [osLogin, projectKeys],
  google_compute_project_metadata_item: [
    {
      ...osLogin,
      path: "value",
      when: [isOneOf("key", "enable-oslogin")],
      good: [isNot("value", "false", "FALSE", "False")],
      set: 'value = "TRUE"',
    },
  ],
  google_service_account_key: [
    {
      law: "custody-weak-key",
      path: "key_algorithm",
      good: [isNot("key_algorithm", "KEY_ALG_RSA_1024")],
      wrong: "has an RSA key of less than 2048 bits",
      set: 'key_algorithm = "KEY_ALG_RSA_2048"',
    },
  ],
  google_dns_managed_zone: [
    {
      law: "custody-weak-key",
      each: "dnssec_config.default_key_specs",
      path: "algorithm",
      good: [isNot("algorithm", "rsasha1")],
      wrong: "signs with SHA-1",
      set: 'algorithm = "rsasha256" or "ecdsap256sha256"',
    },
  ],
});
