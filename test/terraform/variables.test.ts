import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Texts, reading } from "./project.ts";

const declared = (type: string): string =>
  `variable "x" {\n${type === "" ? "" : `  type = ${type}\n`}  default = null\n}\noutput "x" {\n  value = var.x\n}\n`;

describe("variables", () => {
  describe("are given, the later one of these winning", () => {
    const SOURCES: readonly [string, Texts][] = [
      ["terraform.tfvars", { "terraform.tfvars": 'x = "terraform.tfvars"' }],
      ["terraform.tfvars.json", { "terraform.tfvars.json": '{"x": "terraform.tfvars.json"}' }],
      ["1.auto.tfvars", { "1.auto.tfvars": 'x = "1.auto.tfvars"' }],
      ["10.auto.tfvars.json", { "10.auto.tfvars.json": '{"x": "10.auto.tfvars.json"}' }],
      ["2.auto.tfvars", { "2.auto.tfvars": 'x = "2.auto.tfvars"' }],
    ];
    const environment = { TF_VAR_x: "TF_VAR_x" };
    for (const [i, [winner]] of SOURCES.entries()) {
      it(winner, async () => {
        const files = Object.assign(
          { "main.tf": declared("") },
          ...SOURCES.slice(0, i + 1).map(([, texts]) => texts),
        ) as Texts;
        assert.equal((await reading(files, { environment })).of("output.x"), winner);
      });
    }
    it("TF_VAR_ only where nothing else does", async () => {
      assert.equal((await reading({ "main.tf": declared("") }, { environment })).of("output.x"), "TF_VAR_x");
    });
    it("--var and --var-file, in their order, over all files", async () => {
      const files = { "main.tf": declared(""), "z.auto.tfvars": 'x = "auto"', "a.tfvars": 'x = "file"' };
      const byName = { name: "x", value: "--var" };
      const byFile = { file: "a.tfvars" };
      assert.equal(
        (await reading(files, { assignments: [byFile, byName], environment })).of("output.x"),
        "--var",
      );
      assert.equal(
        (await reading(files, { assignments: [byName, byFile], environment })).of("output.x"),
        "file",
      );
    });
    it("files of other names not at all", async () => {
      assert.equal(
        (await reading({ "main.tf": declared(""), "prod.tfvars": 'x = "prod"' })).of("output.x"),
        null,
      );
    });
  });

  describe("given as text are read under their type", () => {
    const CASES: readonly [string, string, unknown][] = [
      ["", "[1, 2]", "[1, 2]"],
      ["string", "[1, 2]", "[1, 2]"],
      ["string", "3", "3"],
      ["number", "3.50", 3.5],
      ["bool", "true", true],
      ["list(string)", '["a", 2]', ["a", "2"]],
      ["any", "[1, 2]", [1, 2]],
      ["map(number)", '{ a = 1, "b" = "2" }', { a: 1, b: 2 }],
      ['object({ a = optional(string, "d") })', "{}", { a: "d" }],
      ["list(string)", "null", null],
    ];
    for (const [type, value, expected] of CASES) {
      it(`${type === "" ? "no type" : type}: ${value}`, async () => {
        const files = { "main.tf": declared(type) };
        assert.deepEqual(
          (await reading(files, { assignments: [{ name: "x", value }] })).of("output.x"),
          expected,
        );
        assert.deepEqual(
          (await reading(files, { environment: { TF_VAR_x: value } })).of("output.x"),
          expected,
        );
      });
    }
  });

  it("a value that does not fit is a diagnostic that does not show it", async () => {
    for (const [type, value] of [
      ["number", "hunter2"],
      ["list(string)", "[hunter2"],
      ["list(string)", "hunter2"],
      ["object({ a = string })", '{ b = "hunter2" }'],
    ] as const) {
      const read = await reading({ "main.tf": declared(type) }, { assignments: [{ name: "x", value }] });
      assert.equal(read.of("output.x"), "<the expression is in error>", type);
      assert.equal(read.said.length > 0, true, type);
      assert.doesNotMatch(read.said.join(), /hunter2/);
      assert.equal(
        read.diagnostics.every(({ place }) => place === undefined || !place.source.text.includes("hunter2")),
        true,
      );
    }
  });

  it("a default that does not fit is one, too", async () => {
    const read = await reading({
      "main.tf": 'variable "x" {\n  type    = number\n  default = "a"\n}\noutput "x" {\n  value = var.x\n}\n',
    });
    assert.deepEqual(read.said, [
      "invalid-variable: var.x has a value that does not fit its type: a number is required",
    ]);
  });

  it("without a value are unknown, of their type", async () => {
    const read = await reading({
      "main.tf":
        'variable "x" {\n  type = object({ a = string })\n}\noutput "x" {\n  value = "${var.x.a}!"\n}\n',
    });
    assert.equal(read.of("output.x"), '<variable "x" has no default>');
  });

  it("that nothing declares are noted, those of the environment not", async () => {
    const files = { "main.tf": "", "x.auto.tfvars": "misspelt = 1" };
    const { said } = await reading(files, {
      assignments: [{ name: "other", value: "1" }],
      environment: { TF_VAR_any: "1" },
    });
    assert.deepEqual(said, [
      'undeclared-variable: the root module declares no variable "misspelt", which x.auto.tfvars gives',
      'undeclared-variable: the root module declares no variable "other", which --var gives',
    ]);
  });

  it("apply to every root module", async () => {
    const read = await reading(
      { "a/main.tf": declared("number"), "b/main.tf": declared("string") },
      { assignments: [{ name: "x", value: "7" }] },
    );
    assert.deepEqual(
      read.opened.map((stack) => stack.byAddress("output.x")!.get("value").state),
      ["known", "known"],
    );
  });

  it("in files that nobody gives to a root module are told of in one line", async () => {
    const files = {
      "main.tf": declared("number"),
      "terraform.tfvars": "x = 1\n",
      "b.auto.tfvars": "x = 2\n",
      "envs/prod.tfvars": "x = 3\n",
      "envs/test.tfvars.json": '{"x": 4}',
    };
    const said = [
      "unassigned-values: the values are not given to any root module (nor is another): name the file under roots in keylint.yaml, or by --var-file",
    ];
    assert.deepEqual((await reading(files)).said, said);
    const named = await reading(files, { assignments: [{ name: "x", value: "5" }] });
    assert.deepEqual(named.said, []);
    const environmentsOf = () => [{ name: "prod", varFiles: ["envs/prod.tfvars", "envs/test.tfvars.json"] }];
    assert.deepEqual((await reading(files, { environmentsOf })).said, []);
  });

  it("files of values hold no blocks, and call nothing", async () => {
    const read = await reading({ "main.tf": declared(""), "a.auto.tfvars": 'x = upper("a")\nlocals {}\n' });
    assert.match(read.said.join("\n"), /invalid-block: expected values of variables, found the block locals/);
    assert.equal(read.of("output.x"), "<the expression is in error>");
  });

  describe("in a file outside of the boundary", () => {
    let directory: string;
    before(() => {
      directory = mkdtempSync(join(tmpdir(), "keylint-values-"));
      writeFileSync(join(directory, "x.tfvars"), 'x = "outside"');
    });
    after(() => rmSync(directory, { recursive: true, force: true }));

    it("are read where the command line names it", async () => {
      const read = await reading(
        { "main.tf": declared("") },
        { assignments: [{ file: join(directory, "x.tfvars") }] },
      );
      assert.equal(read.of("output.x"), "outside");
    });
    it("are not where a file in the repository does", async () => {
      const environmentsOf = () => [{ name: "prod", varFiles: [join(directory, "x.tfvars")] }];
      const read = await reading({ "main.tf": declared("") }, { environmentsOf });
      assert.equal(read.of("output.x"), null);
      assert.match(read.said.join(), /outside-boundary/);
    });
  });

  it("terraform.workspace is unknown unless --workspace says", async () => {
    const files = { "main.tf": 'output "x" {\n  value = "ws-${terraform.workspace}"\n}\n' };
    assert.equal((await reading(files)).of("output.x"), "<the workspace is not known; --workspace names it>");
    assert.equal((await reading(files, { workspace: "prod" })).of("output.x"), "ws-prod");
  });
});
