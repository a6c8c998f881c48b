# Provisioners and connections are read for what they hold, and never run.
resource "test_thing" "x" {
  name = "x"

  connection {
    host = "example.com"
  }

  provisioner "local-exec" {
    command = "echo ${self.name}"
  }

  provisioner "local-exec" {
    when    = destroy
    command = "echo bye"
  }
}

output "name" {
  value = test_thing.x.name
}
