import { type Entries, docsAt, instant, goDuration, seconds, trigger, provider } from "./entry.ts";

const docs = docsAt("2026-11-25", "grafana/terraform-provider-grafana@3f9621f47eb6");
const apiKeyDocs = docsAt("2026-11-25", "grafana/terraform-provider-grafana@0700b885b7a7");

/** Tokens of Grafana and its cloud. */
export const grafana: Entries = {
  grafana_service_account_token: {
    pulumi: "grafana:oss/serviceAccountToken:ServiceAccountToken",
    kind: "token",
    expires: [seconds("seconds_to_live", { never: [0] })],
    unset: "never",
    secret: { out: ["key"] },
    verified: docs(
      "docs/resources/service_account_token.md",
      "`seconds_to_live` (Number) The key expiration in seconds. It is optional. If it is a positive number an expiration date for the key is set. If it is null, zero or is omitted completely (unless `api_key_max_seconds_to_live` configuration option is set) the key will never expire.",
    ),
  },
  grafana_service_account_rotating_token: {
    pulumi: "grafana:oss/serviceAccountRotatingToken:ServiceAccountRotatingToken",
    kind: "token",
    expires: [seconds("seconds_to_live")],
    replacedBy: [
      provider({ period: [seconds("seconds_to_live")], early: seconds("early_rotation_window_seconds") }),
    ],
    secret: { out: ["key"] },
    verified: docs(
      "docs/resources/service_account_rotating_token.md",
      "`seconds_to_live` (Number) The token expiration in seconds.",
      "`early_rotation_window_seconds` (Number) Duration of the time window before expiring where the token can be rotated, in seconds.",
    ),
  },
  grafana_cloud_stack_service_account_token: {
    pulumi: "grafana:cloud/stackServiceAccountToken:StackServiceAccountToken",
    kind: "token",
    expires: [seconds("seconds_to_live", { never: [0] })],
    unset: "never",
    secret: { out: ["key"] },
    verified: docs(
      "docs/resources/cloud_stack_service_account_token.md",
      "`seconds_to_live` (Number) The key expiration in seconds. It is optional. If it is a positive number an expiration date for the key is set. If it is null, zero or is omitted completely (unless `api_key_max_seconds_to_live` configuration option is set) the key will never expire.",
    ),
  },
  grafana_cloud_stack_service_account_rotating_token: {
    pulumi: "grafana:cloud/stackServiceAccountRotatingToken:StackServiceAccountRotatingToken",
    kind: "token",
    expires: [seconds("seconds_to_live")],
    replacedBy: [
      provider({ period: [seconds("seconds_to_live")], early: seconds("early_rotation_window_seconds") }),
    ],
    secret: { out: ["key"] },
    verified: docs(
      "docs/resources/cloud_stack_service_account_rotating_token.md",
      "`seconds_to_live` (Number) The token expiration in seconds.",
      "`early_rotation_window_seconds` (Number) Duration of the time window before expiring where the token can be rotated, in seconds.",
    ),
  },
  // A change of the end makes a new one.
  grafana_cloud_access_policy_token: {
    pulumi: "grafana:cloud/accessPolicyToken:AccessPolicyToken",
    kind: "token",
    created: instant("created_at"),
    expires: [instant("expires_at")],
    unset: "never",
    replacedBy: [trigger("expires_at")],
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/cloud_access_policy_token.md",
      "`expires_at` (String) Expiration date of the access policy token. Does not expire by default.",
    ),
  },
  grafana_cloud_access_policy_rotating_token: {
    pulumi: "grafana:cloud/accessPolicyRotatingToken:AccessPolicyRotatingToken",
    kind: "token",
    expires: [goDuration("expire_after")],
    replacedBy: [
      provider({ period: [goDuration("expire_after")], early: goDuration("early_rotation_window") }),
    ],
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/cloud_access_policy_rotating_token.md",
      "`expire_after` (String) Duration after which the token will expire (e.g. '24h', '30m', '1h30m'). Valid units are 's' (seconds), 'm' (minutes) and 'h' (hours).",
      "`early_rotation_window` (String) Duration of the window before expiring where the token can be rotated (e.g. '24h', '30m', '1h30m').",
    ),
  },
  grafana_cloud_private_data_source_connect_network_token: {
    pulumi: "grafana:cloud/privateDataSourceConnectNetworkToken:PrivateDataSourceConnectNetworkToken",
    kind: "token",
    created: instant("created_at"),
    expires: [instant("expires_at")],
    unset: "never",
    replacedBy: [trigger("expires_at")],
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/cloud_private_data_source_connect_network_token.md",
      "`expires_at` (String) Expiration date of the private data source network token. Does not expire by default.",
    ),
  },
  // Gone from the provider, for tokens of service accounts.
  grafana_api_key: {
    kind: "api-key",
    expires: [seconds("seconds_to_live", { never: [0] })],
    unset: "never",
    secret: { out: ["key"] },
    verified: apiKeyDocs("docs/resources/api_key.md", "`seconds_to_live` (Number)"),
  },
  grafana_synthetic_monitoring_installation: {
    pulumi: "grafana:syntheticMonitoring/installation:Installation",
    secret: { in: ["metrics_publisher_key"], out: ["sm_access_token"] },
    verified: docs(
      "docs/resources/synthetic_monitoring_installation.md",
      "`sm_access_token` (String) Generated token to access the SM API.",
    ),
  },
  grafana_contact_point: {
    pulumi: "grafana:alerting/contactPoint:ContactPoint",
    secret: {
      in: [
        "alertmanager.basic_auth_password",
        "pagerduty.integration_key",
        "slack.token",
        "slack.url",
        "telegram.token",
        "webhook.authorization_credentials",
        "webhook.basic_auth_password",
      ],
    },
    verified: docs("docs/resources/contact_point.md"),
  },
  grafana_data_source: {
    pulumi: "grafana:oss/dataSource:DataSource",
    secret: { in: ["secure_json_data_encoded"] },
    verified: docs(
      "docs/resources/data_source.md",
      "`secure_json_data_encoded` (String, Sensitive) Serialized JSON string containing the secure json data.",
    ),
  },
  grafana_user: {
    pulumi: "grafana:oss/user:User",
    secret: { in: ["password"] },
    verified: docs(
      "docs/resources/user.md",
      "`password` (String, Sensitive) The password for the Grafana user.",
    ),
  },
};
