import { DAY, type Period } from "../period.ts";
import {
  type Entries,
  type Page,
  type Replacement,
  isSet,
  isAnySet,
  isUnset,
  material,
  counter,
  provider,
  days,
  schedule,
  sibling,
} from "./entry.ts";
import { bridged, docs, registry, schema, translated } from "./aws-pages.ts";

const managed = (path: string, every: Period): Replacement =>
  provider({ enabled: { path, on: [true], unset: false }, period: [], every });
/** A rotation of the secret that the service manages changes its schedule. */
const rescheduled = (to: string): Replacement =>
  sibling({
    type: "aws_secretsmanager_secret_rotation",
    join: "secret_id",
    to: [to],
    rules: true,
    period: [days("rotation_rules.automatically_after_days"), schedule("rotation_rules.schedule_expression")],
  });
const WEEK: Period = { ms: 7 * DAY };
const THIRTY_DAYS: Period = { ms: 30 * DAY };
const OPENSEARCH = "advanced_security_options.master_user_options.master_user_password";
const reschedule: Page = {
  on: "2026-11-26",
  page: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_managed.html",
  quote: [
    "Some services offer managed rotation, where the service configures and manages rotation for you.",
    "To change the schedule for managed rotation",
  ],
};
const rotationRules = docs(
  "secretsmanager_secret_rotation",
  "06c2a7d48fbe",
  "`automatically_after_days` - (Optional) Specifies the number of days between automatic scheduled rotations of the secret.",
  "`schedule_expression` - (Optional) A `cron()` or `rate()` expression that defines the schedule for rotating your secret.",
);
const rds: Page = {
  on: "2026-11-25",
  page: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html",
  quote: ["RDS manages the settings for the secret and rotates the secret every seven days by default."],
};
const docdb: Page = {
  on: "2026-11-25",
  page: "https://docs.aws.amazon.com/documentdb/latest/developerguide/docdb-secrets-manager.html",
  quote: [
    "Amazon DocumentDB manages the settings for the secret and rotates the secret every seven days by default.",
  ],
};
const redshift: Page = {
  on: "2026-11-25",
  page: "https://docs.aws.amazon.com/redshift/latest/mgmt/redshift-secrets-manager-integration.html",
  quote: ["By default, Amazon Redshift automatically rotates your secret every 30 days"],
};

/** Passwords that are given to what AWS runs. Most of these can leave the password to Secrets Manager instead. */
export const awsPasswords: Entries = {
  aws_db_instance: {
    pulumi: "aws:rds/instance:Instance",
    kind: "password",
    when: [
      isAnySet("password", "password_wo", "manage_master_user_password"),
      isUnset("replicate_source_db"),
    ],
    replacedBy: [
      rescheduled("master_user_secret"),
      managed("manage_master_user_password", WEEK),
      material("password"),
      counter("password_wo_version"),
    ],
    secret: { in: ["password"], writeOnly: ["password_wo"] },
    verified: {
      ...registry(
        "db_instance",
        "`manage_master_user_password` - (Optional) Set to true to allow RDS to manage the master user password in Secrets Manager. Cannot be set if `password` or `password_wo` is provided.",
      ),
      further: [
        rds,
        reschedule,
        rotationRules,
        schema('"password":{"type":"string"', '"password_wo_version":{"type":"number"'),
      ],
    },
  },
  aws_rds_cluster: {
    pulumi: "aws:rds/cluster:Cluster",
    kind: "password",
    when: [
      isAnySet("master_password", "master_password_wo", "manage_master_user_password"),
      isUnset("replication_source_identifier"),
    ],
    replacedBy: [
      rescheduled("master_user_secret"),
      managed("manage_master_user_password", WEEK),
      material("master_password"),
      counter("master_password_wo_version"),
    ],
    secret: { in: ["master_password"], writeOnly: ["master_password_wo"] },
    verified: {
      ...schema(
        '"manage_master_user_password":{"type":"bool"',
        '"master_password":{"type":"string"',
        '"master_password_wo_version":{"type":"number"',
      ),
      further: [rds, reschedule, rotationRules],
    },
  },
  aws_docdb_cluster: {
    pulumi: "aws:docdb/cluster:Cluster",
    kind: "password",
    when: [isAnySet("master_password", "master_password_wo", "manage_master_user_password")],
    replacedBy: [
      rescheduled("master_user_secret"),
      managed("manage_master_user_password", WEEK),
      material("master_password"),
      counter("master_password_wo_version"),
    ],
    secret: { in: ["master_password"], writeOnly: ["master_password_wo"] },
    verified: {
      ...schema(
        '"manage_master_user_password":{"type":"bool"',
        '"master_password":{"type":"string"',
        '"master_password_wo_version":{"type":"number"',
      ),
      further: [docdb, reschedule, rotationRules],
    },
  },
  aws_docdbelastic_cluster: {
    pulumi: "aws:docdb/elasticCluster:ElasticCluster",
    kind: "password",
    when: [isSet("admin_user_password")],
    replacedBy: [material("admin_user_password")],
    secret: { in: ["admin_user_password"] },
    verified: schema('"admin_user_password":{"type":"string"'),
  },
  aws_redshift_cluster: {
    pulumi: "aws:redshift/cluster:Cluster",
    kind: "password",
    when: [isAnySet("master_password", "master_password_wo", "manage_master_password")],
    replacedBy: [
      rescheduled("master_password_secret_arn"),
      managed("manage_master_password", THIRTY_DAYS),
      material("master_password"),
      counter("master_password_wo_version"),
    ],
    secret: { in: ["master_password"], writeOnly: ["master_password_wo"] },
    verified: {
      ...schema(
        '"manage_master_password":{"type":"bool"',
        '"master_password":{"type":"string"',
        '"master_password_wo_version":{"type":"number"',
      ),
      further: [redshift, reschedule, rotationRules],
    },
  },
  aws_redshiftserverless_namespace: {
    pulumi: "aws:redshiftserverless/namespace:Namespace",
    kind: "password",
    when: [isAnySet("admin_user_password", "admin_user_password_wo", "manage_admin_password")],
    replacedBy: [
      rescheduled("admin_password_secret_arn"),
      managed("manage_admin_password", THIRTY_DAYS),
      material("admin_user_password"),
      counter("admin_user_password_wo_version"),
    ],
    secret: { in: ["admin_user_password"], writeOnly: ["admin_user_password_wo"] },
    verified: {
      ...docs(
        "redshiftserverless_namespace",
        "03e5e5006356",
        "`manage_admin_password` - (Optional) Whether to use AWS SecretManager to manage namespace's admin credentials.",
        "`admin_user_password_wo_version` - (Optional) Used together with `admin_user_password_wo` to trigger an update.",
      ),
      further: [redshift, reschedule, rotationRules],
    },
  },
  aws_lightsail_database: {
    pulumi: "aws:lightsail/database:Database",
    kind: "password",
    when: [isSet("master_password")],
    replacedBy: [material("master_password")],
    secret: { in: ["master_password"] },
    verified: schema('"master_password":{"type":"string"'),
  },
  // A rotated token and the one before it are both good until the next change.
  aws_elasticache_replication_group: {
    pulumi: "aws:elasticache/replicationGroup:ReplicationGroup",
    kind: "password",
    when: [isAnySet("auth_token", "auth_token_wo")],
    replacedBy: [material("auth_token"), counter("auth_token_wo_version")],
    secret: { in: ["auth_token"], writeOnly: ["auth_token_wo"] },
    verified: {
      ...translated(
        "elasticache_replication_group",
        "0593466d96e3",
        "`auth_token` - (Optional) Password used to access a password protected server.",
        "`auth_token_update_strategy` - (Optional) Strategy to use when updating the `auth_token`. Valid values are `SET`, `ROTATE`, and `DELETE`. Defaults to `ROTATE`.",
      ),
      further: [
        bridged(
          "elasticache/replicationGroup",
          "authTokenWoVersion: Required when `authTokenWo` is set. Changing this value triggers an update to `authTokenWo`.",
        ),
      ],
    },
  },
  aws_elasticache_user: {
    pulumi: "aws:elasticache/user:User",
    kind: "password",
    when: [
      isAnySet(
        "passwords",
        "passwords_wo",
        "password_wo_1",
        "password_wo_2",
        "authentication_mode.passwords",
      ),
    ],
    replacedBy: [
      material("passwords"),
      material("authentication_mode.passwords"),
      counter("passwords_wo_version"),
      counter("password_wo_version"),
    ],
    slots: 2,
    secret: {
      in: ["passwords", "authentication_mode.passwords"],
      writeOnly: ["passwords_wo", "password_wo_1", "password_wo_2"],
    },
    verified: {
      ...docs(
        "elasticache_user",
        "1333e4851ae8",
        "`passwords` - (Optional) Passwords used for this user. You can create up to two passwords for each user.",
        "`passwords_wo_version` - (Optional) Version number for `passwords_wo`. Increment this value to trigger a password update.",
      ),
      further: [
        registry(
          "elasticache_user",
          "`password_wo_version` - (Optional) Version number for `password_wo_1`/`password_wo_2`. Increment this value to trigger a password update.",
        ),
      ],
    },
  },
  aws_memorydb_user: {
    pulumi: "aws:memorydb/user:User",
    kind: "password",
    when: [isSet("authentication_mode.passwords")],
    replacedBy: [material("authentication_mode.passwords")],
    slots: 2,
    secret: { in: ["authentication_mode.passwords"] },
    verified: docs(
      "memorydb_user",
      "13283e5be979",
      "`passwords` - (Required) The set of passwords used for authentication. You can create up to two passwords for each user.",
    ),
  },
  aws_opensearch_domain: {
    pulumi: "aws:opensearch/domain:Domain",
    kind: "password",
    when: [isSet(OPENSEARCH)],
    replacedBy: [material(OPENSEARCH)],
    secret: { in: ["advanced_security_options.master_user_options.master_user_password"] },
    verified: schema('"master_user_password":{"type":"string"'),
  },
  aws_elasticsearch_domain: {
    pulumi: "aws:elasticsearch/domain:Domain",
    kind: "password",
    when: [isSet(OPENSEARCH)],
    replacedBy: [material(OPENSEARCH)],
    secret: { in: ["advanced_security_options.master_user_options.master_user_password"] },
    verified: schema('"master_user_password":{"type":"string"'),
  },
  // Copies of what is kept elsewhere, and passwords of people.
  aws_mq_broker: {
    pulumi: "aws:mq/broker:Broker",
    secret: { in: ["user.password", "ldap_server_metadata.service_account_password"] },
    verified: schema(),
  },
  aws_dms_endpoint: {
    pulumi: "aws:dms/endpoint:Endpoint",
    secret: {
      in: [
        "password",
        "kafka_settings.sasl_password",
        "kafka_settings.ssl_client_key_password",
        "redis_settings.auth_password",
      ],
    },
    verified: schema(),
  },
  aws_cognito_user: {
    pulumi: "aws:cognito/user:User",
    secret: { in: ["password", "temporary_password"] },
    verified: schema(),
  },
  aws_directory_service_directory: {
    pulumi: "aws:directoryservice/directory:Directory",
    secret: { in: ["password"] },
    verified: schema(),
  },
  aws_vpn_connection: {
    pulumi: "aws:ec2/vpnConnection:VpnConnection",
    secret: {
      in: ["tunnel1_preshared_key", "tunnel2_preshared_key"],
      out: ["customer_gateway_configuration", "tunnel1_preshared_key", "tunnel2_preshared_key"],
    },
    verified: schema(),
  },
  aws_cloudwatch_event_connection: {
    pulumi: "aws:cloudwatch/eventConnection:EventConnection",
    secret: {
      in: [
        "auth_parameters.api_key.value",
        "auth_parameters.basic.password",
        "auth_parameters.oauth.client_parameters.client_secret",
      ],
    },
    verified: schema(),
  },
};
