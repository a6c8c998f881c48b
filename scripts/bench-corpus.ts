import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { random } from "./random.ts";

const FILES_PER_DIRECTORY = 6;

/**
 * Writes real-shaped configurations: services with modules, `for_each`, policies, variables, keys, in directories of
 * six files, about 1.7 KB a file. One directory in four is a module that the next three call.
 */
export function writeCorpus(directory: string, files: number): { files: number; bytes: number } {
  const next = random(20261124);
  let bytes = 0;
  let written = 0;
  for (let d = 0; written < files; d++) {
    const isModule = d % 4 === 0;
    const module = `../service-${d - (d % 4)}`;
    const where = join(directory, `service-${d}`);
    mkdirSync(where, { recursive: true });
    const texts: Record<string, string> = {
      "main.tf": main(d, isModule ? undefined : module, next),
      "variables.tf": variables(d),
      "iam.tf": iam(d, next),
      "network.tf": network(d, next),
      "data.tf": data(d, next),
      "outputs.tf": outputs(d),
    };
    for (const [name, text] of Object.entries(texts).slice(
      0,
      Math.min(FILES_PER_DIRECTORY, files - written),
    )) {
      writeFileSync(join(where, name), text);
      bytes += Buffer.byteLength(text);
      written++;
    }
  }
  return { files: written, bytes };
}

const repeat = (n: number, make: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => make(i)).join("\n");
const pick = (next: () => number, n: number): number => Math.floor(next() * n);

const main = (
  d: number,
  module: string | undefined,
  next: () => number,
): string => `# Service ${d}: what it runs on and how it is reached.
terraform {
  required_version = ">= 1.9"
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.100" }
  }
}

locals {
  name = "\${var.prefix}-service-${d}"
  tags = merge(var.tags, { Service = "service-${d}", Tier = "${["web", "batch", "data"][pick(next, 3)]}" })
  queues = { for k, v in var.queues : k => merge({ retention = 345600, fifo = false }, v) if v.enabled }
}
${module ? `\nmodule "base" {\n  source = "${module}"\n  prefix = local.name\n  queues = { jobs = { enabled = true, retention = 86400 } }\n  tags   = local.tags\n}\n` : ""}
resource "aws_sqs_queue" "this" {
  for_each                  = local.queues
  name                      = "\${local.name}-\${each.key}"
  message_retention_seconds = each.value.retention
  kms_master_key_id         = aws_kms_key.this.arn
  tags                      = local.tags
}

resource "aws_kms_key" "this" {
  description             = "Data of \${local.name}"
  enable_key_rotation     = true
  rotation_period_in_days = ${90 + pick(next, 4) * 90}
  deletion_window_in_days = 30
  tags                    = local.tags
}

resource "aws_lambda_function" "this" {
  function_name = "\${local.name}-worker"
  role          = aws_iam_role.this.arn
  handler       = "index.handler"
  runtime       = "nodejs22.x"
  filename      = "\${path.module}/worker.zip"
  timeout       = ${10 + pick(next, 50)}

  environment {
    variables = {
      QUEUE_URLS = jsonencode({ for k, q in aws_sqs_queue.this : k => q.url })
      TABLE      = aws_dynamodb_table.this.name
      STAGE      = var.stage
    }
  }

  dynamic "vpc_config" {
    for_each = var.subnet_ids == null ? [] : [var.subnet_ids]
    content {
      subnet_ids         = vpc_config.value
      security_group_ids = [aws_security_group.this.id]
    }
  }
}
`;

const variables = (d: number): string => `variable "prefix" {
  description = "What the names of service ${d} begin with"
  type        = string
  default     = "acme"
}

variable "stage" {
  type    = string
  default = "staging"
  validation {
    condition     = contains(["staging", "production"], var.stage)
    error_message = "Either staging or production."
  }
}

variable "queues" {
  type = map(object({
    enabled   = bool
    retention = optional(number, 345600)
    fifo      = optional(bool, false)
  }))
  default = {}
}

variable "subnet_ids" {
  type    = list(string)
  default = null
}

variable "tags" {
  type    = map(string)
  default = {}
}
${repeat(
  6,
  (i) => `
variable "option_${i}" {
  description = "Setting ${i} of the service: how often, how many, how long"
  type        = number
  default     = ${i * 10 + d}
}`,
)}
`;

const iam = (d: number, next: () => number): string => `data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "this" {
  statement {
    sid       = "Queues"
    actions   = ["sqs:SendMessage", "sqs:ReceiveMessage", "sqs:DeleteMessage"]
    resources = [for q in aws_sqs_queue.this : q.arn]
  }
  statement {
    sid       = "Table"
    actions   = ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query"]
    resources = [aws_dynamodb_table.this.arn, "\${aws_dynamodb_table.this.arn}/index/*"]
  }
  statement {
    sid       = "Logs"
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["arn:aws:logs:*:*:log-group:/aws/lambda/\${local.name}-worker:*"]
  }
}

resource "aws_iam_role" "this" {
  name               = "\${local.name}-worker"
  assume_role_policy = data.aws_iam_policy_document.trust.json
  tags               = local.tags
}

resource "aws_iam_role_policy" "this" {
  role   = aws_iam_role.this.id
  policy = data.aws_iam_policy_document.this.json
}
${repeat(
  1 + pick(next, 3),
  (i) => `
resource "aws_iam_policy" "extra_${i}" {
  name   = "\${local.name}-extra-${i}"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["s3:GetObject", "s3:ListBucket"]
      Resource = ["arn:aws:s3:::\${local.name}-${i}", "arn:aws:s3:::\${local.name}-${i}/*"]
    }]
  })
}`,
)}
${d % 17 === 0 ? `\nresource "aws_iam_user" "ci" {\n  name = "\${local.name}-ci"\n}\n\nresource "aws_iam_access_key" "ci" {\n  user = aws_iam_user.ci.name\n}\n` : ""}`;

const network = (d: number, next: () => number): string => `resource "aws_security_group" "this" {
  name        = "\${local.name}-worker"
  description = "Worker of service ${d}"
  vpc_id      = data.aws_vpc.this.id
  tags        = local.tags
}
${repeat(
  5 + pick(next, 6),
  (i) => `
resource "aws_security_group_rule" "rule_${i}" {
  security_group_id = aws_security_group.this.id
  type              = "${i % 2 === 0 ? "ingress" : "egress"}"
  from_port         = ${1024 + pick(next, 40000)}
  to_port           = ${1024 + pick(next, 40000)}
  protocol          = "tcp"
  cidr_blocks       = ["10.${pick(next, 255)}.0.0/16"] # peer ${i}
  description       = "Service ${d}, peer ${i}"
}`,
)}
`;

const data = (d: number, next: () => number): string => `data "aws_vpc" "this" {
  filter {
    name   = "tag:Name"
    values = ["\${var.prefix}-vpc"]
  }
}

resource "aws_dynamodb_table" "this" {
  name         = "\${local.name}-items"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "pk"
  range_key    = "sk"

  attribute {
    name = "pk"
    type = "S"
  }
  attribute {
    name = "sk"
    type = "S"
  }
  point_in_time_recovery {
    enabled = true
  }
}

resource "aws_secretsmanager_secret" "db" {
  name        = "\${local.name}/db"
  kms_key_id  = aws_kms_key.this.arn
  description = <<-EOT
    Database of service ${d}.
    Owner: team-${pick(next, 30)}
  EOT
}

resource "aws_secretsmanager_secret_rotation" "db" {
  secret_id           = aws_secretsmanager_secret.db.id
  rotation_lambda_arn = aws_lambda_function.this.arn
  rotation_rules {
    automatically_after_days = ${30 + pick(next, 5) * 10}
  }
}
${repeat(
  3 + pick(next, 5),
  (i) => `
resource "aws_cloudwatch_metric_alarm" "alarm_${i}" {
  alarm_name          = "\${local.name}-alarm-${i}"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = ${1 + i}
  metric_name         = "Errors"
  namespace           = "AWS/Lambda"
  period              = 60
  statistic           = "Sum"
  threshold           = ${pick(next, 100)}
  dimensions          = { FunctionName = aws_lambda_function.this.function_name }
}`,
)}
`;

const outputs = (d: number): string => `output "function_arn" {
  description = "Worker of service ${d}"
  value       = aws_lambda_function.this.arn
}

output "queue_urls" {
  value = { for k, q in aws_sqs_queue.this : k => q.url }
}

output "table" {
  value = aws_dynamodb_table.this.name
}

output "role" {
  value = { arn = aws_iam_role.this.arn, name = aws_iam_role.this.name }
}
`;
