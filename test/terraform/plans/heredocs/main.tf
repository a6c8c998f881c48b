# Heredocs, with and without `-`, with templates inside.
locals {
  name = "x"
}

output "plain" {
  value = <<EOT
line 1
  line 2 ${local.name}
EOT
}

output "indented" {
  value = <<-EOT
    line 1
      line 2 ${local.name}
    %{for i in [1, 2]}
    item ${i}
    %{endfor}
    end
  EOT
}

output "stripped" {
  value = <<-EOT
    %{~ if local.name == "x" ~}
    yes
    %{~ else ~}
    no
    %{~ endif ~}
  EOT
}
