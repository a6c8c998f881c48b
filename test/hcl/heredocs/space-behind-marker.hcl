a = <<EOT
text
EOT 
b = [<<-EOT
  text
  EOT
, 2]
