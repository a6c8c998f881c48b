import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Verdict } from "../../core/finding.ts";
import { type GrantDemands } from "../../core/grant-demands.ts";
import { withManagedPolicies } from "../../core/catalog/load-managed.ts";
import { type Inspection, inspect } from "../../core/inspect.ts";
import { type Policy } from "../../core/policy.ts";
import { DEFAULT_POLICY } from "../../core/presets.ts";
import { RULES } from "../../core/rules/index.ts";
import { type Diagnostic } from "../../hcl-scanner/hcl/diagnostic.ts";
import { parseOptions } from "../../hcl-scanner/options.ts";
import { readPaths } from "../../hcl-scanner/read-paths.ts";

/** The ways that lead to a case: its configuration, its plan with and without that, its state. */
export const DOORS = ["hcl", "plan+source", "plan", "state"] as const;
export type Door = (typeof DOORS)[number];

/** Those that lead to its Pulumi program: the policy pack, `pulumi preview --json`, `pulumi stack export`. */
export const PULUMI_DOORS = ["pulumi", "preview", "export"] as const;
export type PulumiDoor = (typeof PULUMI_DOORS)[number];
export type AnyDoor = Door | PulumiDoor;

/** `finds RULE BLOCK ARGUMENT`, `undecided RULE BLOCK ARGUMENT` */
export type Said = string;

/** What a case expects: the same of every door, but for those that cannot see something, and why. */
export interface Expected {
  readonly title: string;
  /** The rules that are compared. */
  readonly rules: readonly string[];
  readonly finds: readonly string[];
  readonly undecided: readonly string[];
  /** Those of them that the policy of the case switches on, for they are off unless somebody wants them. */
  readonly on?: readonly string[];
  /** What the policy of the case says about rights. */
  readonly grants?: Partial<GrantDemands>;
  /** The doors of Terraform through which there is a recording; all where it is not said. */
  readonly doors?: readonly Door[];
  readonly except?: Readonly<Partial<Record<AnyDoor, Exception>>>;
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

/** The policy that a case is judged by. */
export const policyOf = ({ on = [], grants }: Expected): Policy => ({
  ...DEFAULT_POLICY,
  grants: { ...DEFAULT_POLICY.grants, ...grants },
  levels: [
    ...DEFAULT_POLICY.levels,
    ...on.map((rule) => ({ rule, level: "on", source: "the case" }) as const),
  ],
});

/** What the rules of a case say of it through a door. */
export async function saidThrough(door: Door, directory: string, expected: Expected): Promise<Said[]> {
  const { stacks, catalog, diagnostics } = await read(door, directory);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("; "));
  const said: Said[] = [];
  for (const { open } of stacks) {
    const stack = open();
    if (stack.door !== door)
      throw new Error(`expected the door ${door}, found ${stack.door}: ${told(diagnostics)}`);
    const rules = RULES.filter(({ id }) => expected.rules.includes(id));
    const options = { rules, policy: policyOf(expected), now: NOW };
    const known = await withManagedPolicies(catalog, stack);
    said.push(...saidOf(inspect(stack, { ...options, catalog: known }), say));
  }
  return [...new Set(said)].sort();
}

/** Verdicts in the words of a case, each once. */
export function saidOf(
  { findings, undecided }: Pick<Inspection, "findings" | "undecided">,
  sayOf: (verdict: Verdict) => string,
): Said[] {
  const said = [
    ...findings.map((each) => `finds ${sayOf(each)}`),
    ...undecided.map((each) => `undecided ${sayOf(each)}`),
  ];
  return [...new Set(said)].sort();
}

const told = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map(({ message }) => message).join("; ");

/** Of the attribute only the argument: how deep a door sees into it differs. */
export const say = ({ rule, address, attribute }: Verdict): string =>
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
