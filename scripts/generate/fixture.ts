import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** What a fixture of a rule shows: `bad`, `good` or `unknown`. */
export type Verdict = "bad" | "good" | "unknown";

/** A file of a fixture, by its path within it. */
export interface FixtureFile {
  readonly path: string;
  readonly text: string;
}

/** What tests read: the pages say the same beside the fixture. */
const MARK = /[ \t]*(?:#|\/\/) (?:finds|undecided)(?: \+\d+)?: [a-z-]+(?:, [a-z-]+)*/g;

export const fixtureFolder = (rule: string, verdict: Verdict): string => `test/rules/${rule}/${verdict}`;

/** The files of a rule's fixture, in order of path; none where the rule has no such fixture. */
export function fixtureOf(root: string, rule: string, verdict: Verdict): FixtureFile[] {
  const folder = join(root, fixtureFolder(rule, verdict));
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch {
    return [];
  }
  return names
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.(?:tf|tofu|tf\.json|tfvars|json|yaml)$/.test(name))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8").replace(MARK, "").trimEnd() }));
}

/** All files in one text, each under its name where there are several. */
export const asOneText = (files: readonly FixtureFile[]): string =>
  files.length === 1 ? files[0]!.text : files.map(({ path, text }) => `# ${path}\n${text}`).join("\n\n");
