import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type World, directory, run } from "./run.ts";

const FOUND = 'variable "api_token" { type = string }\n';
const WARNED = 'resource "aws_db_instance" "d" { password = nothing.here }\n';
const BROKEN = "locals {\n  a = = 1\n}\n";

const scan = (argv: readonly string[], text: string, world: World = {}) =>
  run(argv, { files: { "main.tf": text }, ...world });

const ESCAPE = "\u001b[";

describe("streams", () => {
  it("the report goes to stdout, all else to stderr", async () => {
    const { stdout, stderr } = await scan(["-f", "json"], FOUND + WARNED + BROKEN);
    assert.doesNotThrow(() => JSON.parse(stdout) as unknown);
    assert.match(stderr, /: warning: /);
    assert.match(stderr, /: error: /);
  });

  it("-q leaves out warnings and the summary, not errors and findings", async () => {
    const { stdout, stderr } = await scan(["-q"], FOUND + WARNED + BROKEN);
    assert.match(stdout, /exposure-variable/);
    assert.doesNotMatch(stdout, /judged/);
    assert.doesNotMatch(stderr, /warning/);
    assert.match(stderr, /error/);
    assert.deepEqual(await scan(["-q"], "locals {}\n"), { exit: 0, stdout: "", stderr: "" });
  });

  it("says ten warnings of a kind, and with -v all", async () => {
    const text = Array.from({ length: 14 }, (_, i) => `locals {\n  v${i} = nothing.here${i}\n}\n`).join("");
    const reading = `${text}output "o" {\n  value = [${Array.from({ length: 14 }, (_, i) => `local.v${i}`).join(", ")}]\n}\n`;
    const count = (stderr: string): number => stderr.match(/: warning: /g)?.length ?? 0;
    const few = await scan([], reading);
    assert.equal(count(few.stderr), 10);
    assert.match(few.stderr, /^4 more undeclared warnings \(-v prints all\)$/m);
    assert.equal(count((await scan(["-v"], reading)).stderr), 14);
  });

  describe("colours", () => {
    const cases: readonly (readonly [string, boolean, World])[] = [
      ["not in a file or pipe", false, {}],
      ["on a terminal", true, { isTTY: true }],
      ["not with NO_COLOR", false, { isTTY: true, environment: { NO_COLOR: "1" } }],
      ["an empty NO_COLOR is none", true, { isTTY: true, environment: { NO_COLOR: "" } }],
      ["not on a dumb terminal", false, { isTTY: true, environment: { TERM: "dumb" } }],
      ["everywhere with FORCE_COLOR", true, { environment: { FORCE_COLOR: "1" } }],
      ["nowhere with FORCE_COLOR=0", false, { isTTY: true, environment: { FORCE_COLOR: "0" } }],
    ];
    for (const [what, coloured, world] of cases) {
      it(what, async () => {
        const { stdout, stderr } = await scan([], FOUND + WARNED, world);
        assert.equal(stdout.includes(ESCAPE), coloured);
        assert.equal(stderr.includes(ESCAPE), coloured);
      });
    }

    it("never in a file, in JSON, SARIF or compact lines", async () => {
      const cwd = directory({ "main.tf": FOUND });
      const world = { cwd, isTTY: true, environment: { FORCE_COLOR: "1" } };
      await run(["-o", "out.txt"], world);
      assert.ok(!readFileSync(join(cwd, "out.txt"), "utf8").includes(ESCAPE));
      for (const format of ["json", "sarif", "compact"])
        assert.ok(!(await run(["-f", format], world)).stdout.includes(ESCAPE));
    });
  });

  it("prints nothing of a configuration that steers a terminal", async () => {
    const name = "a\u001b]0;title\u0007\u202eb";
    const text = `resource "aws_db_instance" "d" {\n  for_each = { "${name}" = 1 }\n  password = "correct-horse-7"\n}\nvariable "${name}" {}\n`;
    for (const argv of [[], ["-f", "compact"], ["show"], ["show", ".", name]]) {
      const { stdout, stderr } = await scan(argv, text);
      assert.doesNotMatch(stdout + stderr, /[\u0007\u001b\u202e]/);
    }
  });

  it("the verdict is the same where the reader leaves early", async () => {
    const text = Array.from({ length: 3000 }, (_, i) => `variable "api_token_${i}" { type = string }\n`).join(
      "",
    );
    const cwd = directory({ "main.tf": text });
    const bin = join(import.meta.dirname, "../../hcl-scanner/bin.ts");
    const child = spawn(process.execPath, ["--import", "tsx", bin, "-f", "json", cwd], {
      cwd: join(import.meta.dirname, "../.."),
      env: { PATH: process.env["PATH"] },
    });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
    child.stdout.once("data", () => child.stdout.destroy());
    const [code] = await new Promise<readonly unknown[]>((resolve) =>
      child.once("close", (...all) => resolve(all)),
    );
    assert.equal(stderr, "");
    assert.equal(code, 1);
  });
});
