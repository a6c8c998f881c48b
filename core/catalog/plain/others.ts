import { type PlainFacts, isNot, isOneOf, isOneOfOrUnset } from "../entry.ts";
import { type PlainEntries } from "../plain-entries.ts";

const at = (what: string, ...paths: string[]): PlainFacts[] => paths.map((path) => ({ path, what }));
const userData = (path = "user_data"): PlainFacts[] =>
  at("user data of the machine, which every process on it reads", path);
const environment = (path = "environment_variables"): PlainFacts[] =>
  at("environment, which is not hidden", path);
const GITHUB = at(
  "variable of GitHub Actions, which everybody who may read the repository's settings and every log shows",
  "value",
);
const GITLAB: readonly PlainFacts[] = [
  {
    path: "value",
    when: [isNot("masked", true), isNot("hidden", true)],
    what: "variable, which logs show as long as it is not masked",
  },
];
const FILE = at("file in the repository", "content");

/** Where all other providers keep what is written in the clear. */
export const plain: PlainEntries = {
  "data.http": at("URL of a request, which logs on its way keep", "url"),
  local_file: at("file on the disk of whoever runs terraform", "content", "content_base64"),
  // Helm keeps `values` in the cluster and shows them to everybody who may get the release.
  helm_release: at(
    "values of the release, which plans and helm show; set_sensitive hides them in plans",
    "set",
    "values",
  ),

  github_actions_variable: GITHUB,
  github_actions_environment_variable: GITHUB,
  github_actions_organization_variable: GITHUB,
  github_repository_file: FILE,
  gitlab_project_variable: GITLAB,
  gitlab_group_variable: GITLAB,
  gitlab_instance_variable: GITLAB,
  gitlab_repository_file: FILE,
  bitbucket_repository_variable: [
    { path: "value", when: [isNot("secured", true)], what: "variable, which is not secured" },
  ],
  bitbucket_deployment_variable: [
    { path: "value", when: [isNot("secured", true)], what: "variable, which is not secured" },
  ],
  bitbucket_workspace_variable: [
    { path: "value", when: [isNot("secured", true)], what: "variable, which is not secured" },
  ],
  azuredevops_variable_group: [
    { path: "variable", each: [isNot("is_secret", true)], what: "variable group, which is not secret" },
  ],
  tfe_variable: [
    {
      path: "value",
      when: [isNot("sensitive", true)],
      what: "variable of the workspace, which is not sensitive",
    },
  ],
  spacelift_environment_variable: [
    {
      path: "value",
      when: [isOneOf("write_only", false)],
      what: "environment of the stack, which is not write-only",
    },
  ],
  heroku_app: at("configuration of the app; sensitive_config_vars hide it", "config_vars"),
  heroku_app_config_association: at("configuration of the app; sensitive_vars hide it", "vars"),
  netlify_environment_variable: at("environment, which is not hidden; secret_values hide it", "values"),
  heroku_config: at("configuration; sensitive_vars hide it", "vars"),

  digitalocean_droplet: userData(),
  digitalocean_app: [
    "spec.env",
    "spec.service.env",
    "spec.worker.env",
    "spec.job.env",
    "spec.static_site.env",
    "spec.function.env",
  ].map((path) => ({
    path,
    each: [isOneOfOrUnset("type", "GENERAL")],
    what: "environment of the app, which is not encrypted",
  })),
  hcloud_server: userData(),
  linode_instance: [...userData("metadata.user_data"), ...at("data of the StackScript", "stackscript_data")],
  vultr_instance: userData(),
  openstack_compute_instance_v2: [...userData(), ...at("metadata of the instance", "metadata")],
  scaleway_instance_server: userData(),
  scaleway_container: environment(),
  scaleway_container_namespace: environment(),
  scaleway_function: environment(),
  scaleway_function_namespace: environment(),
  oci_core_instance: at(
    "metadata of the instance, which every process on it reads",
    "metadata",
    "extended_metadata",
  ),
  oci_functions_function: environment("config"),
  alicloud_instance: userData(),
  alicloud_fc_function: environment(),
  alicloud_fcv3_function: environment(),
  tencentcloud_instance: [...userData(), ...userData("user_data_raw")],
  yandex_compute_instance: at("metadata of the instance", "metadata"),
  yandex_function: environment("environment"),
  ibm_is_instance: userData(),
  upcloud_server: userData(),
  exoscale_compute_instance: userData(),
  civo_instance: userData("script"),

  cloudflare_worker_script: at("binding in the clear; secret_text_binding hides it", "plain_text_binding"),
  cloudflare_workers_script: [
    ...at("binding in the clear; secret_text_binding hides it", "plain_text_binding"),
    { path: "bindings", each: [isOneOf("type", "plain_text", "json")], what: "binding in the clear" },
  ],
  cloudflare_pages_project: at(
    "environment of the project; secrets hide it",
    "deployment_configs.production.environment_variables",
    "deployment_configs.preview.environment_variables",
  ),
  docker_container: environment("env"),
  docker_service: environment("task_spec.container_spec.env"),
  nomad_job: at("specification of the job", "jobspec"),
  consul_keys: at("key-value store, which is not encrypted", "key"),
  consul_key_prefix: at("key-value store, which is not encrypted", "subkeys"),
  databricks_cluster: at(
    "configuration of the cluster; {{secrets/scope/key}} keeps it out",
    "spark_conf",
    "spark_env_vars",
  ),
};
