import { type ConsumerFacts } from "./consumer.ts";
import { type Entries, isNot } from "./entry.ts";

const consumersOf = (byType: Readonly<Record<string, readonly ConsumerFacts[]>>): Entries =>
  Object.fromEntries(
    Object.entries(byType).map(([type, consumes]) => [type, { consumes, verified: "none" }]),
  );

const at = (until: string, ...paths: readonly string[]): ConsumerFacts[] =>
  paths.map((path) => ({ path, until }));

const INSTANCES = "its instances are replaced";
const RESTART = "the pods that read it are restarted";

// Who takes a new value in the apply that makes it (a function's environment, a task definition) needs no entry.

export const awsConsumers: Entries = consumersOf({
  aws_instance: ["user_data", "user_data_base64"].map((path) => ({
    path,
    when: [isNot("user_data_replace_on_change", true)],
    until: "somebody replaces the instance, for user data run once",
  })),
  aws_spot_instance_request: at(
    "somebody replaces the instance, for user data run once",
    "user_data",
    "user_data_base64",
  ),
  aws_launch_template: at(INSTANCES, "user_data"),
  aws_launch_configuration: at(INSTANCES, "user_data", "user_data_base64"),
});

export const azurermConsumers: Entries = consumersOf({
  azurerm_linux_virtual_machine: at("the machine reads its user data again", "user_data"),
  azurerm_windows_virtual_machine: at("the machine reads its user data again", "user_data"),
});

export const googleConsumers: Entries = consumersOf({
  google_compute_instance: at("the instance is restarted", "metadata"),
});

export const kubernetesConsumers: Entries = consumersOf({
  kubernetes_secret: at(RESTART, "data", "binary_data"),
  kubernetes_secret_v1: at(RESTART, "data", "binary_data"),
  kubernetes_config_map: at(RESTART, "data"),
  kubernetes_config_map_v1: at(RESTART, "data"),
});
