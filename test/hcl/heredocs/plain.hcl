a = <<EOT
one
  two "quoted" \n $${x} $5 100%
EOT
b = <<-EOT
    one
      two

    three
    EOT
c = <<EOT
EOT
d = <<-EOT
  EOT
e = [<<A
x
A
, 1]
