/**
 * Compares what keylint evaluates with what terraform plans. Needs `terraform` and the stand-in for its providers
 * (KEYLINT_STANDIN, else ../shared/terraform-standin/standin.mjs, with its packages installed).
 *
 *     tsx scripts/plan-oracle.ts record test/terraform/plans     writes plan.json beside each main.tf
 *     tsx scripts/plan-oracle.ts compare DIR...                  plans each directory now and prints the rates
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { load } from "../hcl-scanner/terraform/load.ts";
import { type Assignment } from "../hcl-scanner/terraform/variable-values.ts";
import { type Comparison, type Plan, comparePlan } from "../test/terraform/plan-comparison.ts";

const STANDIN = process.env["KEYLINT_STANDIN"] ?? resolve(import.meta.dirname, "../../shared/terraform-standin/standin.mjs");

function plan(directory: string): Plan | string {
  const out = mkdtempSync(join(tmpdir(), "keylint-plan-"));
  try {
    const file = join(out, "plan.json");
    const args = [STANDIN, "plan", directory, "--out", file, "--invent-variables", "--now", "2026-01-01T00:00:00Z", "--quiet"];
    const { stderr } = spawnSync(process.execPath, args, { encoding: "utf8", timeout: 120_000 });
    return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Plan) : stderr.slice(-400);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** What the plan was given for its variables, as `--var` takes it. */
function assignmentsOf({ variables = {} }: Plan): Assignment[] {
  return Object.entries(variables)
    .filter(([, { value }]) => value !== undefined && value !== null)
    .map(([name, { value }]) => ({ name, value: typeof value === "string" ? value : asHcl(value) }));
}

const asHcl = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => (typeof each === "string" ? each.replace(/([$%])\{/g, "$1$1{") : each));

async function compareDirectory(directory: string, planned: Plan): Promise<Comparison> {
  const { stacks } = await load({ paths: [directory], cwd: process.cwd(), assignments: assignmentsOf(planned), environment: {}, workspace: "default" });
  const id = stacks.find((each) => resolve(each.id).endsWith(resolve(directory)) || each.id === ".") ?? stacks[0];
  const stack = stacks.length === 1 ? stacks[0] : id;
  if (!stack) throw new Error(`no stack in ${directory}`);
  return comparePlan(planned, stack);
}

const [command, ...directories] = process.argv.slice(2);
if (command === "record") {
  for (const parent of directories) {
    for (const name of readdirSync(parent)) {
      const planned = plan(join(parent, name));
      if (typeof planned === "string") console.log(`${name}: not planned: ${planned}`);
      else {
        const { resource_changes, output_changes, variables } = planned;
        const kept = resource_changes?.map(({ address, mode, change: { actions, after, after_unknown } }) => ({ address, mode, change: { actions, after, after_unknown } }));
        writeFileSync(join(parent, name, "plan.json"), `${JSON.stringify({ resource_changes: kept, output_changes, variables }, null, 1)}\n`);
      }
    }
  }
} else if (command === "compare") {
  const total = { known: 0, equal: 0, missing: 0, wrong: 0, modules: 0, failed: 0 };
  for (const directory of directories) {
    const planned = plan(directory);
    if (typeof planned === "string") {
      total.failed++;
      console.log(`${directory}: not planned: ${planned.replaceAll(/\s+/g, " ").slice(-200)}`);
      continue;
    }
    const result = await compareDirectory(directory, planned);
    total.modules++;
    total.known += result.known;
    total.equal += result.equal;
    total.missing += result.missing.length;
    total.wrong += result.wrong.length;
    console.log(`${directory}: ${result.equal} of ${result.known} equal, ${result.missing.length} missing, ${result.wrong.length} wrong`);
    for (const line of [...result.wrong.map((each) => `  WRONG ${each}`), ...result.instances.map((each) => `  INSTANCES ${each}`), ...result.missing.slice(0, 5).map((each) => `  missing ${each}`)]) console.log(line);
  }
  console.log(JSON.stringify(total));
} else {
  console.error("usage: plan-oracle.ts record|compare DIR...");
  process.exitCode = 2;
}
