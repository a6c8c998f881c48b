import assert from "node:assert/strict";
import { type Texts, reading } from "./project.ts";

const OUTPUT = 'output "x" {\n  value = module.m.x\n}\n';
const CALL = (source: string): string => `module "m" {\n  source = ${JSON.stringify(source)}\n}\n${OUTPUT}`;
const X = (value: string): string => `output "x" {\n  value = ${JSON.stringify(value)}\n}\n`;

describe("module calls", () => {
  it("of the registry and of git lead to where terraform init put them", async () => {
    const manifest = {
      Modules: [
        { Key: "", Source: "", Dir: "." },
        { Key: "m", Source: "registry.terraform.io/a/b/c", Dir: ".terraform/modules/m" },
        { Key: "m.inner", Source: "git::https://example.com/x.git", Dir: ".terraform/modules/m.inner/sub" },
      ],
    };
    const read = await reading({
      "main.tf": CALL("a/b/c"),
      ".terraform/modules/modules.json": JSON.stringify(manifest),
      ".terraform/modules/m/main.tf":
        'module "inner" {\n  source = "git::https://example.com/x.git//sub"\n}\noutput "x" {\n  value = "m-${module.inner.x}"\n}\n',
      ".terraform/modules/m.inner/sub/main.tf": X("inner"),
    });
    assert.equal(read.of("output.x"), "m-inner");
    assert.deepEqual(read.stack.unread, []);
  });

  const MISSING: readonly { title: string; texts: Texts; why: string; reason: string; said?: RegExp }[] = [
    {
      title: "that are not installed",
      texts: { "main.tf": CALL("a/b/c") },
      why: "not-installed",
      reason: '<module "m" is not installed>',
    },
    {
      title: "that leave the boundary",
      texts: { "in/main.tf": CALL("../../out"), "in/.git/HEAD": "" },
      why: "outside-boundary",
      reason: '<module "m" lies outside the boundary>',
      said: /^outside-boundary: module m at \.\.\/\.\.\/out lies outside the boundary and is not read; --root names a wider one$/,
    },
    {
      title: "that leave it by a link",
      texts: {
        "in/main.tf": CALL("./out"),
        "in/.git/HEAD": "",
        "in/out": "-> ../out",
        "out/main.tf": X("secret"),
      },
      why: "outside-boundary",
      reason: '<module "m" lies outside the boundary>',
      said: /^outside-boundary/,
    },
    {
      title: "that lead nowhere",
      texts: { "main.tf": CALL("./none") },
      why: "unreadable",
      reason: '<module "m" could not be read>',
      said: /^unreadable: module m has no configuration files at none$/,
    },
    {
      title: "whose source is not known",
      texts: {
        "main.tf": `variable "x" {}\nmodule "m" {\n  source = var.x\n}\n${OUTPUT}`,
        "x/x.tf": "",
      },
      why: "not-installed",
      reason: '<module "m" is not installed>',
    },
  ];
  for (const { title, texts, why, reason, said } of MISSING) {
    it(`${title} are unread, and their outputs unknown for that reason`, async () => {
      const read = await reading(texts, texts["main.tf"] === undefined ? { paths: ["in"] } : {});
      assert.deepEqual(
        read.stack.unread.map((each) => [each.what, each.why]),
        [["module.m", why]],
      );
      assert.equal(read.of("output.x"), reason);
      assert.equal(read.said.length, said ? 1 : 0, read.said.join());
      if (said) assert.match(read.said[0]!, said);
    });
  }

  it("that are not installed still have instances", async () => {
    const read = await reading({
      "main.tf":
        'module "m" {\n  source = "a/b/c"\n  count  = 2\n}\nmodule "n" {\n  source = "a/b/c"\n  count  = 0\n}\n' +
        'output "x" {\n  value = [length(module.m), module.m[*].x, one(module.n[*].x), try(module.n[0].x, "none")]\n}\n',
    });
    const unread = '<module "m" is not installed>';
    assert.deepEqual(read.of("output.x"), [2, [unread, unread], null, "none"]);
    assert.deepEqual(
      read.stack.unread.map(({ what }) => what),
      ["module.m"],
    );
  });

  it("that come back to themselves are an error", async () => {
    for (const texts of [
      { "main.tf": CALL("./a"), "a/main.tf": CALL("../b"), "b/main.tf": CALL("../a") },
      { "main.tf": CALL("./self"), self: "-> ." },
      { "main.tf": CALL("./") },
    ]) {
      const read = await reading(texts);
      assert.match(read.said.join(), /module-loop: module m calls itself/);
      assert.equal(read.stack.unread.at(-1)!.why, "loop");
    }
  });

  it("that fan out endlessly come to an end", async () => {
    const texts: Record<string, string> = { "m25/main.tf": 'resource "test_thing" "x" {}\n' };
    for (let i = 0; i < 25; i++) {
      const call = (name: string): string => `module "${name}" {\n  source = "../m${i + 1}"\n}\n`;
      texts[`m${i}/main.tf`] = call("a") + call("b") + call("c");
    }
    const read = await reading(texts, { paths: ["m0"] });
    assert.match(read.said.join("\n"), /too-many: module \w is not read, for too much is declared already/);
    assert.equal(read.stack.definitions.length < 1_000_000, true);
  }).timeout(60_000);

  // terraform 1.11.4 alone forgets the mark; the versions before and after it keep it.
  it("may be written with variables and locals", async () => {
    const files = {
      "main.tf": `variable "name" {\n  default = "m"\n}\nlocals {\n  root = "./modules"\n}\nmodule "m" {\n  source = "\${local.root}/\${var.name}"\n}\n${OUTPUT}`,
      "modules/m/main.tf": X("m"),
      "modules/n/main.tf": 'output "x" {\n  value = upper("n")\n}\n',
    };
    const read = await reading(files, { assignments: [{ name: "name", value: "n" }] });
    assert.equal(read.stack.byAddress("output.x")!.get("value").state, "known");
    assert.equal(read.of("output.x"), "N");
    assert.deepEqual(
      read.stacks.map(({ id }) => id),
      [".", "modules/n"],
    );
  });

  it("hand the mark of a sensitive output on", async () => {
    const { stack } = await reading({
      "main.tf":
        'module "m" {\n  source = "./m"\n}\nresource "test_thing" "x" {\n  text = "pw: ${module.m.x}"\n}\n',
      "m/main.tf": 'output "x" {\n  value     = "not-a-real-one"\n  sensitive = true\n}\n',
    });
    assert.equal(stack.byAddress("test_thing.x")!.get("text").sensitive, true);
  });

  it("convert outputs to the type that they declare", async () => {
    const read = await reading({
      "main.tf": CALL("./m"),
      "m/main.tf":
        'output "x" {\n  type  = object({ a = number, b = optional(string, "d") })\n  value = { a = "1" }\n}\n',
    });
    assert.deepEqual(read.of("output.x"), { a: 1, b: "d" });
  });

  it("have callers, innermost first", async () => {
    const { stack } = await reading({
      "main.tf": 'module "a" {\n  source   = "./a"\n  for_each = toset(["k"])\n}\n',
      "a/main.tf": 'module "b" {\n  source = "../b"\n}\n',
      "b/main.tf": 'resource "test_thing" "x" {}\n',
    });
    const { callers } = stack.byAddress('module.a["k"].module.b.test_thing.x')!.locate();
    assert.deepEqual(
      callers.map(({ address, file }) => [address, file]),
      [
        ['module.a["k"].module.b', "a/main.tf"],
        ['module.a["k"]', "main.tf"],
      ],
    );
  });

  it("read types of modules before anything is evaluated, also where a map of them is passed", async () => {
    const read = await reading({
      "main.tf":
        'module "m" {\n  source = "./m"\n  name   = data.template_file.t.rendered\n}\ndata "template_file" "t" {\n  template = "$${upper(v)}"\n  vars = {\n    v = "a"\n  }\n}\n' +
        OUTPUT,
      "m/main.tf": 'variable "name" {}\noutput "x" {\n  value = lower(var.name)\n}\n',
    });
    assert.equal(read.of("output.x"), "a");
  });

  it("may be overridden from a file below the scanned directory", async () => {
    const read = await reading({ "env/prod/main.tf": X("base"), "env/prod/x_override.tf": X("override") });
    assert.equal(read.of("output.x"), "override");
  });

  it("an override points into its own file", async () => {
    const read = await reading({
      "main.tf": 'resource "test_thing" "x" {\n  name = "a"\n}\n',
      "override.tf": '\n\n\n\n\nresource "test_thing" "x" {\n  rule {\n    port = nothing.there\n  }\n}\n',
    });
    read.stack.byAddress("test_thing.x")!.get("rule");
    const [diagnostic] = read.diagnostics;
    assert.equal(diagnostic?.place?.source.path, "override.tf");
    assert.equal(
      diagnostic.place.source.text.slice(diagnostic.place.range.start).startsWith("nothing"),
      true,
    );
  });
});
