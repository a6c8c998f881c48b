import { type Entries } from "./entry.ts";
import { type RoleFacts } from "./role-facts.ts";
import { type Level } from "../privilege/role-grant.ts";

/** Resources whose access is given by `google_<name>_iam_member`, `_binding` and `_policy`. */
const RESOURCES = (
  "access_context_manager_access_policy api_gateway_api api_gateway_api_config api_gateway_gateway " +
  "apigee_environment artifact_registry_repository beyondcorp_security_gateway " +
  "beyondcorp_security_gateway_application biglake_hive_catalog biglake_hive_database biglake_hive_table " +
  "biglake_iceberg_catalog biglake_iceberg_namespace biglake_iceberg_table " +
  "bigquery_analytics_hub_data_exchange bigquery_analytics_hub_listing bigquery_connection " +
  "bigquery_datapolicy_data_policy bigquery_datapolicyv2_data_policy bigquery_dataset bigquery_routine " +
  "bigquery_table bigtable_instance bigtable_table binary_authorization_attestor cloud_run_service " +
  "cloud_run_v2_job cloud_run_v2_service cloud_run_v2_worker_pool cloud_tasks_queue " +
  "cloudbuildv2_connection clouddeploy_custom_target_type clouddeploy_delivery_pipeline " +
  "clouddeploy_target cloudfunctions2_function cloudfunctions_function colab_runtime_template " +
  "compute_backend_bucket compute_backend_service compute_disk compute_firewall_policy compute_image " +
  "compute_instance compute_instance_template compute_instant_snapshot compute_machine_image " +
  "compute_network_firewall_policy compute_region_backend_bucket compute_region_backend_service " +
  "compute_region_disk compute_region_instant_snapshot compute_region_network_firewall_policy " +
  "compute_snapshot compute_storage_pool compute_subnetwork container_analysis_note " +
  "data_catalog_entry_group data_catalog_policy_tag data_catalog_tag_template data_catalog_taxonomy " +
  "data_fusion_instance dataform_repository dataplex_aspect_type dataplex_asset dataplex_data_product " +
  "dataplex_datascan dataplex_entry_group dataplex_entry_type dataplex_glossary dataplex_lake " +
  "dataplex_task dataplex_zone dataproc_autoscaling_policy dataproc_cluster dataproc_job " +
  "dataproc_metastore_database dataproc_metastore_federation dataproc_metastore_service " +
  "dataproc_metastore_table discovery_engine_search_engine dns_managed_zone endpoints_service " +
  "endpoints_service_consumers gemini_repository_group gke_backup_backup_plan gke_backup_restore_plan " +
  "gke_hub_feature gke_hub_membership gke_hub_scope healthcare_consent_store healthcare_dataset " +
  "healthcare_dicom_store healthcare_fhir_store healthcare_hl7_v2_store iam_workforce_pool " +
  "iam_workload_identity_pool iap_agent_registry iap_agent_registry_agent iap_agent_registry_endpoint " +
  "iap_agent_registry_mcp_server iap_app_engine_service iap_app_engine_version iap_location_web " +
  "iap_tunnel iap_tunnel_dest_group iap_tunnel_instance iap_web iap_web_backend_service " +
  "iap_web_cloud_run_service iap_web_forwarding_rule_service iap_web_region_backend_service " +
  "iap_web_region_forwarding_rule_service iap_web_type_app_engine iap_web_type_compute kms_crypto_key " +
  "kms_ekm_connection kms_key_ring logging_log_view network_connectivity_hub " +
  "network_security_address_group notebooks_instance notebooks_runtime privateca_ca_pool " +
  "privateca_certificate_template pubsub_schema pubsub_subscription pubsub_topic runtimeconfig_config " +
  "scc_source scc_v2_organization_source secret_manager_regional_secret secret_manager_secret " +
  "secure_source_manager_instance secure_source_manager_repository service_account " +
  "service_directory_namespace service_directory_service sourcerepo_repository spanner_database " +
  "spanner_instance storage_bucket storage_managed_folder tags_tag_key tags_tag_value vertex_ai_endpoint " +
  "vertex_ai_feature_group vertex_ai_feature_online_store vertex_ai_feature_online_store_featureview " +
  "vertex_ai_featurestore vertex_ai_featurestore_entitytype vertex_ai_reasoning_engine " +
  "workbench_instance workstations_workstation workstations_workstation_config"
).split(" ");

const LEVELS: Readonly<Record<string, Level>> = {
  organization: "organization",
  folder: "folder",
  project: "project",
  billing_account: "billing account",
};

const condition = "condition.expression";

const family = (name: string, level: Level): Entries => {
  const facts = (...roles: readonly RoleFacts[]) => ({ roles, verified: "none" }) as const;
  return {
    [`google_${name}_iam_member`]: facts({ by: "google", role: "role", members: "member", condition, level }),
    [`google_${name}_iam_binding`]: facts({
      by: "google",
      role: "role",
      members: "members",
      condition,
      level,
    }),
    [`google_${name}_iam_policy`]: facts({ by: "google-policy", document: "policy_data", level }),
  };
};

const access = {
  by: "google",
  role: "role",
  members: "entity",
  level: "resource",
} as const satisfies RoleFacts;

/** Who gets which role where, in Google Cloud. */
export const googleRoles: Entries = {
  ...Object.assign({}, ...Object.entries(LEVELS).map(([name, level]) => family(name, level))),
  ...Object.assign({}, ...RESOURCES.map((name) => family(name, "resource"))),
  google_project_iam_custom_role: {
    roles: [{ by: "google-permissions", permissions: "permissions", level: "project" }],
    verified: "none",
  },
  google_organization_iam_custom_role: {
    roles: [{ by: "google-permissions", permissions: "permissions", level: "organization" }],
    verified: "none",
  },
  google_storage_bucket_access_control: { roles: [access], verified: "none" },
  google_storage_default_object_access_control: { roles: [access], verified: "none" },
  google_storage_object_access_control: { roles: [access], verified: "none" },
};
