/**
 * Prints what a large plan without its source costs, as a ratio to JSON.parse of the same text, both as whole processes.
 *
 *     tsx scripts/bench-plan.ts              a generated plan of 50 MB
 *     tsx scripts/bench-plan.ts --quick      one of 5 MB
 *     tsx scripts/bench-plan.ts FILE         a plan of your own
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writePlan } from "./bench-plan-corpus.ts";

const BIN = resolve(import.meta.dirname, "../dist/bin.js");
const PARSE = `JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"))`;
/** Makes a process tell its own CPU seconds and peak memory when it ends. */
const TELL = `data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write("\\nusage "+(u.userCPUTime+u.systemCPUTime)/1e6+" "+u.maxRSS/1024+"\\n")})`;

const BUDGET = { ratio: 3, memory: 1536 };

interface Cost {
  /** Seconds. */
  readonly wall: number;
  readonly cpu: number;
  /** MB at the peak. */
  readonly memory: number;
}

/** The cheapest of several runs: all else is noise. */
function cost(args: readonly string[], runs: number): Cost {
  const costs = Array.from({ length: runs }, (): Cost => {
    const start = performance.now();
    const { stderr, status } = spawnSync(process.execPath, ["--import", TELL, ...args], {
      encoding: "utf8",
      maxBuffer: 2 ** 30,
    });
    const wall = (performance.now() - start) / 1000;
    const [, cpu, memory] = /usage (\S+) (\S+)/.exec(stderr) ?? [];
    if (cpu === undefined || memory === undefined || status === 2 || status === null)
      throw new Error(`failed: ${args.join(" ")}\n${stderr.slice(0, 2000)}`);
    return { wall, cpu: Number(cpu), memory: Number(memory) };
  });
  return costs.reduce((best, each) => (each.cpu < best.cpu ? each : best));
}

const round = (n: number, digits = 2): string => n.toFixed(digits);

function measure(plan: string, runs: number, out: string): boolean {
  const megabytes = statSync(plan).size / 1e6;
  const parse = cost(["-e", PARSE, plan], runs);
  const scan = cost([BIN, plan, "-f", "json", "-o", out, "-q"], runs);
  const ratio = scan.cpu / parse.cpu;
  console.log(
    [
      `plan of ${round(megabytes, 0)} MB`,
      `${round(ratio)}x of JSON.parse (budget ${BUDGET.ratio}x)`,
      `${round(scan.cpu)} s CPU, ${round(scan.wall)} s wall`,
      `JSON.parse ${round(parse.cpu)} s CPU, ${round(parse.wall)} s wall`,
      `${round(scan.memory, 0)} MB (budget ${BUDGET.memory} MB)`,
    ].join("   "),
  );
  return ratio <= BUDGET.ratio && scan.memory <= BUDGET.memory;
}

const [argument] = process.argv.slice(2);
const isQuick = argument === "--quick";
const directory = mkdtempSync(join(tmpdir(), "keylint-bench-"));
try {
  let plan = argument;
  if (plan === undefined || isQuick) {
    plan = join(directory, "plan.json");
    writePlan(plan, isQuick ? 5e6 : 50e6);
  }
  if (!measure(plan, 3, join(directory, "report.json"))) process.exitCode = 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}
