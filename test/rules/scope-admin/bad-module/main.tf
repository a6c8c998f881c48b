module "deploy" {
  source = "./roles"
  statements = [
    { actions = ["s3:GetObject"], resources = ["arn:aws:s3:::releases/*"] },
    { actions = ["*"], resources = ["*"] },
  ]
}
