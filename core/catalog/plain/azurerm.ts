import { type PlainFacts, isNot } from "../entry.ts";
import { type PlainEntries } from "../plain-entries.ts";

/**
 * `Microsoft.Web/sites/config/list/action`: "List Web App's security sensitive settings, such as publishing credentials,
 * app settings and connection strings" (learn.microsoft.com/azure/service-connector/concept-permission, 2026-11-26).
 */
const SETTINGS: readonly PlainFacts[] = [
  {
    path: "app_settings",
    what: "settings of the app, which every contributor reads; a Key Vault reference keeps it out",
  },
  {
    path: "connection_string.value",
    what: "connection strings of the app, which every contributor reads; a Key Vault reference keeps it out",
  },
];
const machine = (...paths: string[]): PlainFacts[] =>
  paths.map((path) => ({ path, what: "data that is handed to the machine in the clear" }));
const ENV: readonly PlainFacts[] = [
  { path: "template.container.env", what: "environment of the container" },
  { path: "template.init_container.env", what: "environment of the container" },
];

/** Where Azure keeps what is written in the clear. */
export const plain: PlainEntries = {
  azurerm_app_service: SETTINGS,
  azurerm_app_service_slot: SETTINGS,
  azurerm_function_app: SETTINGS,
  azurerm_function_app_slot: SETTINGS,
  azurerm_function_app_flex_consumption: SETTINGS,
  azurerm_linux_function_app: SETTINGS,
  azurerm_linux_function_app_slot: SETTINGS,
  azurerm_linux_web_app: SETTINGS,
  azurerm_linux_web_app_slot: SETTINGS,
  azurerm_windows_function_app: SETTINGS,
  azurerm_windows_function_app_slot: SETTINGS,
  azurerm_windows_web_app: SETTINGS,
  azurerm_windows_web_app_slot: SETTINGS,
  azurerm_logic_app_standard: SETTINGS,
  azurerm_static_web_app: SETTINGS,
  azurerm_linux_virtual_machine: machine("custom_data", "user_data"),
  azurerm_windows_virtual_machine: machine("custom_data", "user_data"),
  azurerm_linux_virtual_machine_scale_set: machine("custom_data", "user_data"),
  azurerm_windows_virtual_machine_scale_set: machine("custom_data", "user_data"),
  azurerm_orchestrated_virtual_machine_scale_set: machine("os_profile.custom_data", "user_data_base64"),
  azurerm_virtual_machine: machine("os_profile.custom_data"),
  azurerm_virtual_machine_extension: [
    { path: "settings", what: "settings of the extension, which are not encrypted; protected_settings are" },
  ],
  azurerm_virtual_machine_scale_set_extension: [
    { path: "settings", what: "settings of the extension, which are not encrypted; protected_settings are" },
  ],
  azurerm_container_group: [
    {
      path: "container.environment_variables",
      what: "environment of the container; secure_environment_variables hide it",
    },
    {
      path: "init_container.environment_variables",
      what: "environment of the container; secure_environment_variables hide it",
    },
  ],
  azurerm_container_app: ENV,
  azurerm_container_app_job: ENV,
  azurerm_app_configuration_key: [{ path: "value", what: "configuration store, where every reader sees it" }],
  azurerm_automation_variable_string: [
    { path: "value", when: [isNot("encrypted", true)], what: "automation variable, which is not encrypted" },
  ],
  azurerm_batch_pool: [
    { path: "start_task.common_environment_properties", what: "environment of the start task" },
  ],
  azurerm_spring_cloud_java_deployment: [
    { path: "environment_variables", what: "environment of the deployment" },
  ],
  azurerm_storage_blob: [{ path: "source_content", what: "content of the blob" }],
};
