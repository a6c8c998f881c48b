import { type Entries, type Replacement, docsAt, seconds, isNot, material, counter } from "./entry.ts";

const docs = docsAt("2026-11-25", "aiven/terraform-provider-aiven@de2e6b0de4bf");

const PASSWORD: readonly Replacement[] = [material("password"), counter("password_wo_version")];

/** Tokens and passwords of Aiven, which draws those that are not given. */
export const aiven: Entries = {
  // It may be extended by every use.
  aiven_organization_application_user_token: {
    pulumi: "aiven:index/organizationApplicationUserToken:OrganizationApplicationUserToken",
    kind: "token",
    expires: [
      seconds("max_age_seconds", { when: [isNot("extend_when_used", true)] }),
      seconds("max_age_seconds", { unreliable: "extend_when_used moves the end with every use" }),
    ],
    unset: "never",
    secret: { out: ["full_token"] },
    verified: docs(
      "docs/resources/organization_application_user_token.md",
      "`max_age_seconds` (Number) Time the token remains valid since creation (or since last use if extend_when_used is true). Value must be between `600` and `315360000`.",
    ),
  },
  aiven_clickhouse_user: {
    pulumi: "aiven:index/clickhouseUser:ClickhouseUser",
    kind: "password",
    replacedBy: PASSWORD,
    secret: { in: ["password"], writeOnly: ["password_wo"] },
    verified: docs(
      "docs/resources/clickhouse_user.md",
      "`password` (String, Sensitive) The password of the service user (auto-generated if not provided). The field conflicts with `password_wo`.",
      "`password_wo_version` (Number) Version number for `password_wo`. Increment this to rotate the password. The field is required with `password_wo`. Minimum value: `1`.",
    ),
  },
  aiven_kafka_user: {
    pulumi: "aiven:index/kafkaUser:KafkaUser",
    kind: "password",
    replacedBy: PASSWORD,
    secret: { in: ["password"], out: ["access_cert", "access_key"], writeOnly: ["password_wo"] },
    verified: docs(
      "docs/resources/kafka_user.md",
      "`password` (String, Sensitive) The password of the service user (auto-generated if not provided). The field conflicts with `password_wo`.",
      "`password_wo_version` (Number) Version number for `password_wo`. Increment this to rotate the password. The field is required with `password_wo`. Minimum value: `1`.",
    ),
  },
  aiven_mysql_user: {
    pulumi: "aiven:index/mysqlUser:MysqlUser",
    kind: "password",
    replacedBy: PASSWORD,
    secret: { in: ["password"], out: ["access_cert", "access_key"], writeOnly: ["password_wo"] },
    verified: docs(
      "docs/resources/mysql_user.md",
      "`password` (String, Sensitive) The password of the service user (auto-generated if not provided). The field conflicts with `password_wo`.",
      "`password_wo_version` (Number) Version number for `password_wo`. Increment this to rotate the password. The field is required with `password_wo`. Minimum value: `1`.",
    ),
  },
  aiven_opensearch_user: {
    pulumi: "aiven:index/opensearchUser:OpensearchUser",
    kind: "password",
    replacedBy: PASSWORD,
    secret: { in: ["password"], writeOnly: ["password_wo"] },
    verified: docs(
      "docs/resources/opensearch_user.md",
      "`password` (String, Sensitive) The password of the service user (auto-generated if not provided). The field conflicts with `password_wo`.",
      "`password_wo_version` (Number) Version number for `password_wo`. Increment this to rotate the password. Must be >= 1. The field is required with `password_wo`.",
    ),
  },
  aiven_valkey_user: {
    pulumi: "aiven:index/valkeyUser:ValkeyUser",
    kind: "password",
    replacedBy: PASSWORD,
    secret: { in: ["password"], writeOnly: ["password_wo"] },
    verified: docs(
      "docs/resources/valkey_user.md",
      "`password` (String, Sensitive) The password of the service user (auto-generated if not provided). The field conflicts with `password_wo`.",
      "`password_wo_version` (Number) Version number for `password_wo`. Increment this to rotate the password. The field is required with `password_wo`. Minimum value: `1`.",
    ),
  },
  aiven_pg_user: {
    pulumi: "aiven:index/pgUser:PgUser",
    kind: "password",
    replacedBy: PASSWORD,
    secret: { in: ["password"], out: ["access_cert", "access_key"], writeOnly: ["password_wo"] },
    verified: docs(
      "docs/resources/pg_user.md",
      "`password` (String, Sensitive) The password of the service user (auto-generated if not provided). The field conflicts with `password_wo`.",
      "`password_wo_version` (Number) Version number for `password_wo`. Increment this to rotate the password. The field is required with `password_wo`. Minimum value: `1`.",
    ),
  },
};
