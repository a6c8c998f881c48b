terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  region = "eu-central-1"
}

locals {
  tags = { service = "api", environment = "prod", owner = "platform" }
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
  tags       = local.tags
}

resource "aws_subnet" "private" {
  count      = 3
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.${count.index}.0/24"
  tags       = local.tags
}

resource "aws_route_table" "private" {
  vpc_id = aws_vpc.main.id
  route {
    cidr_block = "10.1.0.0/16"
    gateway_id = "local"
  }
  tags = local.tags
}

resource "aws_route_table_association" "private" {
  count          = 3
  subnet_id      = aws_subnet.private[count.index].id
  route_table_id = aws_route_table.private.id
}

resource "aws_security_group" "api" {
  name   = "api"
  vpc_id = aws_vpc.main.id
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
  tags = local.tags
}

resource "aws_lb" "api" {
  name            = "api"
  internal        = true
  subnets         = aws_subnet.private[*].id
  security_groups = [aws_security_group.api.id]
  tags            = local.tags
}

resource "aws_lb_target_group" "api" {
  name     = "api"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = aws_vpc.main.id
  tags     = local.tags
}

resource "aws_lb_listener" "api" {
  load_balancer_arn = aws_lb.api.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = "arn:aws:acm:eu-central-1:123456789012:certificate/00000000-0000-0000-0000-000000000000"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.api.arn
  }
}

resource "aws_launch_template" "api" {
  name          = "api"
  image_id      = "ami-00000000000000000"
  instance_type = "t3.small"
  tags          = local.tags
}

resource "aws_autoscaling_group" "api" {
  name                = "api"
  min_size            = 1
  max_size            = 3
  vpc_zone_identifier = aws_subnet.private[*].id
  launch_template {
    id = aws_launch_template.api.id
  }
}

resource "aws_cloudwatch_log_group" "api" {
  name              = "/service/api"
  retention_in_days = 30
  tags              = local.tags
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "api-errors"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  metric_name         = "5XXError"
  namespace           = "AWS/ApplicationELB"
  period              = 60
  statistic           = "Sum"
  threshold           = 5
  dimensions          = { LoadBalancer = aws_lb.api.arn_suffix }
  tags                = local.tags
}

resource "aws_dynamodb_table" "sessions" {
  name         = "sessions"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
  tags = local.tags
}

resource "aws_s3_bucket" "artefacts" {
  bucket_prefix = "artefacts"
  tags          = local.tags
}

resource "aws_sqs_queue" "events" {
  name = "events"
  tags = local.tags
}

resource "aws_kms_key" "data" {
  description         = "data"
  enable_key_rotation = true
  tags                = local.tags
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "api" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["${aws_s3_bucket.artefacts.arn}/*"]
  }
  statement {
    actions   = ["sqs:SendMessage"]
    resources = [aws_sqs_queue.events.arn]
  }
}

resource "aws_iam_role" "api" {
  name               = "api"
  assume_role_policy = data.aws_iam_policy_document.trust.json
  tags               = local.tags
}

resource "aws_iam_role_policy" "api" {
  role   = aws_iam_role.api.name
  policy = data.aws_iam_policy_document.api.json
}

resource "aws_ssm_parameter" "host" {
  name  = "/prod/api/host"
  type  = "String"
  value = "api.internal"
  tags  = local.tags
}
