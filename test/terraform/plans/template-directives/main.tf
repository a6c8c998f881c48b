# if and for in templates, with strip marks.
locals {
  users = { ann = true, bob = false }
}

output "inline" {
  value = "%{if local.users.ann}yes%{else}no%{endif}, %{for name, admin in local.users}[${name}:${admin}]%{endfor}"
}

output "strip" {
  value = <<-EOT
    %{~for name, admin in local.users~}
    ${name}%{if admin} (admin)%{endif}
    %{~endfor~}
  EOT
}
