import assert from "node:assert/strict";
import { type World, run } from "./run.ts";

interface Shown {
  readonly version: number;
  readonly definitions: readonly {
    readonly address: string;
    readonly kind: string;
    readonly type: string;
    readonly file: string;
    readonly line: number;
    readonly conditional?: string;
    readonly values: Readonly<Record<string, unknown>>;
  }[];
  readonly diagnostics: readonly {
    readonly code: string;
    readonly file: string | null;
    readonly line: number | null;
  }[];
}

async function show(text: string, argv: readonly string[] = ["."], world: World = {}): Promise<Shown> {
  const { stdout } = await run(["show", "-f", "json", ...argv], { files: { "main.tf": text }, ...world });
  return JSON.parse(stdout) as Shown;
}

/** The value that a local has in the output. */
async function local(expression: string, more = ""): Promise<unknown> {
  const { definitions } = await show(`locals {\n  it = ${expression}\n}\n${more}`, [".", "local.it"]);
  return definitions[0]!.values["value"];
}

const addresses = ({ definitions }: Shown): string[] => definitions.map(({ address }) => address);

const SENSITIVE = { $sensitive: true };

describe("keylint show", () => {
  it("prints address, kind, type, place and values of every definition", async () => {
    const shown = await show(`
variable "size" { default = 3 }
provider "aws" { region = "eu-central-1" }
resource "aws_sqs_queue" "q" {
  name = "q-\${var.size}"
  fifo = true
}
output "name" { value = aws_sqs_queue.q.name }
`);
    assert.equal(shown.version, 1);
    assert.deepEqual(shown.diagnostics, []);
    assert.deepEqual(shown.definitions, [
      { address: "var.size", kind: "variable", type: "", file: "main.tf", line: 2, values: { value: 3 } },
      {
        address: "provider.aws",
        kind: "provider",
        type: "aws",
        file: "main.tf",
        line: 3,
        values: { region: "eu-central-1" },
      },
      {
        address: "aws_sqs_queue.q",
        kind: "resource",
        type: "aws_sqs_queue",
        file: "main.tf",
        line: 4,
        values: { name: "q-3", fifo: true },
      },
      {
        address: "output.name",
        kind: "output",
        type: "",
        file: "main.tf",
        line: 8,
        values: { value: "q-3" },
      },
    ]);
  });

  it("prints blocks as arrays of objects, dynamic ones expanded", async () => {
    const { definitions } = await show(`
resource "aws_security_group" "g" {
  ingress { from_port = 1 }
  dynamic "ingress" {
    for_each = [2, 3]
    content { from_port = ingress.value }
  }
  egress {
    ports { from = 4 }
  }
}`);
    assert.deepEqual(definitions[0]!.values, {
      ingress: [{ from_port: 1 }, { from_port: 2 }, { from_port: 3 }],
      egress: [{ ports: [{ from: 4 }] }],
    });
  });

  it("prints every instance, those of modules too", async () => {
    const files = {
      "main.tf": `
module "m" {
  for_each = { a = 1, b = 2 }
  source   = "./m"
  n        = each.value
}
resource "aws_sqs_queue" "q" {
  count = 2
  name  = "q\${count.index}"
}
resource "aws_sqs_queue" "none" {
  count = 0
}`,
      "m/main.tf": `
variable "n" {}
resource "aws_sns_topic" "t" { name = "t\${var.n}" }`,
    };
    const shown = await show(
      "",
      [".", "aws_sqs_queue.q", "module.m.aws_sns_topic.t", "aws_sqs_queue.none[0]"],
      { files },
    );
    const names = shown.definitions.map(({ address, values }) => [address, values["name"]]);
    assert.deepEqual(names, [
      ["aws_sqs_queue.q[0]", "q0"],
      ["aws_sqs_queue.q[1]", "q1"],
      ['module.m["a"].aws_sns_topic.t', "t1"],
      ['module.m["b"].aws_sns_topic.t', "t2"],
    ]);
  });

  it("tells that the number of instances is not known", async () => {
    const { definitions } = await show(
      `variable "n" { type = number }\nresource "aws_sqs_queue" "q" { count = var.n }`,
      [".", "aws_sqs_queue.q"],
    );
    assert.equal(definitions[0]!.address, "aws_sqs_queue.q[*]");
    assert.equal(definitions[0]!.conditional, 'variable "n" has no default');
  });

  describe("numbers", () => {
    for (const digits of [
      "9007199254740993",
      "123456789012345678901234567890",
      "0.1",
      "-3.25",
      "100000000000000000000.5",
    ]) {
      it(`prints ${digits} as it is`, async () => {
        const { stdout } = await run(["show", "-f", "json"], {
          files: { "main.tf": `locals { n = ${digits} }` },
        });
        assert.match(stdout, new RegExp(`"value": ${digits.replace(".", "\\.")}\\n`));
      });
    }
  });

  describe("what is not known", () => {
    const cases: readonly (readonly [string, string, string, string])[] = [
      ["a variable without default", "var.v", 'variable "v" {}', 'variable "v" has no default'],
      ["a template with a known beginning", '"p-${var.v}"', 'variable "v" {}', 'variable "v" has no default'],
      [
        "one of two known values",
        'var.v ? "a" : "b"',
        'variable "v" { type = bool }',
        'variable "v" has no default',
      ],
      [
        "a moment of which the distance is known",
        'timeadd(time_static.t.rfc3339, "1h")',
        'resource "time_static" "t" {}',
        "time_static.t.rfc3339 is known after apply",
      ],
      [
        "an attribute that the provider computes",
        "aws_sqs_queue.q.arn",
        'resource "aws_sqs_queue" "q" {}',
        "aws_sqs_queue.q.arn is known after apply",
      ],
      ["what is in error", "nothing.like.this", "", "the expression is in error"],
    ];
    for (const [what, expression, more, reason] of cases) {
      it(`is unknown with its reason: ${what}`, async () => {
        assert.deepEqual(await local(expression, more), { $unknown: reason });
      });
    }

    it("hides no known part beside it", async () => {
      assert.deepEqual(await local("{ a = var.v, b = [1, var.v], c = true }", 'variable "v" {}'), {
        a: { $unknown: 'variable "v" has no default' },
        b: [1, { $unknown: 'variable "v" has no default' }],
        c: true,
      });
    });

    it("is all blocks of a type where there may be further ones, as terraform plans it", async () => {
      const { definitions } = await show(
        `variable "v" { type = list(string) }
resource "acme_x" "x" {
  rule { a = 1 }
  dynamic "rule" {
    for_each = var.v
    content { a = rule.value }
  }
}`,
        [".", "acme_x.x"],
      );
      assert.deepEqual(definitions[0]!.values, { rule: { $unknown: 'variable "v" has no default' } });
    });

    it("is what a whole resource has beside what is written", async () => {
      assert.deepEqual(await local("acme_x.x", 'resource "acme_x" "x" { a = 1 }'), {
        a: 1,
        $unknown: "attributes of acme_x.x are known after apply",
      });
    });

    it("says so of an output of a module that is not installed", async () => {
      assert.deepEqual(await local("module.m.id", 'module "m" { source = "example/m/aws" }'), {
        $unknown: 'module "m" is not installed',
      });
    });
  });

  describe("secrets", () => {
    const cases: readonly (readonly [string, string, string])[] = [
      [
        "a sensitive variable",
        'variable "v" {\n  default   = "correct-horse-7"\n  sensitive = true\n}',
        "var.v",
      ],
      [
        "what is drawn from one",
        'variable "v" {\n  default   = "correct-horse-7"\n  sensitive = true\n}\nlocals { it = upper("x\${var.v}") }',
        "local.it",
      ],
      [
        "a secret by the catalog",
        'resource "aws_db_instance" "d" { password = "correct-horse-7" }',
        "aws_db_instance.d",
      ],
      ["a secret by its name", 'locals { api_token = "Zx81kQ7pLm2R" }', "local.api_token"],
      ["a secret by its form", 'locals { it = "postgres://app:correct-horse-7@db:5432/app" }', "local.it"],
      [
        "a number that is one",
        'resource "aws_db_instance" "d" { password = 8812345678 }',
        "aws_db_instance.d",
      ],
      [
        "a labelled value",
        'resource "acme_x" "x" { env = [{ name = "DB_PASSWORD", value = "correct-horse-7" }] }',
        "acme_x.x",
      ],
      [
        "JSON within a text",
        'locals { it = jsonencode({ db = { password = "correct-horse-7" } }) }',
        "local.it",
      ],
      [
        "base64 of a script",
        'locals { it = base64encode("#!/bin/sh\\nexport DB_PASSWORD=correct-horse-7\\n") }',
        "local.it",
      ],
      [
        "a script",
        'resource "aws_instance" "i" { user_data = "#!/bin/sh\\nexport DB_PASSWORD=correct-horse-7\\n" }',
        "aws_instance.i",
      ],
      [
        "a variable whose value goes into a secret argument",
        'variable "v" { default = "correct-horse-7" }\nresource "aws_db_instance" "d" { password = var.v }',
        "var.v",
      ],
      [
        "a local between the two",
        'variable "v" { default = "correct-horse-7" }\nlocals { it = "<\${var.v}>" }\nresource "aws_db_instance" "d" { password = var.v }',
        "local.it",
      ],
      [
        "what holds both and is encoded",
        'variable "v" { default = "correct-horse-7" }\nlocals { it = jsonencode([var.v]) }\nresource "aws_db_instance" "d" { password = var.v }',
        "local.it",
      ],
    ];
    for (const [what, text, address] of cases) {
      it(`are masked: ${what}`, async () => {
        const { stdout } = await run(["show", "-f", "json", ".", address], { files: { "main.tf": text } });
        assert.match(stdout, /\{\s*"\$sensitive": true\s*\}/);
        assert.doesNotMatch(stdout, /correct-horse|CORRECT-HORSE|Zx81kQ7pLm2R|8812345678|Y29ycmVj/);
        const { stdout: pretty } = await run(["show", ".", address], { files: { "main.tf": text } });
        assert.match(pretty, /\(sensitive\)/);
        assert.doesNotMatch(pretty, /correct-horse|CORRECT-HORSE|Zx81kQ7pLm2R|8812345678|Y29ycmVj/);
      });
    }

    it("are not what only looks like one, and not what stands beside one", async () => {
      const { definitions } = await show(
        `resource "aws_db_instance" "d" {
  password = "<password>"
  username = "app"
  tags     = { secret_name = "prod/app/password", token_ttl = "3600s" }
}
locals {
  both = { password = "correct-horse-7", user = "app" }
}`,
      );
      assert.deepEqual(
        definitions.map(({ values }) => values),
        [
          { value: { password: SENSITIVE, user: "app" } },
          {
            password: "<password>",
            username: "app",
            tags: { secret_name: "prod/app/password", token_ttl: "3600s" },
          },
        ],
      );
    });

    it("are masked and unknown where they are both", async () => {
      assert.deepEqual(await local("var.v", 'variable "v" { sensitive = true }'), {
        $unknown: 'variable "v" has no default',
        $sensitive: true,
      });
    });
  });

  describe("options", () => {
    const text = `variable "v" { default = "default" }\nvariable "w" { default = 1 }`;
    const valueOf = async (argv: readonly string[], world: World = {}): Promise<unknown> =>
      (
        await show(text, [...argv, ".", "var.v"], {
          files: { "main.tf": text, "x.tfvars": 'v = "file"' },
          ...world,
        })
      ).definitions[0]!.values["value"];

    it("takes --var, --var-file and TF_VAR_*", async () => {
      assert.equal(await valueOf([]), "default");
      assert.equal(await valueOf([], { environment: { TF_VAR_v: "environment" } }), "environment");
      assert.equal(await valueOf(["--var-file", "x.tfvars"]), "file");
      assert.equal(await valueOf(["--var-file", "x.tfvars", "--var", "v=line"]), "line");
    });

    it("knows the workspace where it is named", async () => {
      const both = await Promise.all([
        show("locals { w = terraform.workspace }"),
        show("locals { w = terraform.workspace }", ["--workspace", "prod"]),
      ]);
      assert.deepEqual(
        both.map(({ definitions }) => definitions[0]!.values["value"]),
        [{ $unknown: "the workspace is not known; --workspace names it" }, "prod"],
      );
    });
  });

  describe("paths and addresses", () => {
    const files = {
      "main.tf": `
module "m" {
  for_each = toset(["x.y", "z"])
  source   = "./m"
}
resource "aws_sqs_queue" "q" { count = 2 }
data "aws_region" "here" {}`,
      "m/main.tf": 'resource "aws_sqs_queue" "q" {}\noutput "id" { value = 1 }',
      "examples/all/main.tf": "locals { other = 1 }",
    };
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ["aws_sqs_queue.q", ["aws_sqs_queue.q[0]", "aws_sqs_queue.q[1]"]],
      ["aws_sqs_queue.q[1]", ["aws_sqs_queue.q[1]"]],
      ["data.aws_region.here", ["data.aws_region.here"]],
      [
        'module.m["x.y"]',
        ['module.m["x.y"]', 'module.m["x.y"].aws_sqs_queue.q', 'module.m["x.y"].output.id'],
      ],
      ["module.m.aws_sqs_queue", ['module.m["x.y"].aws_sqs_queue.q', 'module.m["z"].aws_sqs_queue.q']],
      ["module.m.output.id", ['module.m["x.y"].output.id', 'module.m["z"].output.id']],
      ['module.m["z"].aws_sqs_queue.q', ['module.m["z"].aws_sqs_queue.q']],
    ];
    for (const [address, found] of cases) {
      it(`finds ${address}`, async () => {
        assert.deepEqual(addresses(await show("", [".", address], { files })), found);
      });
    }

    it("shows the root module that is named, and none below it", async () => {
      assert.ok(!addresses(await show("", ["."], { files })).includes("local.other"));
      assert.deepEqual(addresses(await show("", ["examples"], { files })), ["local.other"]);
    });

    it("says which stack a definition is in where there are several", async () => {
      const several = { "a/main.tf": "locals { x = 1 }", "b/main.tf": "locals { x = 2 }" };
      const { stdout } = await run(["show", "-f", "json"], { files: several });
      const { definitions } = JSON.parse(stdout) as { definitions: { stack: string; address: string }[] };
      assert.deepEqual(
        definitions.map(({ stack, address }) => [stack, address]),
        [
          ["a", "local.x"],
          ["b", "local.x"],
        ],
      );
      assert.match((await run(["show"], { files: several })).stdout, /^local\.x {2}b\/main\.tf:1 {2}in b$/m);
    });

    it("exits with 2 where nothing is defined at an address, and shows the others", async () => {
      const { exit, stdout, stderr } = await run(["show", ".", "aws_sqs_queue.qq", "data.aws_region.here"], {
        files,
      });
      assert.equal(exit, 2);
      assert.match(stderr, /nothing is defined at aws_sqs_queue\.qq; did you mean aws_sqs_queue\.q\?/);
      assert.match(stdout, /^data\.aws_region\.here /m);
    });

    it("says that the path comes first", async () => {
      const { exit, stderr } = await run(["show", "aws_sqs_queue.q"], { files });
      assert.equal(exit, 2);
      assert.match(
        stderr,
        /no such file or directory: aws_sqs_queue\.q; the path comes before the addresses: keylint show \. aws_sqs_queue\.q/,
      );
    });
  });

  it("shows what stands beside an error, and exits with 2 for what cannot be read", async () => {
    const text = 'locals { ok = 1 }\nresource "acme_x" "x" {\n  x = = 1\n}\nlocals { fine = 2 }';
    const { exit, stdout } = await run(["show", "-f", "json"], { files: { "main.tf": text } });
    const shown = JSON.parse(stdout) as Shown;
    assert.equal(exit, 2);
    assert.deepEqual(addresses(shown), ["local.ok", "local.fine", "acme_x.x"]);
    assert.deepEqual([shown.diagnostics[0]!.file, shown.diagnostics[0]!.line], ["main.tf", 3]);
  });

  it("writes for people: texts of several lines below each other, short collections on one line", async () => {
    const { stdout } = await run(["show"], {
      files: { "main.tf": 'locals {\n  a = "x\\ny"\n  b = { "k 1" = [1, null], long = false }\n  c = {}\n}' },
    });
    assert.equal(
      stdout,
      `local.a  main.tf:2
  value = <<-EOT
    x
    y
  EOT

local.b  main.tf:3
  value = { "k 1" = [1, null], long = false }

local.c  main.tf:4
  value = {}
`,
    );
  });
});
