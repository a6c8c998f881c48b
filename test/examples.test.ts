import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { run } from "./cli/run.ts";

const root = join(import.meta.dirname, "..");

/** Each example of a Terraform stack has beside it what keylint says of it on that day. */
describe("the examples", () => {
  for (const name of readdirSync(join(root, "examples"))) {
    const report = join(root, "examples", name, "report.txt");
    if (!existsSync(report)) continue;
    it(`${name} is judged as its report.txt says`, async () => {
      const { stdout } = await run([`examples/${name}`, "--root", "."], { cwd: root });
      assert.equal(stdout, readFileSync(report, "utf8"));
    });
  }

  it("show in the README what the command prints", async () => {
    const { stdout } = await run(["examples/payments", "--root", "."], { cwd: root });
    const [, shown = ""] = /```text\n([^]*?)```/.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];
    assert.ok(shown.length > 100 && stdout.includes(shown.trimEnd()), "the README's report is stale");
  });
});
