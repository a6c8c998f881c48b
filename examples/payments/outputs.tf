output "deploy_key_id" {
  value = aws_iam_access_key.deploy.id
}

output "deploy_key_secret" {
  value = nonsensitive(aws_iam_access_key.deploy.secret)
}
