/** What a managed policy of AWS allows on every resource, as far as it matters here. */
export interface ManagedPolicy {
  readonly name: string;
  readonly actions: readonly string[];
  /** What it leaves out of them. */
  readonly except?: readonly string[];
  /** Set where its holder can do everything, or give itself what is missing: what it may, to complete "may". */
  readonly admin?: string;
  /** Something that matters is kept from it. */
  readonly isLimited?: true;
}

const full = (name: string, ...actions: readonly string[]): ManagedPolicy => ({ name, actions });

/** By the AWS Managed Policy Reference Guide. What only reads, and what is made for one service's own role, is left out. */
export const MANAGED_POLICIES: readonly ManagedPolicy[] = [
  { name: "AdministratorAccess", actions: ["*"], admin: "do everything on every resource" },
  { name: "IAMFullAccess", actions: ["iam:*"], admin: "give itself every permission" },
  {
    name: "PowerUserAccess",
    actions: ["*"],
    except: ["iam:*", "organizations:*", "account:*"],
    admin: "do everything but manage identities, accounts and the organization",
    isLimited: true,
  },
  full("AmazonAPIGatewayAdministrator", "apigateway:*"),
  full("AmazonAthenaFullAccess", "athena:*"),
  full("AmazonBedrockFullAccess", "bedrock:*"),
  full("AmazonCognitoPowerUser", "cognito-identity:*", "cognito-idp:*", "cognito-sync:*"),
  full("AmazonDocDBFullAccess", "rds:*"),
  full("AmazonDynamoDBFullAccess", "dynamodb:*"),
  full("AmazonDynamoDBFullAccess_v2", "dynamodb:*"),
  full("AmazonEC2ContainerRegistryFullAccess", "ecr:*"),
  full("AmazonEC2FullAccess", "ec2:*", "elasticloadbalancing:*", "cloudwatch:*", "autoscaling:*"),
  full("AmazonECS_FullAccess", "ecs:*"),
  full("AmazonElastiCacheFullAccess", "elasticache:*"),
  full("AmazonElasticContainerRegistryPublicFullAccess", "ecr-public:*"),
  full("AmazonElasticFileSystemFullAccess", "elasticfilesystem:*"),
  full("AmazonElasticMapReduceFullAccess", "elasticmapreduce:*", "ec2:*", "s3:*"),
  full("AmazonEventBridgeFullAccess", "events:*", "schemas:*", "scheduler:*", "pipes:*"),
  full("AmazonGlacierFullAccess", "glacier:*"),
  full("AmazonKinesisAnalyticsFullAccess", "kinesisanalytics:*"),
  full("AmazonKinesisFirehoseFullAccess", "firehose:*"),
  full("AmazonKinesisFullAccess", "kinesis:*"),
  full("AmazonMQFullAccess", "mq:*"),
  full("AmazonMSKFullAccess", "kafka:*"),
  full("AmazonOpenSearchServiceFullAccess", "es:*"),
  full("AmazonRDSFullAccess", "rds:*"),
  full("AmazonRedshiftFullAccess", "redshift:*"),
  full("AmazonRoute53FullAccess", "route53:*"),
  full("AmazonS3FullAccess", "s3:*", "s3-object-lambda:*"),
  full("AmazonSESFullAccess", "ses:*"),
  full("AmazonSNSFullAccess", "sns:*"),
  full("AmazonSQSFullAccess", "sqs:*"),
  full("AmazonSSMFullAccess", "ssm:*"),
  full("AmazonSageMakerFullAccess", "sagemaker:*"),
  full("AutoScalingFullAccess", "autoscaling:*"),
  full("AWSBackupFullAccess", "backup:*", "backup-storage:*"),
  full("AWSCertificateManagerFullAccess", "acm:*"),
  full("AWSCloudFormationFullAccess", "cloudformation:*"),
  full("AWSCloudTrail_FullAccess", "cloudtrail:*"),
  full("AWSCodeBuildAdminAccess", "codebuild:*"),
  full("AWSCodeCommitFullAccess", "codecommit:*"),
  full("AWSCodeDeployFullAccess", "codedeploy:*"),
  full("AWSCodePipeline_FullAccess", "codepipeline:*"),
  full("AWSGlueConsoleFullAccess", "glue:*"),
  full("AWSIoTFullAccess", "iot:*", "iotjobsdata:*"),
  full("AWSLambda_FullAccess", "lambda:*"),
  full("AWSOrganizationsFullAccess", "organizations:*"),
  full("AWSStepFunctionsFullAccess", "states:*"),
  full("CloudFrontFullAccess", "cloudfront:*"),
  full("CloudWatchFullAccess", "cloudwatch:*", "logs:*", "sns:*"),
  full("CloudWatchLogsFullAccess", "logs:*"),
  full("ElasticLoadBalancingFullAccess", "elasticloadbalancing:*"),
  full("SecretsManagerReadWrite", "secretsmanager:*"),
];

const BY_NAME = new Map(MANAGED_POLICIES.map((each) => [each.name, each]));

/** The managed policy that goes by this name. */
export const managedPolicy = (name: string): ManagedPolicy | undefined => BY_NAME.get(name);

/** The managed policy that an ARN names, in any partition; of an ARN of which only the end is known, too. */
export function managedPolicyOf(arn: string): ManagedPolicy | undefined {
  const name = /(?:^|:)aws:policy\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]+)$/.exec(arn)?.[1];
  return name === undefined ? undefined : BY_NAME.get(name);
}
