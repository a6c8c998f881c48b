import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { directory, run } from "../cli/run.ts";
import { TEXTS, type Hostile } from "./cases.ts";
import { EVALUATION } from "./evaluation-cases.ts";
import { SIZES } from "./size-cases.ts";

/** Holds a finding that nothing beside it may hide. */
const HEALTHY = 'variable "api_token" {\n  type = string\n}\n';

const worldOf = ({ files }: Hostile): string => directory({ "healthy.tf": HEALTHY, ...files });

/** Every case ends while the timeout lasts, says why, and hides nothing beside it. */
for (const [kind, cases] of Object.entries({ text: TEXTS, evaluation: EVALUATION, size: SIZES })) {
  describe(`hostile ${kind}`, function () {
    this.timeout(60_000);
    for (const [name, hostile] of Object.entries(cases)) {
      it(name, async () => {
        const { exit, stdout, stderr } = await run(["-f", "compact", "--show-undecided", "-v"], {
          cwd: worldOf(hostile),
        });
        const output = stderr + stdout;
        assert.doesNotMatch(output, /internal error|keylint itself fails|^\s+at /m);
        if (hostile.says) assert.match(output, hostile.says);
        assert.match(stdout, /^healthy\.tf:1:1: medium exposure-variable var\.api_token/m);
        assert.equal(exit, /: error: /.test(stderr) ? 2 : 1);
      });
    }
  });
}

describe("hostile input in bounded memory", function () {
  this.timeout(60_000);
  const bin = resolve(import.meta.dirname, "../../hcl-scanner/bin.ts");
  for (const [name, hostile] of [
    ["a list that doubles 40 times", EVALUATION["a list that doubles 40 times"]!],
    ["dynamic blocks 400 deep", EVALUATION["dynamic blocks 400 deep"]!],
    ["20,000 strings that never close", TEXTS["20,000 strings that never close"]!],
  ] as const) {
    it(name, () => {
      const argv = ["--max-old-space-size=400", "--import", import.meta.resolve("tsx"), bin, "-f", "compact"];
      const { status, stderr } = spawnSync(process.execPath, argv, {
        cwd: worldOf(hostile),
        encoding: "utf8",
      });
      assert.ok(status === 1 || status === 2, stderr.slice(0, 2000));
    });
  }
});
