# Lines may end in CR LF; a heredoc keeps them.
locals {
  text = <<EOT
one
two
EOT
}

output "text" {
  value = local.text
}
