terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.0"
    }
  }
}

provider "aws" {
  region = "eu-central-1"
}

variable "description" {
  type    = string
  default = null
}

resource "aws_iam_user" "ci" {
  name = "ci"
}

resource "aws_iam_access_key" "ci" {
  user = aws_iam_user.ci.name
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

data "aws_iam_policy_document" "wide" {
  statement {
    actions   = ["iam:*"]
    resources = ["*"]
  }
  statement {
    actions   = ["s3:GetObject"]
    resources = ["${aws_s3_bucket.data.arn}/*"]
  }
}

resource "aws_s3_bucket" "data" {
  bucket_prefix = "data"
}

resource "aws_iam_role" "open" {
  name               = "open"
  description        = var.description
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_role_policy" "wide" {
  role   = aws_iam_role.open.name
  policy = data.aws_iam_policy_document.wide.json
}

resource "aws_iam_role_policy_attachment" "admin" {
  role       = aws_iam_role.open.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

resource "aws_kms_key" "data" {
  description = "data"
}

resource "aws_secretsmanager_secret" "db" {
  name = "db"
}

resource "aws_secretsmanager_secret_version" "db" {
  secret_id     = aws_secretsmanager_secret.db.id
  secret_string = "s3cr3t-Tr0ub4dor-planted"
}

resource "aws_ssm_parameter" "db" {
  name  = "/prod/db/password"
  type  = "String"
  value = "s3cr3t-Tr0ub4dor-planted-too"
}

resource "aws_lambda_function" "api" {
  function_name = "api"
  role          = aws_iam_role.open.arn
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  s3_bucket     = aws_s3_bucket.data.bucket
  s3_key        = "api.zip"
  environment {
    variables = {
      DB_PASSWORD = "s3cr3t-Tr0ub4dor-planted"
      LOG_LEVEL   = "info"
      TABLE       = aws_s3_bucket.data.id
    }
  }
}

resource "aws_security_group" "open" {
  name = "open"
  dynamic "ingress" {
    for_each = [443]
    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}

resource "aws_db_instance" "main" {
  instance_class      = "db.t3.micro"
  engine              = "postgres"
  allocated_storage   = 20
  username            = "app"
  password            = "s3cr3t-Tr0ub4dor-planted"
  skip_final_snapshot = true
}
