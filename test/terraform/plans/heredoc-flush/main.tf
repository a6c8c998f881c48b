# <<- takes the common indentation away; interpolations and directives work inside.
locals {
  names = ["a", "b"]
}

output "text" {
  value = <<-EOT
    first
      indented ${local.names[0]}
    %{for name in local.names~}
    - ${name}
    %{endfor~}

    last
  EOT
}

output "plain" {
  value = <<EOT
  kept
    as it is
EOT
}
