import assert from "node:assert/strict";
import { functionNames } from "../../hcl-scanner/evaluate/function-table.ts";
import { type World, directory, run } from "./run.ts";

/** Every secret of these tests holds this word, in one writing or another. */
const PLANT = "Pl4ntedHorse";
const BASE64 = Buffer.from(PLANT).toString("base64").slice(0, 12);
const LEAK = new RegExp(
  `${PLANT}|${PLANT.toUpperCase()}|${PLANT.toLowerCase()}|${BASE64}|88123456787|gh` + "p_Planted",
  "i",
);

/** Of a published form, and so a secret wherever it stands. */
const TOKEN = `gh` + `p_Planted${"a1B2".repeat(8)}`.slice(0, 38);

const VIEWS: readonly (readonly string[])[] = [
  ["-f", "pretty", "-v", "--show-undecided"],
  ["-f", "compact", "--show-undecided"],
  ["-f", "json"],
  ["-f", "sarif"],
  ["show", "-v"],
  ["show", "-f", "json"],
];

async function assertNothingLeaks(world: World, argv: readonly string[] = []): Promise<void> {
  const cwd = world.cwd ?? directory(world.files ?? {});
  for (const view of VIEWS) {
    const { stdout, stderr } = await run([...view, ...argv], { ...world, cwd });
    for (const [stream, text] of Object.entries({ stdout, stderr })) {
      const line = text.split("\n").find((each) => LEAK.test(each));
      assert.equal(line, undefined, `${view.join(" ")} on ${stream}`);
    }
  }
}

const NAMED: Readonly<Record<string, string>> = {
  "an argument": `resource "aws_db_instance" "d" {\n  password = "${PLANT}-1"\n}`,
  "a setting that is a password": `resource "google_container_cluster" "c" {\n  master_auth {\n    username = "admin"\n    password = "${PLANT}-1"\n  }\n}`,
  "two on a line": `locals { both = { password = "${PLANT}-1", api_token = "${PLANT}2x9" } }`,
  "a number": `resource "aws_db_instance" "d" {\n  password = 88123456787\n}`,
  "a number in an object": `locals {\n  db = { port = 5432, password = 88123456787 }\n}`,
  "a default": `variable "db_password" {\n  default = "${PLANT}-1"\n}`,
  "a default that is an object": `variable "db" {\n  default = {\n    user     = "app"\n    password = "${PLANT}-1"\n  }\n}`,
  "a default that only its use tells": `variable "x" {\n  default = "${PLANT}-1"\n}\nresource "aws_db_instance" "d" {\n  password = var.x\n}`,
  "a heredoc": `resource "aws_instance" "i" {\n  user_data = <<-EOT\n    #!/bin/sh\n    export DB_PASSWORD=${PLANT}-1\n    EOT\n}`,
  "JSON in user data": `resource "aws_instance" "i" {\n  user_data = jsonencode({ write_files = [{ content = jsonencode({ db_password = "${PLANT}-1" }) }] })\n}`,
  "base64 in user data": `resource "aws_instance" "i" {\n  user_data = base64encode("#!/bin/sh\\nexport DB_PASSWORD=${PLANT}-1\\n")\n}`,
  "a template": `locals {\n  it = "postgres://app:${PLANT}1@\${terraform.workspace}.internal:5432/app"\n}`,
  "a comment on the line of a finding": `resource "aws_db_instance" "d" {\n  password = "${PLANT}-1" # was ${PLANT}-0\n}\nvariable "db_password" {} # ${PLANT}-2`,
  "a comment within an expression": `variable "db_password" { /* ${PLANT} */ }\nresource "aws_iam_access_key" "k" { /* ${PLANT} */ user = "x" }`,
  "a provider": `provider "aws" {\n  access_key = "AKIA${"Q7R2".repeat(4)}"\n  secret_key = "${PLANT}${"x1Y2".repeat(7)}"\n}`,
  "a backend": `terraform {\n  backend "s3" {\n    secret_key = "${PLANT}${"x1Y2".repeat(7)}"\n  }\n}`,
  "an output": `resource "aws_db_instance" "d" {\n  password = "${PLANT}-1"\n}\noutput "p" { value = aws_db_instance.d.password }\noutput "all" { value = aws_db_instance.d }`,
  "what a module is given": `module "m" {\n  source      = "example/m/aws"\n  db_password = "${PLANT}-1"\n}`,
  "a sensitive variable that is taken apart": `variable "v" {\n  default   = "${PLANT}-1"\n  sensitive = true\n}\nlocals {\n  a = split("-", var.v)\n  b = upper(var.v)\n  c = base64encode(var.v)\n  d = { for k, v in { x = var.v } : k => v }\n}`,
  "a password in a list of named values": `resource "aws_ecs_task_definition" "t" {\n  container_definitions = jsonencode([{ environment = [{ name = "DB_PASSWORD", value = "${PLANT}-1" }] }])\n}`,
  "a token as a key": `locals {\n  m = { "${TOKEN}" = 1 }\n}\nresource "aws_iam_access_key" "k" {\n  for_each = local.m\n  user     = each.key\n}`,
  "a token as a name": `locals {\n  x = ${TOKEN}\n}\nresource "acme_x" "x" {\n  y = ${TOKEN}.z\n}`,
};

const BROKEN: Readonly<Record<string, string>> = {
  "an unclosed string": `resource "aws_db_instance" "d" {\n  password = "${PLANT}-1\n}\n`,
  "an unclosed heredoc": `resource "aws_instance" "i" {\n  user_data = <<EOT\nexport DB_PASSWORD=${PLANT}\n`,
  "an unclosed block": `resource "aws_db_instance" "d" {\n  password = "${PLANT}-1"\n`,
  "an unclosed comment": `locals { a = 1 }\n/* ${PLANT}\n`,
  "two strings and no operator": `locals {\n  password = "${PLANT}-1" "${PLANT}-2"\n}\n`,
  "single quotes": `locals {\n  password = '${PLANT}'\n}\n`,
  "curly quotes": `locals {\n  password = \u201c${PLANT}\u201d\n}\n`,
  "no quotes at all": `resource "aws_db_instance" "d" {\n  password = ${PLANT}\n}\n`,
  "no quotes, and an error behind": `locals {\n  db_password = ${PLANT} = 1\n}\n`,
  "a bad escape": `locals {\n  password = "${PLANT}\\q"\n}\n`,
  "an unclosed interpolation": `locals {\n  password = "${PLANT}\${var.x"\n}\n`,
  "an error in an interpolation": `locals {\n  password = "${PLANT}\${"${PLANT}" + }"\n}\n`,
  "a duplicate argument": `locals {\n  password = "${PLANT}-1"\n  password = "${PLANT}-2"\n}\n`,
  "an error on the line of a comment": `locals {\n  a = = 1 # ${PLANT}\n}\n`,
  "an operator that does not take it": `locals {\n  a = "${PLANT}" + 1\n  b = -"${PLANT}"\n  c = !"${PLANT}"\n  d = "${PLANT}" ? 1 : 2\n}`,
  "an index that is not there": `locals {\n  m = { a = 1 }\n  v = local.m["${PLANT}"]\n  w = [1]["${PLANT}"]\n  x = "${PLANT}".y\n  z = "${PLANT}"[0]\n}`,
  "a value of the wrong type": `variable "password" {\n  type    = number\n  default = "${PLANT}"\n}\nvariable "m" {\n  type    = map(number)\n  default = { password = "${PLANT}" }\n}`,
  "instances that cannot be": `resource "acme_x" "x" {\n  for_each = "${PLANT}"\n}\nresource "acme_x" "y" {\n  count = "${PLANT}"\n}\nresource "acme_x" "z" {\n  for_each = ["${PLANT}"]\n}`,
};

describe("secrets", () => {
  for (const [what, text] of Object.entries(NAMED)) {
    it(`are in no output: ${what}`, () => assertNothingLeaks({ files: { "main.tf": text } }));
  }

  for (const [what, text] of Object.entries(BROKEN)) {
    it(`are in no output of a file in error: ${what}`, () =>
      assertNothingLeaks({ files: { "main.tf": text } }));
  }

  it("are in no output of the JSON syntax, whole or broken", async () => {
    const whole = `{"resource": {"aws_db_instance": {"d": {"password": "${PLANT}-1"}}}, "variable": {"db_password": {"default": "${PLANT}"}}}`;
    await assertNothingLeaks({ files: { "main.tf.json": whole } });
    await assertNothingLeaks({ files: { "main.tf.json": whole.slice(0, -4) } });
    await assertNothingLeaks({ files: { "main.tf.json": whole.replace('-1"', '-1" "') } });
    await assertNothingLeaks({ files: { "main.tf.json": whole.replace('-1"', '-${"1') } });
  });

  const variables = `variable "db_password" { type = string }\nvariable "m" { type = map(string) }\nvariable "n" { type = number }
resource "aws_db_instance" "d" {\n  password = var.db_password\n}\nresource "aws_db_instance" "e" {\n  password = var.m.x\n}`;

  for (const [what, text] of Object.entries({
    whole: `db_password = "${PLANT}-1"\nm = { x = "${PLANT}-2" }\nn = 1`,
    "not quoted": `db_password = ${PLANT}\nm = { x = ${PLANT} }`,
    broken: `db_password = "${PLANT}-1\nm = { x = "${PLANT}" "${PLANT}" }`,
    "of the wrong type": `db_password = ["${PLANT}"]\nm = "${PLANT}"\nn = "${PLANT}"`,
    "for a variable that is not declared": `db_passwort = "${PLANT}"`,
  })) {
    it(`are in no output: a file of variables, ${what}`, async () => {
      await assertNothingLeaks({ files: { "main.tf": variables, "terraform.tfvars": text } });
      await assertNothingLeaks({ files: { "main.tf": variables, "x.tfvars": text } }, [
        "--var-file",
        "x.tfvars",
      ]);
    });
  }

  for (const text of [
    `${PLANT}-1`,
    `{ x = "${PLANT}" }`,
    `{ x = ${PLANT} }`,
    `{ x = "${PLANT} }`,
    `${PLANT}(`,
    `["${PLANT}" "${PLANT}"]`,
  ]) {
    it(`are in no output: ${text.replaceAll(PLANT, "…")} on the command line and in the environment`, async () => {
      const files = { "main.tf": variables };
      for (const name of text.startsWith(PLANT) ? ["db_password", "n", "nothing"] : ["m", "n", "nothing"]) {
        await assertNothingLeaks({ files }, ["--var", `${name}=${text}`]);
        await assertNothingLeaks({ files, environment: { [`TF_VAR_${name}`]: text } });
      }
    });
  }

  const plan = {
    format_version: "1.2",
    terraform_version: "1.11.4",
    planned_values: {
      root_module: {
        resources: [
          {
            address: "aws_db_instance.d",
            mode: "managed",
            type: "aws_db_instance",
            name: "d",
            provider_name: "registry.terraform.io/hashicorp/aws",
            values: { password: `${PLANT}-1`, tags: { note: `postgres://app:${PLANT}1@db:5432/app` } },
            sensitive_values: { password: true },
          },
        ],
      },
      outputs: { p: { sensitive: true, value: `${PLANT}-1` } },
    },
    resource_changes: [
      {
        address: "aws_db_instance.d",
        mode: "managed",
        type: "aws_db_instance",
        name: "d",
        provider_name: "registry.terraform.io/hashicorp/aws",
        change: {
          actions: ["create"],
          before: null,
          after: { password: `${PLANT}-1`, tags: { note: `postgres://app:${PLANT}1@db:5432/app` } },
          after_unknown: {},
          after_sensitive: { password: true },
        },
      },
    ],
    output_changes: {
      p: { actions: ["create"], after: `${PLANT}-1`, after_unknown: false, after_sensitive: true },
    },
    variables: { db_password: { value: `${PLANT}-1` } },
    configuration: { root_module: { variables: { db_password: {} } } },
  };
  const state = {
    version: 4,
    terraform_version: "1.11.4",
    serial: 1,
    lineage: "x",
    outputs: { p: { value: `${PLANT}-1`, type: "string", sensitive: true } },
    resources: [
      {
        mode: "managed",
        type: "aws_iam_access_key",
        name: "k",
        provider: 'provider["registry.terraform.io/hashicorp/aws"]',
        instances: [
          { schema_version: 0, attributes: { id: "x", secret: `${PLANT}${"x1Y2".repeat(7)}`, user: "x" } },
        ],
      },
    ],
  };
  const documents: Readonly<Record<string, string>> = {
    "a plan": JSON.stringify(plan),
    "a plan that is cut off": JSON.stringify(plan).slice(0, -3),
    "a plan with an error beside the secret": JSON.stringify(plan).replace(`${PLANT}-1"`, `${PLANT}-1" "x`),
    "a state": JSON.stringify(state),
    "a state that is cut off": JSON.stringify(state, undefined, 1).slice(0, -30),
    "JSON of some other sort": JSON.stringify({ password: PLANT, [PLANT]: 1 }),
    "no JSON at all": `password: ${PLANT}`,
  };
  for (const [what, text] of Object.entries(documents)) {
    it(`are in no output of a document: ${what}`, () =>
      assertNothingLeaks({ files: { "it.json": text } }, ["it.json"]));
  }

  it("are in no message of a function that does not take them", () => {
    const takesMarksOff = new Set(["nonsensitive"]);
    const calls = functionNames
      .filter((name) => !takesMarksOff.has(name))
      .flatMap((name) => {
        const secret = "var.secret";
        const others = ["1", '"x"', "[1]", "{}"];
        return [
          `${name}(${secret})`,
          ...others.map((each) => `${name}(${secret}, ${each})`),
          ...others.map((each) => `${name}(${each}, ${secret})`),
          `${name}(${secret}, ${secret}, ${secret})`,
        ];
      });
    const locals = calls.map((call, i) => `  v${i} = ${call}`).join("\n");
    const text = `variable "secret" {\n  default   = "${PLANT}(["\n  sensitive = true\n}\nlocals {\n${locals}\n}\n`;
    return assertNothingLeaks({ files: { "main.tf": text } });
  }).timeout(60_000);

  it("are in no message about the command line itself", async () => {
    const cwd = directory({ "main.tf": "" });
    for (const argv of [
      ["--var", `${PLANT}`],
      ["--vars", `password=${PLANT}`],
      ["--var", "--password"],
      ["-f", "json", `--var=${PLANT}`],
    ]) {
      const { stdout, stderr, exit } = await run(argv, { cwd });
      assert.equal(exit, 2);
      assert.doesNotMatch(stdout + stderr, LEAK);
    }
  });
});
