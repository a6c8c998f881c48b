resource "aws_instance" "web" { # finds +1: exposure-literal
  user_data = <<-EOT
    #!/bin/sh
    export DB_HOST=db.internal
    export DB_PASSWORD='correct-horse-7'
    exec app
  EOT
}

resource "aws_launch_template" "encoded" {
  user_data = base64encode("#!/bin/sh\nexport DB_PASSWORD=correct-horse-7\n") # finds: exposure-literal
}

# The password is read while the machine starts.
resource "aws_instance" "good" {
  user_data = <<-EOT
    #!/bin/sh
    export DB_PASSWORD=$(aws ssm get-parameter --name /app/db --with-decryption)
  EOT
}
