import assert from "node:assert/strict";
import { type Texts, reading } from "../project.ts";

/** A configuration, and what its output `x` is. */
interface Case {
  readonly title: string;
  readonly text: string;
  readonly files?: Texts;
  readonly is: unknown;
}

const THING = 'resource "test_thing" "t" {}\n';
const output = (expression: string): string => `output "x" {\n  value = ${expression}\n}\n`;

const PARTITIONS = [
  "aws",
  "aws-cn",
  "aws-us-gov",
  "aws-iso",
  "aws-iso-b",
  "aws-iso-e",
  "aws-iso-f",
  "aws-eusc",
];

const CASES: readonly Case[] = [
  {
    title: "template_file renders its template with its variables, which are texts",
    text:
      'data "template_file" "d" {\n  template = "$${upper(name)} $${n + 1}"\n  vars     = { name = "ann", n = 3 }\n}\n' +
      output("data.template_file.d.rendered"),
    is: "ANN 4",
  },
  {
    title: "template_file with an unknown variable",
    text:
      'variable "v" {}\ndata "template_file" "d" {\n  template = "hello $${name}"\n  vars     = { name = var.v }\n}\n' +
      output("data.template_file.d.rendered"),
    is: '<variable "v" has no default>',
  },
  {
    title: "what waits for a resource is not known to terraform, but can only be one thing",
    text:
      THING +
      'data "template_file" "d" {\n  template   = "text"\n  depends_on = [test_thing.t]\n}\n' +
      output("data.template_file.d.rendered"),
    is: '<data.template_file.d is read while applying, for it depends on what is made then> one of ["text"]',
  },
  {
    title: "nor is what stands in a module that waits",
    text:
      THING + 'module "m" {\n  source     = "./m"\n  depends_on = [test_thing.t]\n}\n' + output("module.m.x"),
    files: {
      "m/main.tf":
        'data "template_file" "d" {\n  template = "text"\n}\n' + output("data.template_file.d.rendered"),
    },
    is: '<module.m.data.template_file.d is read while applying, for it depends on what is made then> one of ["text"]',
  },
  {
    title: "waiting for nothing that is made changes nothing",
    text:
      'resource "test_thing" "t" {\n  count = 0\n}\ndata "template_file" "d" {\n  template   = "text"\n  depends_on = [test_thing.t]\n}\n' +
      output("data.template_file.d.rendered"),
    is: "text",
  },
  {
    title: "local_file inside the boundary",
    text:
      'data "local_file" "d" {\n  filename = "${path.module}/a.txt"\n}\n' +
      output("[data.local_file.d.content, data.local_file.d.content_base64, data.local_file.d.content_md5]"),
    files: { "a.txt": "hello" },
    is: ["hello", "aGVsbG8=", "5d41402abc4b2a76b9719d911017c592"],
  },
  {
    title: "local_file outside of it",
    text: 'data "local_file" "d" {\n  filename = "/etc/hostname"\n}\n' + output("data.local_file.d.content"),
    is: "<the file lies outside the boundary>",
  },
  {
    title: "null_data_source hands on what it is given, as texts",
    text:
      'data "null_data_source" "d" {\n  inputs = { a = 1, b = "c" }\n}\n' +
      output("data.null_data_source.d.outputs"),
    is: { a: "1", b: "c" },
  },
  {
    title: "terraform_data becomes its input",
    text: 'resource "terraform_data" "d" {\n  input = { a = "x" }\n}\n' + output("terraform_data.d.output.a"),
    is: '<terraform_data.d.output is known after apply> one of ["x"]',
  },
  {
    title: "aws_arn takes an ARN apart",
    text:
      'data "aws_arn" "d" {\n  arn = "arn:aws:iam::123456789012:role/a:b"\n}\n' +
      output(
        "[data.aws_arn.d.partition, data.aws_arn.d.service, data.aws_arn.d.region, data.aws_arn.d.account, data.aws_arn.d.resource]",
      ),
    is: ["aws", "iam", "", "123456789012", "role/a:b"],
  },
  {
    title: "a partition is one of those that there are",
    text:
      'data "aws_partition" "d" {}\n' + output('"arn:${data.aws_partition.d.partition}:iam::aws:policy/X"'),
    is: `<data.aws_partition.d.partition is read while planning> one of ${JSON.stringify(PARTITIONS.map((each) => `arn:${each}:iam::aws:policy/X`))}`,
  },
  {
    title: "vault_policy_document writes as the provider does",
    text: `data "vault_policy_document" "d" {
  rule {
    path         = "secret/*"
    capabilities = ["create", "read"]
    description  = "all"
    allowed_parameter {
      key   = "b"
      value = ["x", "y"]
    }
    allowed_parameter {
      key   = "a"
      value = []
    }
    max_wrapping_ttl = "1h"
  }
  rule {
    path         = "sys/*"
    capabilities = ["deny"]
  }
}
${output("data.vault_policy_document.d.hcl")}`,
    is: `# all
path "secret/*" {
  capabilities = ["create", "read"]
  allowed_parameters = {
    "a" = []
    "b" = ["x", "y"]
  }
  max_wrapping_ttl = "1h"
}

path "sys/*" {
  capabilities = ["deny"]
}
`,
  },
  {
    title: "google_iam_policy sorts roles and members",
    text: `data "google_iam_policy" "d" {
  binding {
    role    = "roles/viewer"
    members = ["user:b@example.com", "user:a@example.com"]
    condition {
      title      = "t"
      expression = "a < b"
    }
  }
  binding {
    role    = "roles/owner"
    members = ["allUsers"]
  }
}
${output("data.google_iam_policy.d.policy_data")}`,
    is: '{"bindings":[{"members":["allUsers"],"role":"roles/owner"},{"condition":{"expression":"a \\u003c b","title":"t"},"members":["user:a@example.com","user:b@example.com"],"role":"roles/viewer"}]}',
  },
  {
    title: "google_iam_policy whose text depends on the provider's version",
    text: `data "google_iam_policy" "d" {
  binding {
    role    = "roles/owner"
    members = ["user:b@example.com"]
  }
  binding {
    role    = "roles/owner"
    members = ["user:a@example.com"]
  }
}
${output("data.google_iam_policy.d.policy_data")}`,
    is: "<data.google_iam_policy.d.policy_data is read while planning>",
  },
];

describe("attributes that follow from what is written", () => {
  for (const { title, text, files = {}, is } of CASES) {
    it(title, async () => {
      const read = await reading({ "main.tf": text, ...files });
      assert.deepEqual(read.of("output.x"), is);
      assert.deepEqual(read.said, []);
    });
  }

  it("an archive for cloud-init is unknown, and its parts are known", async () => {
    const { stack } = await reading({
      "main.tf":
        'resource "random_password" "p" {\n  length = 3\n}\ndata "cloudinit_config" "d" {\n  part {\n    content = "password: ${random_password.p.result}"\n  }\n}\nresource "aws_instance" "i" {\n  user_data_base64 = data.cloudinit_config.d.rendered\n}\n',
    });
    const value = stack.byAddress("aws_instance.i")!.get("user_data_base64");
    assert.equal(value.state, "unknown");
    assert.equal(value.sensitive, true);
    assert.deepEqual(
      value.origins
        ?.filter(({ address }) => address === "random_password.p")
        .map(({ path, via }) => [path, via]),
      [["result", "encoded"]],
    );
  });

  it("an ARN begins with arn:, which terraform does not say while planning", async () => {
    const read = await reading({
      "main.tf": `resource "aws_s3_bucket" "b" {}\noutput "y" {\n  value = "\${aws_s3_bucket.b.arn}/*"\n}\n${output('[aws_s3_bucket.b.arn == "*", aws_s3_bucket.b.id == null, startswith(aws_s3_bucket.b.arn, "arn:")]')}`,
    });
    const value = read.stack.byAddress("output.y")!.get("value");
    assert.equal(value.state === "unknown" && value.prefix, "arn:");
    assert.equal(value.state === "unknown" && value.suffix, "/*");
    const unknown = (attribute: string): string => `<aws_s3_bucket.b.${attribute} is known after apply>`;
    assert.deepEqual(read.of("output.x"), [unknown("arn"), unknown("id"), unknown("arn")]);
  });

  it("dates that count from the apply are known as distances", async () => {
    const { stack } = await reading({
      "main.tf":
        'resource "time_offset" "o" {\n  offset_days = 7\n}\nresource "test_thing" "t" {\n  end  = time_offset.o.rfc3339\n  late = timeadd(timestamp(), "24h")\n}\n',
    });
    const instantAt = (path: string): unknown => {
      const value = stack.byAddress("test_thing.t")!.get(path);
      return value.state === "unknown" ? value.instant : undefined;
    };
    assert.deepEqual(instantAt("end"), {
      anchor: { address: "time_offset.o", path: "", via: "plain" },
      plus: { ms: 7 * 86_400_000 },
    });
    assert.deepEqual(instantAt("late"), { anchor: "apply", plus: { ms: 86_400_000 } });
  });
});
