import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { withManagedPolicies } from "../../core/catalog/load-managed.ts";
import { type Verdict } from "../../core/finding.ts";
import { gather } from "../../core/gather.ts";
import { inspect } from "../../core/inspect.ts";
import { RULES } from "../../core/rules/index.ts";
import { findPolicy } from "../../hcl-scanner/find-policy.ts";
import { parseOptions } from "../../hcl-scanner/options.ts";
import { readPaths } from "../../hcl-scanner/read-paths.ts";
import { type Loaded } from "../../hcl-scanner/terraform/load.ts";

/** `finds rule at file:line` or `undecided rule at file:line` */
export type Said = string;

/** The day on which the fixtures are judged. */
const NOW = Date.parse("2026-11-23T00:00:00Z");

const MARK = /(?:#|\/\/) (finds|undecided)(?: \+(\d+))?: ([a-z-]+(?:, [a-z-]+)*)/g;

/**
 * What the comments of a fixture say that is found: `# finds: RULE` at the end of the line where the finding stands,
 * `# undecided: RULE` likewise. `# finds +3: RULE` means three lines below, where no comment can stand: in a heredoc.
 */
export function expected(directory: string): Said[] {
  const said: Said[] = [];
  for (const file of filesIn(directory)) {
    readFileSync(join(directory, file), "utf8")
      .split("\n")
      .forEach((text, i) => {
        for (const [, what = "", below = "0", rules = ""] of text.matchAll(MARK)) {
          for (const rule of rules.split(", "))
            said.push(`${what} ${rule} at ${file}:${i + 1 + Number(below)}`);
        }
      });
  }
  return said.sort();
}

const filesIn = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.(?:tf|tofu|tfvars)$/.test(name));

/** What all rules say of a fixture of a rule, which is on, whatever the policy says without being asked; a fixture may have one. */
export async function actual(directory: string, rule: string): Promise<Said[]> {
  const written = await findPolicy({ paths: [directory], cwd: directory, root: directory }, []);
  const levels = [...written.policy.levels, { rule, level: "on", source: "test" } as const];
  const policy = { ...written.policy, levels };
  const { stacks, catalog, sources } = await read(directory);
  const judged = await Promise.all(
    stacks.map(async ({ open }) => {
      const stack = open();
      const options = { rules: RULES, policy, now: NOW };
      const known = await withManagedPolicies(catalog, stack);
      return { stack, inspection: inspect(stack, { ...options, catalog: known }) };
    }),
  );
  const { findings, undecided } = gather(judged);
  const lineOf = ({ location: { file = "", start } }: Verdict): string =>
    `${file}:${sources.get(file)?.text.slice(0, start).split("\n").length ?? 0}`;
  const say = (what: string, { verdict }: { readonly verdict: Verdict }): Said =>
    `${what} ${verdict.rule} at ${lineOf(verdict)}`;
  const said = [
    ...findings.map((each) => say("finds", each)),
    ...undecided.map((each) => say("undecided", each)),
  ];
  return [...new Set(said)].sort();
}

/** What only a state tells is read from a plan that was recorded beside the configuration. */
async function read(directory: string): Promise<Pick<Loaded, "stacks" | "catalog" | "sources">> {
  const path = existsSync(join(directory, "plan.json")) ? "plan.json" : ".";
  const write = (): boolean => true;
  const io = { cwd: directory, environment: {}, stdout: { write }, stderr: { write }, clock: () => NOW };
  return readPaths([path], parseOptions(["--root", directory]), io);
}

/** `scope-admin` of `finds scope-admin at main.tf:3`. */
export const ruleOf = (said: Said): string => said.split(" ")[1]!;
