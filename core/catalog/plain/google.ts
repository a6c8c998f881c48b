import { type PlainFacts } from "../entry.ts";
import { type PlainEntries } from "../plain-entries.ts";

const METADATA: readonly PlainFacts[] = ["metadata", "metadata_startup_script"].map((path) => ({
  path,
  what: "metadata of the instance, which every process on it and every viewer of the project reads",
}));
const environment = (...paths: string[]): PlainFacts[] =>
  paths.map((path) => ({ path, what: "environment, which every viewer of the project reads" }));
const PROJECT = "metadata of the project, which every instance reads";

/** Where Google Cloud keeps what is written in the clear. */
export const plain: PlainEntries = {
  google_compute_instance: METADATA,
  google_compute_instance_template: METADATA,
  google_compute_region_instance_template: METADATA,
  google_compute_instance_from_template: METADATA,
  google_compute_project_metadata: [{ path: "metadata", what: PROJECT }],
  google_compute_project_metadata_item: [{ path: "value", what: PROJECT }],
  google_cloudfunctions_function: environment("environment_variables", "build_environment_variables"),
  google_cloudfunctions2_function: environment(
    "service_config.environment_variables",
    "build_config.environment_variables",
  ),
  google_cloud_run_service: environment("template.spec.containers.env"),
  google_cloud_run_v2_service: environment("template.containers.env"),
  google_cloud_run_v2_worker_pool: environment("template.containers.env"),
  google_cloud_run_v2_job: environment("template.template.containers.env"),
  google_app_engine_standard_app_version: environment("env_variables"),
  google_app_engine_flexible_app_version: environment("env_variables"),
  google_composer_environment: environment("config.software_config.env_variables"),
  google_workflows_workflow: [
    ...environment("user_env_vars"),
    { path: "source_contents", what: "source of the workflow" },
  ],
  google_cloudbuild_trigger: [
    { path: "substitutions", what: "substitutions of the build, which its log shows" },
    { path: "build.substitutions", what: "substitutions of the build, which its log shows" },
    ...environment("build.step.env", "build.options.env"),
  ],
  google_dataflow_job: [{ path: "parameters", what: "parameters of the job" }],
  google_storage_bucket_object: [{ path: "content", what: "content of the object" }],
};
