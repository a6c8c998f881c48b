import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Verdict } from "../../core/finding.ts";
import { inspect } from "../../core/inspect.ts";
import { DEFAULT_POLICY } from "../../core/presets.ts";
import { RULES } from "../../core/rules/index.ts";
import { type Diagnostic } from "../../hcl-scanner/hcl/diagnostic.ts";
import { parseOptions } from "../../hcl-scanner/options.ts";
import { readPaths } from "../../hcl-scanner/read-paths.ts";

/** The ways that lead to a case: its configuration, its plan with and without that, its state. */
export const DOORS = ["hcl", "plan+source", "plan", "state"] as const;
export type Door = (typeof DOORS)[number];

/** `finds RULE BLOCK ARGUMENT`, `undecided RULE BLOCK ARGUMENT` */
export type Said = string;

/** What a case expects: the same of every door, but for those that cannot see something, and why. */
export interface Expected {
  readonly title: string;
  /** The rules that are compared. */
  readonly rules: readonly string[];
  readonly finds: readonly string[];
  readonly undecided: readonly string[];
  /** The doors through which there is a recording; all where it is not said. */
  readonly doors?: readonly Door[];
  readonly except?: Readonly<Partial<Record<string, Exception>>>;
}

export interface Exception {
  readonly finds: readonly string[];
  readonly undecided: readonly string[];
  readonly why: string;
}

/** The day on which the cases are judged: nine days after they were planned. */
export const NOW = Date.parse("2026-01-10T00:00:00Z");

export const expectedOf = (directory: string): Expected =>
  JSON.parse(readFileSync(join(directory, "expected.json"), "utf8")) as Expected;

export function saidIn({ finds, undecided }: Pick<Expected, "finds" | "undecided">): Said[] {
  return [...finds.map((each) => `finds ${each}`), ...undecided.map((each) => `undecided ${each}`)].sort();
}

/** What the rules of a case say of it through a door. */
export async function saidThrough(door: Door, directory: string, rules: readonly string[]): Promise<Said[]> {
  const { stacks, catalog, diagnostics } = await read(door, directory);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("; "));
  const said = stacks.flatMap(({ open }) => {
    const stack = open();
    if (stack.door !== door)
      throw new Error(`expected the door ${door}, found ${stack.door}: ${told(diagnostics)}`);
    const options = {
      rules: RULES.filter(({ id }) => rules.includes(id)),
      catalog,
      policy: DEFAULT_POLICY,
      now: NOW,
    };
    const { findings, undecided } = inspect(stack, options);
    return [
      ...findings.map((each) => `finds ${say(each)}`),
      ...undecided.map((each) => `undecided ${say(each)}`),
    ];
  });
  return [...new Set(said)].sort();
}

const told = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map(({ message }) => message).join("; ");

/** Of the attribute only the argument: how deep a door sees into it differs. */
const say = ({ rule, address, attribute }: Verdict): string =>
  [rule, address, attribute.split(".", 1)[0]].filter((each) => each !== "").join(" ");

function read(door: Door, directory: string) {
  const io = { cwd: directory, environment: {}, stdout: SILENT, stderr: SILENT, clock: () => NOW };
  const argv: Record<Door, readonly string[]> = {
    hcl: ["."],
    "plan+source": ["plan.json"],
    plan: ["-"],
    state: ["state.json"],
  };
  const stdin = alone(readFileSync(join(directory, "plan.json")));
  // A plan that comes from elsewhere has no configuration beside it.
  const elsewhere = door === "plan" ? { ...io, cwd: import.meta.dirname, stdin } : io;
  return readPaths(argv[door], parseOptions(["--root", directory, ...argv[door]]), elsewhere);
}

async function* alone(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const SILENT = { write: () => true };
