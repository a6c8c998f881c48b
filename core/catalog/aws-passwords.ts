import { type Path } from "../definition.ts";
import { DAY } from "../period.ts";
import { type Entries, type Replacement, counter, provider } from "./entry.ts";

/** Secrets Manager keeps the password, and by default makes a new one every seven days. */
const managed = (path: Path): Replacement =>
  provider({ enabled: { path, on: [true], unset: false }, period: [], every: { ms: 7 * DAY } });

/** Passwords that are given to what AWS runs. Most of these can leave the password to Secrets Manager instead. */
export const awsPasswords: Entries = {
  aws_db_instance: {
    pulumi: "aws:rds/instance:Instance",
    replacedBy: [managed("manage_master_user_password"), counter("password_wo_version")],
    secret: { in: ["password"], writeOnly: ["password_wo"] },
    verified: "none",
  },
  aws_rds_cluster: {
    pulumi: "aws:rds/cluster:Cluster",
    replacedBy: [managed("manage_master_user_password"), counter("master_password_wo_version")],
    secret: { in: ["master_password"], writeOnly: ["master_password_wo"] },
    verified: "none",
  },
  aws_docdb_cluster: {
    pulumi: "aws:docdb/cluster:Cluster",
    replacedBy: [managed("manage_master_user_password"), counter("master_password_wo_version")],
    secret: { in: ["master_password"], writeOnly: ["master_password_wo"] },
    verified: "none",
  },
  aws_docdbelastic_cluster: {
    pulumi: "aws:docdb/elasticCluster:ElasticCluster",
    secret: { in: ["admin_user_password"] },
    verified: "none",
  },
  aws_redshift_cluster: {
    pulumi: "aws:redshift/cluster:Cluster",
    replacedBy: [managed("manage_master_password"), counter("master_password_wo_version")],
    secret: { in: ["master_password"], writeOnly: ["master_password_wo"] },
    verified: "none",
  },
  aws_redshiftserverless_namespace: {
    pulumi: "aws:redshiftserverless/namespace:Namespace",
    replacedBy: [managed("manage_admin_password"), counter("admin_user_password_wo_version")],
    secret: { in: ["admin_user_password"], writeOnly: ["admin_user_password_wo"] },
    verified: "none",
  },
  aws_lightsail_database: {
    pulumi: "aws:lightsail/database:Database",
    secret: { in: ["master_password"] },
    verified: "none",
  },
  aws_elasticache_replication_group: {
    pulumi: "aws:elasticache/replicationGroup:ReplicationGroup",
    secret: { in: ["auth_token"], writeOnly: ["auth_token_wo"] },
    verified: "none",
  },
  aws_elasticache_user: {
    pulumi: "aws:elasticache/user:User",
    secret: { in: ["passwords", "authentication_mode.passwords"], writeOnly: ["passwords_wo"] },
    verified: "none",
  },
  aws_memorydb_user: {
    pulumi: "aws:memorydb/user:User",
    secret: { in: ["authentication_mode.passwords"] },
    verified: "none",
  },
  aws_mq_broker: {
    pulumi: "aws:mq/broker:Broker",
    secret: { in: ["user.password", "ldap_server_metadata.service_account_password"] },
    verified: "none",
  },
  aws_opensearch_domain: {
    pulumi: "aws:opensearch/domain:Domain",
    secret: { in: ["advanced_security_options.master_user_options.master_user_password"] },
    verified: "none",
  },
  aws_elasticsearch_domain: {
    pulumi: "aws:elasticsearch/domain:Domain",
    secret: { in: ["advanced_security_options.master_user_options.master_user_password"] },
    verified: "none",
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
    verified: "none",
  },
  aws_cognito_user: {
    pulumi: "aws:cognito/user:User",
    secret: { in: ["password", "temporary_password"] },
    verified: "none",
  },
  aws_directory_service_directory: {
    pulumi: "aws:directoryservice/directory:Directory",
    secret: { in: ["password"] },
    verified: "none",
  },
  aws_vpn_connection: {
    pulumi: "aws:ec2/vpnConnection:VpnConnection",
    secret: {
      in: ["tunnel1_preshared_key", "tunnel2_preshared_key"],
      out: ["customer_gateway_configuration", "tunnel1_preshared_key", "tunnel2_preshared_key"],
    },
    verified: "none",
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
    verified: "none",
  },
};
