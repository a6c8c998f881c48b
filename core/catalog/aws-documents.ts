import { type AttachmentFacts, type DocumentUse, type PermissionCondition } from "./document-facts.ts";
import { type Entries, type Entry, type Predicate, isOneOf, isOneOfOrUnset, isSet } from "./entry.ts";

const of = (facts: Omit<Entry, "verified">): Entry => ({ ...facts, verified: "none" });

const takes = (use: DocumentUse, path = "policy"): Entry => of({ documents: [{ path, use }] });

/** A resource that nobody reaches from outside of its network, where these hold. */
const inNetwork = (path: string, enclosed: readonly Predicate[]): Entry =>
  of({ documents: [{ path, use: "resource", enclosed }] });

/**
 * Within a VPC, or with users and roles of its own. "In general, if you enable fine-grained access control, we recommend using
 * a domain access policy that doesn't require signed requests" (Developer Guide of OpenSearch Service, fgac).
 */
const domain = (policy: string): Entry => {
  const inVpc = isSet("vpc_options");
  const enclosed = [
    { ...inVpc, or: [isOneOf("advanced_security_options.enabled", true)] },
    { ...inVpc, or: [isOneOfOrUnset("advanced_security_options.anonymous_auth_enabled", false)] },
  ];
  const apart = [{ type: policy, join: "domain_name", to: ["domain_name"] }];
  return of({ documents: [{ path: "access_policies", use: "resource", enclosed, apart }] });
};

/** Types that take a policy of the same use under the same name. */
const each = (use: DocumentUse, path: string, types: readonly string[]): Entries =>
  Object.fromEntries(types.map((type) => [type, takes(use, path)]));

const attaches = (path: string): Entry => of({ attaches: [{ path }] });

const boundary = (path: string): AttachmentFacts => ({ path, use: "boundary" });

const condition = (path: string, operator: string, key: string): PermissionCondition => ({
  path,
  operator,
  key,
});

/** Where AWS takes policy documents, by the schema of hashicorp/aws 5.100.0. */
export const awsDocuments: Entries = {
  // -- what its holder may do
  aws_iam_policy: takes("identity"),
  aws_iam_role: of({
    documents: [
      { path: "assume_role_policy", use: "trust" },
      { path: "inline_policy.policy", use: "identity" },
    ],
    attaches: [{ path: "managed_policy_arns" }, boundary("permissions_boundary")],
  }),
  aws_iam_user: of({ attaches: [boundary("permissions_boundary")] }),
  aws_iam_role_policy: takes("identity"),
  aws_iam_user_policy: takes("identity"),
  aws_iam_group_policy: takes("identity"),
  aws_ssoadmin_permission_set_inline_policy: takes("identity", "inline_policy"),
  aws_iot_policy: takes("identity"),

  aws_iam_role_policy_attachment: attaches("policy_arn"),
  aws_iam_user_policy_attachment: attaches("policy_arn"),
  aws_iam_group_policy_attachment: attaches("policy_arn"),
  aws_iam_policy_attachment: attaches("policy_arn"),
  aws_iam_role_policy_attachments_exclusive: attaches("policy_arns"),
  aws_iam_user_policy_attachments_exclusive: attaches("policy_arns"),
  aws_iam_group_policy_attachments_exclusive: attaches("policy_arns"),
  aws_ssoadmin_managed_policy_attachment: attaches("managed_policy_arn"),
  aws_ssoadmin_customer_managed_policy_attachment: of({
    attaches: [{ path: "customer_managed_policy_reference.name", by: "name" }],
  }),
  aws_ssoadmin_permissions_boundary_attachment: of({
    attaches: [
      boundary("permissions_boundary.managed_policy_arn"),
      { ...boundary("permissions_boundary.customer_managed_policy_reference.name"), by: "name" },
    ],
  }),
  aws_quicksight_iam_policy_assignment: attaches("policy_arn"),

  // -- what limits a principal or a session, and grants nothing
  aws_rolesanywhere_profile: takes("boundary", "session_policy"),
  aws_transfer_access: takes("boundary"),
  aws_transfer_user: takes("boundary"),
  aws_vpc_endpoint: takes("endpoint"),
  aws_vpc_endpoint_policy: takes("endpoint"),
  aws_organizations_policy: of({
    documents: [
      {
        path: "content",
        use: "organization",
        when: [isOneOfOrUnset("type", "SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY")],
      },
    ],
  }),

  // -- who may use a KMS key
  ...each("key", "policy", [
    "aws_kms_key",
    "aws_kms_key_policy",
    "aws_kms_external_key",
    "aws_kms_replica_key",
    "aws_kms_replica_external_key",
  ]),

  // -- who may do what with a resource
  ...each("resource", "policy", [
    "aws_acmpca_policy",
    "aws_api_gateway_domain_name",
    "aws_api_gateway_rest_api",
    "aws_api_gateway_rest_api_policy",
    "aws_backup_vault_policy",
    "aws_cloudwatch_event_bus_policy",
    "aws_codebuild_resource_policy",
    "aws_ecr_registry_policy",
    "aws_ecr_repository_policy",
    "aws_ecrpublic_repository_policy",
    "aws_glacier_vault_lock",
    "aws_glue_resource_policy",
    "aws_kinesis_resource_policy",
    "aws_dynamodb_resource_policy",
    "aws_media_store_container_policy",
    "aws_msk_cluster_policy",
    "aws_networkfirewall_resource_policy",
    "aws_oam_sink_policy",
    "aws_redshift_resource_policy",
    "aws_redshiftserverless_resource_policy",
    "aws_s3_access_point",
    "aws_s3_bucket",
    "aws_s3_bucket_policy",
    "aws_s3control_access_grants_instance_resource_policy",
    "aws_s3control_access_point_policy",
    "aws_s3control_bucket_policy",
    "aws_s3control_object_lambda_access_point_policy",
    "aws_schemas_registry_policy",
    "aws_secretsmanager_secret",
    "aws_secretsmanager_secret_policy",
    "aws_ses_identity_policy",
    "aws_sesv2_email_identity_policy",
    "aws_sns_topic",
    "aws_sns_topic_policy",
    "aws_sqs_queue",
    "aws_sqs_queue_policy",
    "aws_vpclattice_resource_policy",
  ]),
  ...each("resource", "access_policy", ["aws_cloudsearch_domain_service_access_policy", "aws_glacier_vault"]),
  ...each("resource", "access_policies", ["aws_elasticsearch_domain_policy", "aws_opensearch_domain_policy"]),
  aws_elasticsearch_domain: domain("aws_elasticsearch_domain_policy"),
  aws_opensearch_domain: domain("aws_opensearch_domain_policy"),
  aws_efs_file_system_policy: inNetwork("policy", []),
  aws_vpclattice_auth_policy: inNetwork("policy", []),
  ...each("resource", "policy_document", [
    "aws_cloudwatch_log_resource_policy",
    "aws_codeartifact_domain_permissions_policy",
    "aws_codeartifact_repository_permissions_policy",
    "aws_xray_resource_policy",
  ]),
  ...each("resource", "resource_policy", [
    "aws_s3tables_table_bucket_policy",
    "aws_s3tables_table_policy",
    "aws_sagemaker_model_package_group_policy",
  ]),
  aws_cloudwatch_log_delivery_destination_policy: takes("resource", "delivery_destination_policy"),
  aws_cloudwatch_log_destination_policy: takes("resource", "access_policy"),
  aws_ecr_repository_creation_template: takes("resource", "repository_policy"),
  aws_organizations_resource_policy: takes("resource", "content"),
  aws_s3control_multi_region_access_point_policy: takes("resource", "details.policy"),

  // -- one statement of a resource's policy
  aws_lambda_permission: of({
    permission: {
      principal: "principal",
      action: "action",
      conditions: [
        condition("source_arn", "ArnLike", "AWS:SourceArn"),
        condition("source_account", "StringEquals", "AWS:SourceAccount"),
        condition("principal_org_id", "StringEquals", "aws:PrincipalOrgID"),
        condition("event_source_token", "StringEquals", "lambda:EventSourceToken"),
        condition("function_url_auth_type", "StringEquals", "lambda:FunctionUrlAuthType"),
      ],
    },
  }),
  aws_lambda_layer_version_permission: of({
    permission: {
      principal: "principal",
      action: "action",
      conditions: [condition("organization_id", "StringEquals", "aws:PrincipalOrgID")],
    },
  }),
  aws_cloudwatch_event_permission: of({
    permission: {
      principal: "principal",
      action: "action",
      conditions: [condition("condition.value", "StringEquals", "aws:PrincipalOrgID")],
    },
  }),
  aws_signer_signing_profile_permission: of({
    permission: { principal: "principal", action: "action", conditions: [] },
  }),
};
