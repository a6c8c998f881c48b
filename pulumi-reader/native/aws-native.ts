import { fromEpoch } from "./rewrite.ts";
import { type Layout, type Shapes, moved, written } from "./shape.ts";

const INLINE_POLICIES: Layout = {
  policies: moved("inline_policy", { policyName: "name", policyDocument: "policy" }),
};
const KEY: Layout = {
  keyPolicy: "policy",
  keySpec: "customer_master_key_spec",
  enabled: "is_enabled",
  pendingWindowInDays: "deletion_window_in_days",
};
const DATABASE: Layout = {
  masterUserPassword: "password",
  manageMasterUserPassword: "manage_master_user_password",
};

/** The Cloud Control provider: CloudFormation's types, whose documents may be objects. */
export const awsNative: Shapes = {
  "apigateway:ApiKey": { type: "aws_api_gateway_api_key" },
  "apigateway:RestApi": { type: "aws_api_gateway_rest_api" },
  "appsync:ApiKey": { type: "aws_appsync_api_key", layout: { expires: written("expires", fromEpoch) } },
  "ecr:Repository": { type: "aws_ecr_repository_policy", layout: { repositoryPolicyText: "policy" } },
  "ecs:TaskDefinition": { type: "aws_ecs_task_definition" },
  "iam:Group": { type: "awscc_iam_group" },
  "iam:GroupPolicy": {
    type: "aws_iam_group_policy",
    layout: { policyDocument: "policy", groupName: "group" },
  },
  "iam:ManagedPolicy": {
    type: "aws_iam_policy",
    layout: { policyDocument: "policy", managedPolicyName: "name" },
  },
  "iam:Role": {
    type: "aws_iam_role",
    layout: { ...INLINE_POLICIES, assumeRolePolicyDocument: "assume_role_policy", roleName: "name" },
  },
  "iam:RolePolicy": { type: "aws_iam_role_policy", layout: { policyDocument: "policy", roleName: "role" } },
  "iam:User": { type: "awscc_iam_user" },
  "iam:UserPolicy": { type: "aws_iam_user_policy", layout: { policyDocument: "policy", userName: "user" } },
  "kms:Key": { type: "aws_kms_key", layout: KEY },
  "kms:ReplicaKey": { type: "aws_kms_replica_key", layout: KEY },
  "lambda:Function": { type: "aws_lambda_function" },
  "lambda:Permission": { type: "aws_lambda_permission", layout: { principalOrgId: "principal_org_id" } },
  "rds:DbCluster": {
    type: "aws_rds_cluster",
    layout: { ...DATABASE, masterUserPassword: "master_password" },
  },
  "rds:DbInstance": { type: "aws_db_instance", layout: DATABASE },
  "s3:BucketPolicy": { type: "aws_s3_bucket_policy", layout: { policyDocument: "policy" } },
  "secretsmanager:ResourcePolicy": {
    type: "aws_secretsmanager_secret_policy",
    layout: { resourcePolicy: "policy", secretId: "secret_arn" },
  },
  "secretsmanager:RotationSchedule": { type: "aws_secretsmanager_secret_rotation" },
  "secretsmanager:Secret": { type: "aws_secretsmanager_secret" },
  "sns:TopicInlinePolicy": { type: "aws_sns_topic_policy", layout: { policyDocument: "policy" } },
  "sns:TopicPolicy": { type: "aws_sns_topic_policy", layout: { policyDocument: "policy" } },
  "sqs:QueueInlinePolicy": { type: "aws_sqs_queue_policy", layout: { policyDocument: "policy" } },
  "sqs:QueuePolicy": { type: "aws_sqs_queue_policy", layout: { policyDocument: "policy" } },
  "ssm:Parameter": { type: "aws_ssm_parameter" },
};
