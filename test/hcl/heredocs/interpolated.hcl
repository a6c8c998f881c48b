a = <<EOT
${x} and ${y}
EOTish
  EOT not
EOT
b = <<-EOT
    one ${x}
      ${y}
      three
  EOT
c = <<-EOT
  ${x
    + 1}
    y
  EOT
