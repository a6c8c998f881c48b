import assert from "node:assert/strict";
import { run } from "../cli/run.ts";

const TEXT = `resource "aws_instance" "i" {
  ami = "x"
  connection {
    host = self.public_ip
  }
  provisioner "local-exec" {
    when       = destroy
    on_failure = continue
    command    = "echo \${self.id} \${self.ami}"
  }
  provisioner "remote-exec" {
    inline = ["export DB_PASSWORD=correct-horse-7 TOKEN=${"gh"}p_${"aB1c".repeat(9)}"]
  }
}
output "all" {
  value = aws_instance.i
}
`;

describe("what runs on a machine", () => {
  it("may speak of the resource around it, and is judged", async () => {
    const { stdout, stderr } = await run(["-f", "compact", "--only", "exposure-literal"], {
      files: { "main.tf": TEXT },
    });
    assert.equal(stderr, "");
    assert.match(stdout, /^main\.tf:12:\d+: critical exposure-literal aws_instance\.i: holds/);
  });

  it("is no part of what is planned", async () => {
    const { stdout, stderr } = await run(["show", "-f", "json"], { files: { "main.tf": TEXT } });
    const { definitions } = JSON.parse(stdout) as { definitions: { values: unknown }[] };
    assert.equal(stderr, "");
    assert.deepEqual(
      definitions.map(({ values }) => values),
      [{ ami: "x" }, { value: { ami: "x", $unknown: "attributes of aws_instance.i are known after apply" } }],
    );
  });
});
