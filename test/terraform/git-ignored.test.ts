import assert from "node:assert/strict";
import { directory, run } from "../cli/run.ts";

const CONFIGURATION = 'variable "db_password" {\n  type      = string\n  sensitive = true\n}\n';
const VALUES = 'db_password = "correct-horse-7"\n';

async function found(files: Readonly<Record<string, string>>, path = "."): Promise<string[]> {
  const { stdout } = await run([path, "-f", "json"], { cwd: directory(files) });
  const { findings } = JSON.parse(stdout) as { findings: { file: string; rule: string }[] };
  return findings.map(({ file, rule }) => `${file} ${rule}`);
}

describe("values of variables in files", () => {
  const repository = { ".git/HEAD": "", "main.tf": CONFIGURATION, "terraform.tfvars": VALUES };

  it("are reported where everybody has them who has the repository", async () => {
    assert.deepEqual(await found(repository), ["terraform.tfvars exposure-variable"]);
    assert.deepEqual(await found({ ...repository, ".git/HEAD": "", ".gitignore": "*.log\n" }), [
      "terraform.tfvars exposure-variable",
    ]);
  });

  const ignored: [what: string, files: Readonly<Record<string, string>>][] = [
    ["by name", { ".gitignore": "terraform.tfvars\n" }],
    ["by pattern", { ".gitignore": "# secrets\n*.tfvars\n" }],
    ["by the file that only this copy has", { ".git/info/exclude": "*.tfvars\n" }],
  ];
  for (const [what, files] of ignored) {
    it(`are read and not reported where git leaves the file out: ${what}`, async () => {
      assert.deepEqual(await found({ ...repository, ...files }), []);
    });
  }

  it("are told apart by the nearest .gitignore", async () => {
    const stack = {
      ".git/HEAD": "",
      ".gitignore": "*.tfvars\n",
      "a/main.tf": CONFIGURATION,
      "a/terraform.tfvars": VALUES,
    };
    assert.deepEqual(await found(stack), []);
    assert.deepEqual(await found({ ...stack, "a/.gitignore": "!terraform.tfvars\n" }), [
      "a/terraform.tfvars exposure-variable",
    ]);
    assert.deepEqual(await found({ ...stack, ".gitignore": "/b/\n" }), [
      "a/terraform.tfvars exposure-variable",
    ]);
    assert.deepEqual(await found({ ...stack, ".gitignore": "a/\n" }), []);
  });

  it("that the command line gives are written nowhere", async () => {
    const files = { ".git/HEAD": "", "main.tf": CONFIGURATION };
    const { stdout } = await run([".", "-f", "compact", "--var", "db_password=correct-horse-7"], { files });
    assert.doesNotMatch(stdout, /exposure-variable/);
  });
});
