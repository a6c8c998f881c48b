/**
 * Compares what keylint evaluates with what terraform plans.
 *
 *     tsx scripts/plan-oracle.ts record PLANNER               writes plan.json beside each fixture in test/terraform/plans
 *     tsx scripts/plan-oracle.ts compare PLANNER DIR...       plans each directory now and prints the rates
 *
 * PLANNER is a program that plans without credentials: `node PLANNER plan DIR --out FILE --invent-variables --now TIME
 * --quiet` writes to FILE what `terraform show -json` tells of the plan, with a value for each variable that has none.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Plan, comparePlan } from "../test/terraform/plan-comparison.ts";
import { stackOf } from "../test/terraform/plan-stack.ts";

const FIXTURES = resolve(import.meta.dirname, "../test/terraform/plans");
const NOW = "2026-01-01T00:00:00Z";

function planned(planner: string, directory: string): Plan | string {
  const out = mkdtempSync(join(tmpdir(), "keylint-plan-"));
  try {
    const file = join(out, "plan.json");
    const options = ["--out", file, "--invent-variables", "--now", NOW, "--quiet"];
    const run = spawnSync(process.execPath, [planner, "plan", directory, ...options], {
      encoding: "utf8",
      timeout: 120_000,
    });
    if (!existsSync(file)) return run.stderr.replaceAll(/\s+/g, " ").slice(-300);
    return JSON.parse(readFileSync(file, "utf8")) as Plan;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function record(planner: string): void {
  for (const name of readdirSync(FIXTURES)) {
    const plan = planned(planner, join(FIXTURES, name));
    if (typeof plan === "string") {
      console.log(`${name}: not planned: ${plan}`);
      process.exitCode = 1;
      continue;
    }
    const resources = plan.resource_changes?.map(({ address, mode, change }) => {
      const { actions, after, after_unknown, after_sensitive } = change;
      return { address, mode, change: { actions, after, after_unknown, after_sensitive } };
    });
    const kept = {
      resource_changes: resources,
      output_changes: plan.output_changes,
      variables: plan.variables,
    };
    writeFileSync(join(FIXTURES, name, "plan.json"), `${JSON.stringify(kept, null, 1)}\n`);
  }
}

async function compare(planner: string, directories: readonly string[]): Promise<void> {
  const total = { known: 0, equal: 0, missing: 0, wrong: 0, asked: 0, modules: 0, failed: 0 };
  for (const directory of directories) {
    const plan = planned(planner, directory);
    if (typeof plan === "string") {
      total.failed++;
      console.log(`${directory}: not planned: ${plan}`);
      continue;
    }
    const { known, equal, asked, missing, wrong, instances } = comparePlan(
      plan,
      await stackOf(directory, plan),
    );
    total.modules++;
    total.known += known;
    total.equal += equal;
    total.missing += missing.length;
    total.wrong += wrong.length;
    total.asked += asked;
    console.log(`${directory}: ${equal} of ${known} equal, ${missing.length} missing, ${wrong.length} wrong`);
    for (const line of wrong) console.log(`  wrong ${line}`);
    for (const line of instances) console.log(`  instances: ${line}`);
    for (const line of missing) console.log(`  missing ${line}`);
  }
  console.log(JSON.stringify(total));
}

const [command, planner, ...directories] = process.argv.slice(2);
if (command === "record" && planner !== undefined) record(planner);
else if (command === "compare" && planner !== undefined) await compare(planner, directories);
else {
  console.error("usage: plan-oracle.ts record PLANNER | compare PLANNER DIR...");
  process.exitCode = 2;
}
