/**
 * Prints what a run costs, as ratios to something that the same machine does in the same minute.
 *
 *     npm run bench                 everything
 *     npm run bench -- --quick      small corpora only; for CI
 *     npm run bench -- DIR          a directory of your own instead of the generated one
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseFile } from "../hcl-scanner/hcl/parse.ts";
import { writeCorpus } from "./bench-corpus.ts";

const BIN = resolve(import.meta.dirname, "../dist/bin.js");
/** Makes a process tell its own CPU seconds and peak memory when it ends. */
const TELL = `data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write("\\nusage "+(u.userCPUTime+u.systemCPUTime)/1e6+" "+u.maxRSS/1024+"\\n")})`;

interface Cost {
  /** Seconds. */
  readonly wall: number;
  readonly cpu: number;
  /** MB at the peak. */
  readonly memory: number;
}

/** The medians over several runs of a Node process. */
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
      throw new Error(`failed: ${args.join(" ")}\n${stderr}`);
    return { wall, cpu: Number(cpu), memory: Number(memory) };
  });
  return {
    wall: median(costs.map((each) => each.wall)),
    cpu: median(costs.map((each) => each.cpu)),
    memory: median(costs.map((each) => each.memory)),
  };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** CPU seconds, the median of some runs: the machine may be busy with something else. */
function seconds(work: () => void, runs = 25): number {
  return median(
    Array.from({ length: runs }, () => {
      const start = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1e6;
    }),
  );
}

const TOKEN = String.raw`\s+|[A-Za-z_][\w-]*|"(?:[^"\\]|\\.)*"|\d+(?:\.\d+)?|#[^\n]*|\/\/[^\n]*|[^\s\w]`;

/** Splits the text of every file into tokens with one sticky regular expression: the least that any reader must do. */
const FLOOR = `
const { readdirSync, readFileSync } = require("node:fs");
const token = new RegExp(process.argv[2], "y");
let n = 0;
for (const entry of readdirSync(process.argv[1], { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith(".tf")) continue;
  const text = readFileSync(entry.parentPath + "/" + entry.name, "utf8");
  token.lastIndex = 0;
  for (let m; (m = token.exec(text)); ) n += m[0].length;
}
process.stdout.write(String(n));`;

const round = (n: number, digits = 2): string => n.toFixed(digits);
const row = (...cells: readonly string[]): void =>
  console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(46) : cell.padStart(16))).join(""));

function coldStart(directory: string, runs: number): void {
  const three = join(directory, "three");
  writeCorpus(three, 3);
  const empty = cost(["-e", "0"], runs);
  const scan = cost([BIN, join(three, "service-0")], runs);
  row("cold start, three files", `${round(scan.wall / empty.wall)}x`, "of node -e 0", "budget 3x");
}

function corpus(name: string, directory: string, runs: number): void {
  const floor = cost(["-e", FLOOR, directory, TOKEN], runs);
  const scan = cost([BIN, "-f", "json", "-o", join(directory, "report.out"), directory], runs);
  row(
    name,
    `${round(scan.cpu / floor.cpu)}x`,
    "of one regex",
    `${round(scan.cpu)} s CPU`,
    `${round(scan.wall)} s wall`,
    `${round(scan.memory, 0)} MB`,
  );
}

/** Five nested levels, and one `for_each` at the top. */
function nestedModules(directory: string, instances: number): void {
  // Written out, as range() gives 1,024 elements at most.
  const keys = JSON.stringify(Array.from({ length: instances }, (_, i) => String(i)));
  for (let level = 0; level < 5; level++) {
    const where = join(directory, `level-${level}`);
    mkdirSync(where, { recursive: true });
    const call =
      level < 4
        ? `module "next" {\n  source = "../level-${level + 1}"\n  name   = "\${var.name}-${level}"\n${level === 0 ? `  for_each = toset(${keys})\n` : ""}}\n`
        : "";
    writeFileSync(
      join(where, "main.tf"),
      `variable "name" {\n  type    = string\n  default = "x"\n}\n${call}resource "aws_iam_user" "this" {\n  name = var.name\n}\nresource "aws_iam_access_key" "this" {\n  user = aws_iam_user.this.name\n}\n`,
    );
  }
}

/** Characters per second, warmed up. */
function speed(texts: readonly string[], read: (text: string) => void, runs?: number): number {
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  return size / seconds(() => texts.forEach(read), runs);
}

function splitIntoTokens(text: string): number {
  const token = new RegExp(TOKEN, "y");
  let n = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) n += match[0].length;
  return n;
}

async function parsing(directory: string): Promise<void> {
  const texts = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".tf"))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
  const { default: oracle } = await import("hcl2-parser");
  const ours = speed(texts, (text) => parseFile({ path: "main.tf", text }));
  const floor = speed(texts, splitIntoTokens);
  const theirs = speed(texts.slice(0, 30), (text) => oracle.parseToObject(text), 1);
  const megabytes = `${round(ours / 1e6, 1)} MB/s`;
  row("parsing alone", `${round(ours / theirs, 0)}x`, "of hcl2-parser", megabytes, "budget 20x");
  row("", `${round(floor / ours)}x`, "of one regex");
}

const [argument] = process.argv.slice(2).filter((each) => !each.startsWith("--"));
const quick = process.argv.includes("--quick");
const runs = quick ? 3 : 5;
const directory = mkdtempSync(join(tmpdir(), "keylint-bench-"));
try {
  coldStart(directory, quick ? 5 : 15);
  if (argument !== undefined) corpus(argument, resolve(argument), runs);
  else {
    for (const files of quick ? [10, 100] : [10, 100, 1000, 6000]) {
      const where = join(directory, `files-${files}`);
      const { bytes } = writeCorpus(where, files);
      corpus(`${files} files, ${round(bytes / 1e6)} MB`, where, runs);
    }
    for (const instances of quick ? [200] : [200, 2000]) {
      const where = join(directory, `nested-${instances}`);
      nestedModules(where, instances);
      corpus(`5 nested modules, for_each of ${instances}`, where, runs);
    }
  }
  await parsing(argument === undefined ? join(directory, "files-100") : resolve(argument));
} finally {
  rmSync(directory, { recursive: true, force: true });
}
