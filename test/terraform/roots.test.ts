import assert from "node:assert/strict";
import { type LoadOptions } from "../../hcl-scanner/terraform/load.ts";
import { type Texts, ids, reading } from "./project.ts";

const CALL = (source: string): string => `module "m" {\n  source = ${JSON.stringify(source)}\n}\n`;
const ONE = `resource "test_thing" "x" {}\n`;

interface Case {
  readonly title: string;
  readonly texts: Texts;
  readonly options?: Partial<LoadOptions>;
  readonly roots: readonly string[];
  readonly said?: readonly RegExp[];
}

const CASES: readonly Case[] = [
  {
    title: "every directory with configuration",
    texts: { "a/main.tf": ONE, "b/c/x.tf.json": "{}", "d/x.tofu": ONE },
    roots: ["a", "b/c", "d"],
  },
  {
    title: "not one that another calls",
    texts: { "main.tf": CALL("./modules/a"), "modules/a/main.tf": CALL("../b"), "modules/b/main.tf": ONE },
    roots: ["."],
  },
  {
    title: "but one that is named",
    texts: { "modules/a/main.tf": ONE, "env/main.tf": CALL("../modules/a"), ".git/HEAD": "" },
    options: { paths: ["env", "modules/a"] },
    roots: ["env", "modules/a"],
  },
  {
    title: "a module that nobody calls",
    texts: { "env/main.tf": ONE, "modules/a/main.tf": ONE },
    roots: ["env", "modules/a"],
  },
  {
    title: "the root of a module repository that its examples call",
    texts: { "main.tf": ONE, "examples/x/main.tf": CALL("../..") },
    roots: [".", "examples/x"],
  },
  {
    title: "not what terraform, terragrunt or npm put there",
    texts: {
      "main.tf": ONE,
      ".terraform/modules/a/main.tf": ONE,
      ".terragrunt-cache/x/main.tf": ONE,
      "node_modules/a/main.tf": ONE,
    },
    roots: ["."],
  },
  {
    title: "a file that is named, alone",
    texts: { "a/x.tf": ONE, "a/y.tf": "", "b/z.tf": ONE },
    options: { paths: ["a/x.tf"] },
    roots: ["a"],
  },
  {
    title: "only what is named",
    texts: { "main.tf": ONE, "sub/main.tf": ONE },
    options: { namedOnly: true },
    roots: ["."],
  },
  {
    title: "one of a circle, which is an error",
    texts: { "a/main.tf": CALL("../b"), "b/main.tf": CALL("../a") },
    roots: ["a"],
    said: [/^module-loop: module m calls itself/],
  },
  {
    title: "nothing for hidden and backup files",
    texts: { "a/.main.tf": ONE, "b/main.tf~": ONE, "c/x.tf.bak": ONE },
    roots: [],
  },
  {
    title: "calls through links",
    texts: { "env/main.tf": CALL("./linked"), "env/linked": "-> ../shared", "shared/main.tf": ONE },
    roots: ["env"],
  },
  {
    title: "links to directories are not walked",
    texts: { "a/main.tf": ONE, "a/self": "-> ." },
    roots: ["a"],
  },
  {
    title: "several paths",
    texts: { "a/main.tf": ONE, "b/main.tf": ONE, "c/main.tf": ONE },
    options: { paths: ["a", "b/main.tf", "a"] },
    roots: ["a", "b"],
  },
  {
    title: "two repositories",
    texts: {
      "one/.git/HEAD": "",
      "one/main.tf": CALL("../three"),
      "two/.git/HEAD": "",
      "two/m/main.tf": ONE,
      "three/main.tf": ONE,
    },
    options: { paths: ["one", "two"] },
    roots: ["one", "two/m"],
    said: [/^outside-boundary: module m at \S+ lies outside the boundary/],
  },
  {
    title: "nothing outside of --root, and says so",
    texts: { "in/main.tf": ONE, "out/main.tf": ONE },
    options: { paths: ["in", "out"], root: "in" },
    roots: ["."],
    said: [/^outside-boundary: lies outside of --root$/],
  },
  {
    title: "a path that is not there is an error",
    texts: {},
    options: { paths: ["none"] },
    roots: [],
    said: [/^unreadable: no such file/],
  },
  {
    title: "a file of another kind is one",
    texts: { "x.txt": "" },
    options: { paths: ["x.txt"] },
    roots: [],
    said: [/^usage: expected a directory/],
  },
  {
    title: "terragrunt is noted once",
    texts: { "main.tf": ONE, "a/terragrunt.hcl": "", "b/terragrunt.hcl": "", "c/terragrunt.hcl": "" },
    roots: ["."],
    said: [/^terragrunt: terragrunt.hcl is not evaluated \(nor are 2 others\)/],
  },
];

describe("root modules", () => {
  for (const { title, texts, options, roots, said = [] } of CASES) {
    it(title, async () => {
      const read = await reading(texts, options);
      assert.deepEqual(ids(read), roots);
      assert.equal(read.said.length, said.length, read.said.join("\n"));
      said.forEach((pattern, i) => assert.match(read.said[i]!, pattern));
    });
  }

  it("x.tofu stands in place of x.tf", async () => {
    const read = await reading({
      "x.tf": `output "x" {\n  value = "tf"\n}`,
      "x.tofu": `output "x" {\n  value = "tofu"\n}`,
      "y.tf.json": `{"output": {"y": {"value": "tf"}}}`,
      "y.tofu.json": `{"output": {"y": {"value": "tofu"}}}`,
    });
    assert.deepEqual([read.of("output.x"), read.of("output.y")], ["tofu", "tofu"]);
  });

  it("what a named file does not declare may stand in the files beside it", async () => {
    const read = await reading(
      { "x.tf": `output "x" {\n  value = "\${local.a}-\${test_thing.b.name}"\n}`, "y.tf": ONE },
      { paths: ["x.tf"] },
    );
    assert.equal(read.of("output.x"), "<local.a is not declared in the files that were named>");
    assert.deepEqual(read.said, []);
  });
});
