import { type Entries, docsAt, goDuration, instant, provider, seconds, trigger } from "./entry.ts";

const docs = docsAt("2026-11-24", "grafana/terraform-provider-grafana@3f9621f47eb6");

const ROTATED_BY_SECONDS = [
  provider({ period: [seconds("seconds_to_live")], early: seconds("early_rotation_window_seconds") }),
];

/** Tokens of Grafana and Grafana Cloud. */
export const grafana: Entries = {
  grafana_service_account_token: {
    pulumi: "grafana:oss/serviceAccountToken:ServiceAccountToken",
    kind: "token",
    expires: [seconds("seconds_to_live", { never: [0] })],
    unset: "never",
    secret: { out: ["key"] },
    verified: docs("docs/resources/service_account_token.md"),
  },
  grafana_service_account_rotating_token: {
    pulumi: "grafana:oss/serviceAccountRotatingToken:ServiceAccountRotatingToken",
    kind: "token",
    expires: [seconds("seconds_to_live")],
    replacedBy: ROTATED_BY_SECONDS,
    secret: { out: ["key"] },
    verified: docs("docs/resources/service_account_rotating_token.md"),
  },
  grafana_cloud_stack_service_account_token: {
    pulumi: "grafana:cloud/stackServiceAccountToken:StackServiceAccountToken",
    kind: "token",
    expires: [seconds("seconds_to_live", { never: [0] })],
    unset: "never",
    secret: { out: ["key"] },
    verified: docs("docs/resources/cloud_stack_service_account_token.md"),
  },
  grafana_cloud_stack_service_account_rotating_token: {
    pulumi: "grafana:cloud/stackServiceAccountRotatingToken:StackServiceAccountRotatingToken",
    kind: "token",
    expires: [seconds("seconds_to_live")],
    replacedBy: ROTATED_BY_SECONDS,
    secret: { out: ["key"] },
    verified: docs("docs/resources/cloud_stack_service_account_rotating_token.md"),
  },
  grafana_cloud_access_policy_token: {
    pulumi: "grafana:cloud/accessPolicyToken:AccessPolicyToken",
    kind: "token",
    expires: [instant("expires_at")],
    unset: "never",
    replacedBy: [trigger("expires_at")],
    secret: { out: ["token"] },
    verified: docs("docs/resources/cloud_access_policy_token.md"),
  },
  grafana_cloud_access_policy_rotating_token: {
    pulumi: "grafana:cloud/accessPolicyRotatingToken:AccessPolicyRotatingToken",
    kind: "token",
    expires: [goDuration("expire_after")],
    replacedBy: [
      provider({ period: [goDuration("expire_after")], early: goDuration("early_rotation_window") }),
    ],
    secret: { out: ["token"] },
    verified: docs("docs/resources/cloud_access_policy_rotating_token.md"),
  },
  grafana_data_source: {
    pulumi: "grafana:oss/dataSource:DataSource",
    secret: { in: ["secure_json_data_encoded", "http_headers"] },
    verified: docs("docs/resources/data_source.md"),
  },
};
