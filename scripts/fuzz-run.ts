import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { main } from "../hcl-scanner/main.ts";
import { parseFile } from "../hcl-scanner/hcl/parse.ts";
import { readSource } from "../hcl-scanner/hcl/read-source.ts";
import { lineText } from "../hcl-scanner/hcl/source.ts";
import { mutate, withFlippedBytes } from "./mutate.ts";
import { type Random, below, pick, random } from "./random.ts";

export interface FuzzOptions {
  readonly seed: number;
  readonly runs: number;
  /** The number of the one input that is run, instead of all. */
  readonly only?: number;
  progress?(done: number): void;
}

export interface Figures {
  readonly texts: number;
  inputs: number;
  accepted: number;
  refused: number;
  diagnostics: number;
  findings: number;
  /** Of healthy blocks around mutated ones. */
  definitions: number;
  slowest: { milliseconds: number; input: number };
}

/** An input for which something does not hold that must. */
export class FuzzError extends Error {
  override readonly name = "FuzzError";
}

const ROOT = join(import.meta.dirname, "..");
const NOW = Date.parse("2026-11-23T00:00:00Z");
/** CPU time that one input may take, in milliseconds. */
const LONGEST = 1_000;

/** Of a published form, and so a secret wherever it stands. */
const PLANTED = `gh${"p_"}Pl4nt3dPl4nt3dPl4nt3dPl4nt3dPl4nt3d1`;
const BEFORE = 'variable "before_token" {\n  type = string\n}\n';
const BEHIND = '\nvariable "behind_token" {\n  type = string\n}\n';
const BESIDE = 'variable "beside_token" {\n  type = string\n}\n';

/** What keylint says of itself when it is at fault. */
const FALLEN = /internal error|keylint itself fails/;

/** What else prints something, and must not print a secret. */
const VIEWS = [
  ["-f", "pretty", "-v"],
  ["-f", "compact", "--show-undecided"],
  ["-f", "sarif"],
  ["show"],
  ["show", "-f", "json"],
];

interface Fixture {
  readonly name: string;
  readonly text: string;
}

function fixtures(): Fixture[] {
  return ["test", "examples"]
    .flatMap((directory) => readdirSync(join(ROOT, directory), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(?:tf|tofu|hcl|tf\.json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ name: relative(ROOT, path), text: readFileSync(path, "utf8") }))
    .filter(({ text }) => text.length > 0 && text.length < 10_000);
}

export async function fuzz({ seed, runs, only, progress }: FuzzOptions): Promise<Figures> {
  const all = fixtures();
  const figures: Figures = {
    texts: all.length,
    inputs: 0,
    accepted: 0,
    refused: 0,
    diagnostics: 0,
    findings: 0,
    definitions: 0,
    slowest: { milliseconds: 0, input: 0 },
  };
  const directory = mkdtempSync(join(tmpdir(), "keylint-fuzz-"));
  writeFileSync(join(directory, "beside.tf"), BESIDE);
  try {
    // Modules are loaded at their first use, which is nobody's input's fault.
    await run(["-f", "json"], directory);
    for (let i = only ?? 0; i < (only === undefined ? runs : only + 1); i++) {
      const input = makeInput(all, random(seed * 1_000_003 + i));
      try {
        await check(input, directory, i, figures);
      } catch (error) {
        throw described(error, input, seed, i);
      }
      progress?.(i + 1);
    }
  } finally {
    rmSync(directory, { recursive: true });
  }
  return figures;
}

interface Input {
  readonly fixture: string;
  /** `main.tf` or `main.tf.json` */
  readonly file: string;
  readonly bytes: Uint8Array;
}

function makeInput(all: readonly Fixture[], next: Random): Input {
  const { name, text } = pick(next, all);
  const isJson = name.endsWith(".json");
  const others = all.filter((each) => each.name.endsWith(".json") === isJson).map((each) => each.text);
  const mutated = mutate(isJson ? text : planted(text, next), next, others);
  const whole = isJson ? mutated : BEFORE + mutated + BEHIND;
  return { fixture: name, file: isJson ? "main.tf.json" : "main.tf", bytes: withFlippedBytes(whole, next) };
}

/** With a secret at the begin of a line somewhere. */
function planted(text: string, next: Random): string {
  const at = text.indexOf("\n", below(next, text.length)) + 1;
  return `${text.slice(0, at)}password = "${PLANTED}"\n${text.slice(at)}`;
}

async function check(input: Input, directory: string, number: number, figures: Figures): Promise<void> {
  for (const file of ["main.tf", "main.tf.json"]) rmSync(join(directory, file), { force: true });
  writeFileSync(join(directory, input.file), input.bytes);
  const start = process.cpuUsage();
  const { exit, stdout, stderr } = await run(["-f", "json"], directory);
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / 1000;
  if (milliseconds > figures.slowest.milliseconds) figures.slowest = { milliseconds, input: number };
  expect(
    milliseconds <= LONGEST,
    `takes ${milliseconds.toFixed(0)} ms of CPU time, at most ${LONGEST} allowed`,
  );
  expect(!FALLEN.test(stderr), `falls over: ${stderr.slice(-300)}`);
  expect(!(stdout + stderr).includes(PLANTED), "prints a secret");
  const report = JSON.parse(stdout) as Report;
  const errors = report.diagnostics.filter(({ severity }) => severity === "error");
  expect(exit === (errors.length > 0 ? 2 : exit), `ends with ${exit} in spite of an error`);
  checkPlaces(input, report);
  checkNeighbours(input, report);
  if (number % 10 === 0) await checkViews(directory, number / 10, stdout);
  figures.inputs++;
  figures[errors.some(({ file }) => file === input.file) ? "refused" : "accepted"]++;
  figures.diagnostics += report.diagnostics.length;
  figures.findings += report.findings.length;
  figures.definitions += input.file === "main.tf" ? 3 : 1;
}

interface Report {
  readonly findings: readonly { readonly rule: string; readonly address: string }[];
  readonly diagnostics: readonly {
    readonly severity: string;
    readonly file: string | null;
    readonly line: number | null;
    readonly column: number | null;
    readonly message: string;
  }[];
}

/** Each diagnostic is placed inside the file that it speaks of. */
function checkPlaces({ file, bytes }: Input, { diagnostics }: Report): void {
  const { source } = readSource(bytes, file);
  const lines = source.text.split("\n").length;
  for (const { file: at, line, column, message } of diagnostics) {
    expect(message !== "", "says nothing");
    if (at !== file || line === null || column === null) continue;
    const isInside = line >= 1 && line <= lines && column >= 1 && column <= lineText(source, line).length + 2;
    expect(isInside, `places "${message}" at ${line}:${column}, outside of the file`);
  }
}

/** The healthy blocks around what was mutated, and in the file beside, are judged. */
function checkNeighbours({ file, bytes }: Input, { findings }: Report): void {
  const isFound = (name: string): boolean =>
    findings.some(({ rule, address }) => rule === "exposure-variable" && address === `var.${name}`);
  expect(isFound("beside_token"), "hides the block in the other file");
  if (file !== "main.tf") return;
  const { source, diagnostics } = readSource(bytes, file);
  const isHcl = parseFile(source).diagnostics.length === 0 && diagnostics.length === 0;
  for (const name of ["before_token", "behind_token"]) {
    // A byte of the healthy block itself may have been flipped, and what is HCL may have made a comment of it.
    const isWhole = source.text.includes(name === "before_token" ? BEFORE : BEHIND);
    expect(isHcl || !isWhole || isFound(name), `hides the block ${name}`);
  }
}

async function checkViews(directory: string, number: number, before: string): Promise<void> {
  const view = VIEWS[number % VIEWS.length]!;
  const { stdout, stderr } = await run(view, directory);
  expect(!FALLEN.test(stderr), `falls over with ${view.join(" ")}: ${stderr.slice(-300)}`);
  expect(!(stdout + stderr).includes(PLANTED), `prints a secret with ${view.join(" ")}`);
  if (number % VIEWS.length === 0) {
    const again = await run(["-f", "json"], directory);
    expect(again.stdout === before, "prints something else the second time");
  }
}

async function run(
  argv: readonly string[],
  cwd: string,
): Promise<{ exit: number; stdout: string; stderr: string }> {
  const out = { stdout: "", stderr: "" };
  const exit = await main(argv, {
    cwd,
    environment: {},
    stdout: { write: (text) => (out.stdout += text) },
    stderr: { write: (text) => (out.stderr += text) },
    clock: () => NOW,
  });
  return { exit, ...out };
}

function expect(holds: boolean, otherwise: string): void {
  if (!holds) throw new FuzzError(otherwise);
}

function described(error: unknown, { fixture, file, bytes }: Input, seed: number, number: number): FuzzError {
  const what =
    error instanceof FuzzError ? error.message : String(error instanceof Error ? error.stack : error);
  const kept = join(mkdtempSync(join(tmpdir(), "keylint-fuzz-")), file);
  writeFileSync(kept, bytes);
  return new FuzzError(`input ${number} of seed ${seed}, from ${fixture}: ${what}\nkept as ${kept}`);
}
