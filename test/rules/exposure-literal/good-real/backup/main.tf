variable "aws_access_key_id" {
  type = string
}
