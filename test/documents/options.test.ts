import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../cli/run.ts";

const cases = join(import.meta.dirname, "../parity");
const text = (path: string): string => readFileSync(join(cases, path), "utf8");
const PLAN = text("access-key-bad/plan.json");
const SOURCE = text("access-key-bad/main.tf");

describe("plans: with their source", () => {
  const placed = /main\.tf:5:1: high rotation-missing aws_iam_access_key\.ci/;
  const bare = /-:1:1: high rotation-missing aws_iam_access_key\.ci/;

  it("that stands beside the plan", async () => {
    const { stdout, stderr } = await run(["plan.json", "-f", "compact"], {
      files: { "plan.json": PLAN, "main.tf": SOURCE },
    });
    assert.match(stdout, placed);
    assert.equal(stderr, "");
  });

  it("in the working directory, where the plan comes from stdin", async () => {
    const { stdout } = await run(["-", "-f", "compact"], { files: { "main.tf": SOURCE }, stdin: PLAN });
    assert.match(stdout, placed);
  });

  it("that --source names", async () => {
    const files = { "out/plan.json": PLAN, "src/main.tf": SOURCE, ".git/HEAD": "" };
    const { stdout } = await run(["out/plan.json", "--source", "src", "-f", "compact"], { files });
    assert.match(stdout, /src\/main\.tf:5:1: high rotation-missing/);
  });

  it("with the same fingerprint as without", async () => {
    const fingerprints = async (files: Record<string, string>) => {
      const { stdout } = await run(["plan.json", "-f", "json", "--only", "rotation-missing"], { files });
      return (JSON.parse(stdout) as { findings: { fingerprint: string }[] }).findings.map(
        ({ fingerprint }) => fingerprint,
      );
    };
    assert.deepEqual(
      await fingerprints({ "plan.json": PLAN, "main.tf": SOURCE }),
      await fingerprints({ "plan.json": PLAN }),
    );
  });

  it("not with another one, and says so once", async () => {
    const files = {
      "plan.json": PLAN,
      "main.tf": SOURCE.replaceAll("aws_iam_access_key", "aws_iam_other_key"),
    };
    const { stdout, stderr, exit } = await run(["plan.json", "-f", "compact"], { files });
    assert.match(stdout, bare);
    assert.match(
      stderr,
      /^plan\.json: warning: the configuration beside it is not what this plan was made of, for it lacks aws_iam_access_key\.ci;/,
    );
    assert.equal(stderr.trimEnd().split("\n").length, 1);
    assert.equal(exit, 1);
  });

  it("one finding for a block with its instance keys", async () => {
    const cwd = join(cases, "offset-in-module");
    const { stdout } = await run(["plan.json", "-f", "json", "--root", ".", "--only", "expiry-too-far"], {
      cwd,
    });
    const { findings } = JSON.parse(stdout) as {
      findings: {
        file: string;
        line: number;
        instances: string[];
        occurrences: { callers: { address: string; line: number }[] }[];
      }[];
    };
    assert.deepEqual(
      findings.map(({ file, line, instances, occurrences }) => ({
        file,
        line,
        instances,
        callers: occurrences[0]?.callers,
      })),
      [
        {
          file: "app/main.tf",
          line: 7,
          instances: [
            'module.app["blue"].azuread_application_password.p',
            'module.app["green"].azuread_application_password.p',
          ],
          callers: [{ address: "module.app", file: "main.tf", line: 5 }],
        },
      ],
    );
  });
});

describe("plans: --changed", () => {
  const twice = JSON.parse(PLAN) as {
    resource_changes: { address: string; name: string; change: { actions: string[] } }[];
  };
  const [key] = twice.resource_changes;
  const old = {
    ...key!,
    address: "aws_iam_access_key.old",
    name: "old",
    change: { ...key!.change, actions: ["no-op"] },
  };
  const stdin = JSON.stringify({ ...twice, resource_changes: [...twice.resource_changes, old] });

  it("leaves out what stays as it is, and says so", async () => {
    const all = await run(["-", "-f", "compact", "--only", "rotation-missing"], { stdin });
    assert.equal(all.stdout.trimEnd().split("\n").length, 2);
    const { stdout, stderr, exit } = await run(
      ["-", "-f", "compact", "--only", "rotation-missing", "--changed"],
      { stdin },
    );
    assert.match(stdout, /^-:1:1: high rotation-missing aws_iam_access_key\.ci: .*\n$/);
    assert.match(stderr, /left out 1 finding and 0 undecided about what the plan leaves as it is/);
    assert.equal(exit, 1);
  });

  it("keeps the variable that goes into what is made", async () => {
    const cwd = join(cases, "variable-default");
    const { stdout } = await run(["plan.json", "--root", ".", "-f", "compact", "--changed"], { cwd });
    assert.match(stdout, /main\.tf:\d+:\d+: medium exposure-variable var\.db_password/);
  });

  it("is refused where there is no plan", async () => {
    const { exit, stderr } = await run([".", "--changed"], { files: { "main.tf": SOURCE } });
    assert.equal(exit, 2);
    assert.match(stderr, /--changed has an effect on plans/);
  });
});
