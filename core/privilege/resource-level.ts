import { type Action } from "./actions.ts";

/** Reading that gives what is kept, and not only what is said about it. */
const READS_CONTENT = new Set([
  "codecommit:GetBlob",
  "codecommit:GetFile",
  "codecommit:GitPull",
  "dynamodb:BatchGetItem",
  "dynamodb:GetItem",
  "dynamodb:GetRecords",
  "dynamodb:PartiQLSelect",
  "dynamodb:Query",
  "dynamodb:Scan",
  "ebs:GetSnapshotBlock",
  "glacier:GetJobOutput",
  "kinesis:GetRecords",
  "kinesis:SubscribeToShard",
  "s3:GetObject",
  "s3:GetObjectVersion",
  "s3-object-lambda:GetObject",
  "secretsmanager:BatchGetSecretValue",
  "secretsmanager:GetSecretValue",
  "sqs:ReceiveMessage",
  "ssm:GetParameter",
  "ssm:GetParameterHistory",
  "ssm:GetParameters",
  "ssm:GetParametersByPath",
]);

/**
 * What the guides of AWS allow on every resource, for what it touches has no name yet, or is the caller itself: logs
 * and metrics of whoever writes them, network interfaces of functions and containers, an instance's reports to Systems Manager,
 * roles that AWS defines; a device that whoever makes it cannot give to anybody by that (IAM's guide, "Allows IAM users to
 * self-manage an MFA device": `iam:CreateVirtualMFADevice` on `arn:aws:iam::*:mfa/*`); a security group, which AWS gives an id
 * when it is made, and which lets nothing in (the policy of the AWS Load Balancer Controller); a job of Comprehend, which has
 * an id only when it is started (its guide, "Allow Topic Modeling Actions": `comprehend:StartTopicsDetectionJob` on `*`).
 */
const MAY_BE_ANY = new Set([
  "cloudwatch:PutMetricData",
  "comprehend:StartDominantLanguageDetectionJob",
  "comprehend:StartEntitiesDetectionJob",
  "comprehend:StartKeyPhrasesDetectionJob",
  "comprehend:StartSentimentDetectionJob",
  "comprehend:StartTargetedSentimentDetectionJob",
  "comprehend:StartTopicsDetectionJob",
  "ec2:AssignIpv6Addresses",
  "ec2:AssignPrivateIpAddresses",
  "ec2:AttachNetworkInterface",
  "ec2:CreateNetworkInterface",
  "ec2:CreateSecurityGroup",
  "ec2:DeleteNetworkInterface",
  "ec2:DetachNetworkInterface",
  "ec2:ModifyNetworkInterfaceAttribute",
  "ec2:UnassignIpv6Addresses",
  "ec2:UnassignPrivateIpAddresses",
  "iam:CreateServiceLinkedRole",
  "iam:CreateVirtualMFADevice",
  "logs:CreateLogGroup",
  "logs:CreateLogStream",
  "logs:PutLogEvents",
  "ssm:PutComplianceItems",
  "ssm:PutConfigurePackageResult",
  "ssm:PutInventory",
  "ssm:UpdateAssociationStatus",
  "ssm:UpdateInstanceAssociationStatus",
  "ssm:UpdateInstanceInformation",
]);

/** Should it name what it may touch? So it should if it can, and if it changes something or reads what is kept. */
export function shouldNameResource({ service, name, level, resources }: Action): boolean {
  const action = `${service}:${name}`;
  if (resources.length === 0 || MAY_BE_ANY.has(action)) return false;
  return level === "list" || level === "read" ? READS_CONTENT.has(action) : true;
}
