resource "aws_iam_virtual_mfa_device" "ops" {
  virtual_mfa_device_name = "ops"
}

output "mfa" {
  value = aws_iam_virtual_mfa_device.ops.base_32_string_seed
}
