import { type PlainFacts, isOneOf } from "../entry.ts";
import { type PlainEntries } from "../plain-entries.ts";

const CONFIG_MAP: readonly PlainFacts[] = ["data", "binary_data"].map((path) => ({
  path,
  what: "config map, which is not encrypted and not guarded as a secret is",
}));
const environment = (spec: string): readonly PlainFacts[] =>
  ["container", "init_container"].map((each) => ({
    path: `${spec}.${each}.env`,
    what: "environment of the container, which everybody who may get the pod reads",
  }));
const TEMPLATE = environment("spec.template.spec");
const CRON_JOB = environment("spec.job_template.spec.template.spec");

/** Where Kubernetes keeps what is written in the clear. */
export const plain: PlainEntries = {
  kubernetes_config_map: CONFIG_MAP,
  kubernetes_config_map_v1: CONFIG_MAP,
  kubernetes_config_map_v1_data: CONFIG_MAP,
  kubernetes_pod: environment("spec"),
  kubernetes_pod_v1: environment("spec"),
  kubernetes_deployment: TEMPLATE,
  kubernetes_deployment_v1: TEMPLATE,
  kubernetes_stateful_set: TEMPLATE,
  kubernetes_stateful_set_v1: TEMPLATE,
  kubernetes_daemonset: TEMPLATE,
  kubernetes_daemon_set_v1: TEMPLATE,
  kubernetes_replication_controller: TEMPLATE,
  kubernetes_replication_controller_v1: TEMPLATE,
  kubernetes_job: TEMPLATE,
  kubernetes_job_v1: TEMPLATE,
  kubernetes_cron_job: CRON_JOB,
  kubernetes_cron_job_v1: CRON_JOB,
  kubernetes_env: [{ path: "env", what: "environment of the container" }],
  kubernetes_manifest: [
    {
      path: "manifest.data",
      when: [isOneOf("manifest.kind", "ConfigMap")],
      what: "config map, which is not encrypted",
    },
  ],
};
