import assert from "node:assert/strict";
import { run } from "../cli/run.ts";
import { planOf } from "./plan-of.ts";

const KEY = planOf({
  changes: [{ address: "aws_iam_access_key.ci", after: { user: "ci" } }],
  written: { "aws_iam_access_key.ci": { user: { constant_value: "ci" } } },
});
const PLAN = JSON.stringify(KEY);
const FINDING = /rotation-missing aws_iam_access_key\.ci/;

const STATE = JSON.stringify({
  format_version: "1.0",
  terraform_version: "1.11.4",
  values: {
    root_module: {
      resources: [
        {
          address: "aws_iam_access_key.ci",
          mode: "managed",
          type: "aws_iam_access_key",
          name: "ci",
          values: { user: "ci", create_date: "2026-01-01T00:00:00Z" },
        },
      ],
    },
  },
});

const RAW = JSON.stringify({
  version: 4,
  terraform_version: "1.11.4",
  serial: 1,
  lineage: "x",
  outputs: {},
  resources: [
    {
      mode: "managed",
      type: "aws_iam_access_key",
      name: "ci",
      provider: "p",
      instances: [
        { attributes: { user: "ci", create_date: "2026-01-01T00:00:00Z" }, sensitive_attributes: [] },
      ],
    },
  ],
});

const EXPORT = JSON.stringify({ version: 3, deployment: { manifest: {}, resources: [] } });

describe("documents: recognised by their content", () => {
  const utf16 = (text: string): Uint8Array =>
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
  const cases: Readonly<Record<string, readonly [file: string, content: string | Uint8Array]>> = {
    "a plan": ["plan.json", PLAN],
    "a plan under any name": ["whatever", PLAN],
    "a plan with a byte order mark": ["plan.json", `\ufeff${PLAN}`],
    "a plan that PowerShell redirected": ["plan.json", utf16(PLAN)],
    "a state that was shown": ["state.json", STATE],
    "terraform.tfstate": ["terraform.tfstate", RAW],
  };
  for (const [name, [file, content]] of Object.entries(cases)) {
    it(name, async () => {
      const { exit, stdout, stderr } = await run([file, "-f", "compact"], { files: { [file]: content } });
      assert.equal(stderr, "");
      assert.match(stdout, FINDING);
      assert.equal(exit, 1);
    });
  }

  it("from stdin, in pieces", async () => {
    const { exit, stdout } = await run(["-", "-f", "compact"], { stdin: PLAN });
    assert.match(stdout, FINDING);
    assert.equal(exit, 1);
  });

  it("a configuration in JSON syntax, under any name", async () => {
    const content = JSON.stringify({ resource: { aws_iam_access_key: { ci: { user: "ci" } } } });
    const { exit, stdout, stderr } = await run(["made.json", "-f", "compact"], {
      files: { "made.json": content },
    });
    assert.equal(stderr, "");
    assert.match(stdout, /^made\.json:1:\d+: high rotation-missing aws_iam_access_key\.ci/m);
    assert.equal(exit, 1);
  });

  it("a stack export of pulumi", async () => {
    const { exit, stderr } = await run(["stack.json"], { files: { "stack.json": EXPORT } });
    assert.deepEqual({ exit, stderr }, { exit: 0, stderr: "" });
  });

  it("several at once, beside a directory", async () => {
    const files = {
      "a.json": PLAN,
      "b.json": STATE,
      "src/main.tf": `resource "aws_iam_access_key" "tf" {\n  user = "x"\n}`,
    };
    const { stdout } = await run(["a.json", "b.json", "src", "-f", "json"], { files });
    const { stacks, findings } = JSON.parse(stdout) as {
      stacks: { id: string; door: string }[];
      findings: { rule: string; address: string; occurrences: { stack: string }[] }[];
    };
    assert.deepEqual(
      stacks.map(({ id, door }) => `${door} ${id}`),
      ["plan a.json", "state b.json", "hcl src"],
    );
    const missing = findings.filter(({ rule }) => rule === "rotation-missing");
    assert.deepEqual(
      missing.map(({ address, occurrences }) => [address, occurrences.map(({ stack }) => stack)]),
      [
        ["aws_iam_access_key.ci", ["a.json", "b.json"]],
        ["aws_iam_access_key.tf", ["src"]],
      ],
    );
  });
});

describe("documents: what cannot be judged is said in one line, with exit 2", () => {
  const cases: Readonly<Record<string, readonly [content: string | Uint8Array, says: RegExp]>> = {
    "a binary plan": [
      Buffer.from("PK\u0003\u0004rest"),
      /is a binary plan; make JSON of it: terraform show -json/,
    ],
    "a compressed one": [Buffer.from([0x1f, 0x8b, 8, 0]), /is compressed \(gzip\)/],
    "the log of plan -json": [
      '{"@level":"info","@message":"x"}\n{"@level":"info"}\n',
      /is the log of `terraform plan -json`/,
    ],
    nothing: ["", /expected JSON, found nothing/],
    "a text": ["hunter2-Pl4nted", /expected JSON, found something else/],
    "a list": ["[1]", /expected a JSON object, found an array/],
    "one that was cut off": [PLAN.slice(0, -20), /ends in the middle, at line 1, column \d+: it was cut off/],
    "one that is broken within": [
      PLAN.replace('"address"', "Pl4nted"),
      /expected JSON, found something else at line 1, column \d+/,
    ],
    "a state of version 3": [
      '{"version": 3, "serial": 1, "modules": []}',
      /is a state of version 3; terraform 0.12 or newer rewrites it/,
    ],
    "an encrypted state": ['{"meta": {}, "encrypted_data": "x", "encryption_version": "v0"}', /is encrypted/],
    "schemas of providers": [
      '{"format_version": "1.0", "provider_schemas": {}}',
      /holds the schemas of providers/,
    ],
    "something else": ['{"a": 1}', /is none of what keylint reads/],
    "a plan of the next format": [
      '{"format_version": "2.0", "planned_values": {}}',
      /expected a version 1.x at format_version/,
    ],
    "changes that are no list": [
      '{"format_version": "1.2", "resource_changes": {"a": 1}}',
      /expected an array at resource_changes/,
    ],
    "a configuration that is none": [
      '{"format_version": "1.2", "resource_changes": [], "configuration": 7}',
      /expected an object at configuration/,
    ],
    "values that are none": ['{"format_version": "1.0", "values": "x"}', /expected an object at values/],
    "resources that are no list": [
      '{"version": 4, "lineage": "x", "resources": 3}',
      /expected an array at resources/,
    ],
  };
  for (const [name, [content, says]] of Object.entries(cases)) {
    it(name, async () => {
      const { exit, stderr } = await run(["it.json"], { files: { "it.json": content } });
      assert.equal(exit, 2);
      assert.match(stderr, says);
      assert.equal(stderr.trimEnd().split("\n").length, 1);
      assert.doesNotMatch(stderr, /Pl4nted/);
    });
  }

  it("one element of a wrong shape hides no other", async () => {
    const changes = (KEY["resource_changes"] as unknown[]).concat([
      7,
      { address: 1 },
      { address: "a.b", type: "a", name: "b", change: null },
    ]);
    const { exit, stdout, stderr } = await run(["-", "-f", "compact"], {
      stdin: JSON.stringify({ ...KEY, resource_changes: changes }),
    });
    assert.equal(exit, 2);
    assert.match(stdout, FINDING);
    assert.match(stderr, /cannot read resource_changes\[1\]/);
    assert.match(stderr, /cannot read resource_changes\[3\]/);
  });

  it("a directory in place of a file, a file that is not there", async () => {
    const { exit, stderr } = await run(["gone.json"]);
    assert.equal(exit, 2);
    assert.match(stderr, /no such file/);
  });
});

describe("documents: hostile ones", () => {
  const nested = `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`;
  const hostile: Readonly<Record<string, string>> = {
    "keys of the engine": JSON.stringify(KEY).replace(
      '"user":"ci"',
      '"user":"ci","__proto__":{"x":1},"constructor":{"prototype":{"y":2}},"toString":"z"',
    ),
    "a value that is nested deeply": PLAN.replace('"user":"ci"', `"user":"ci","tags":${nested}`),
    "a long text": PLAN.replace('"user":"ci"', `"user":"ci","tags":{"a":"${"x".repeat(5_000_000)}"}`),
    "a number beyond all": PLAN.replace(
      '"user":"ci"',
      '"user":"ci","a":1e999999,"b":-1e308,"c":123456789012345678901234567890',
    ),
    "unknown parts of another shape": PLAN.replace(
      '"after_unknown":{}',
      '"after_unknown":{"user":{"a":[true]},"x":"y"}',
    ),
    "sensitive parts of another shape": PLAN.replace('"after_sensitive":{}', '"after_sensitive":[[true]]'),
    "modules that call each other": PLAN.replace(
      '"root_module":{"resources"',
      `"root_module":{"module_calls":{"m":{"expressions":{"a":{"references":["module.m.a"]}},"module":{"outputs":{"a":{"expression":{"references":["var.a"]}}},"variables":{"a":{}}}}},"resources"`,
    ),
    "addresses that are none": PLAN.replace(
      '"address":"aws_iam_access_key.ci"',
      '"module_address":"module.[[[\\"]","address":"]]..[\\""',
    ),
  };
  for (const [name, text] of Object.entries(hostile)) {
    it(name, async () => {
      const { exit, stderr } = await run(["-", "-f", "json"], { stdin: text });
      assert.doesNotMatch(stderr, /internal error/);
      assert.ok(exit === 1 || exit === 2);
    });
  }

  it("leave the prototype of objects alone", () => {
    assert.equal(({} as Record<string, unknown>)["x"], undefined);
  });
});
