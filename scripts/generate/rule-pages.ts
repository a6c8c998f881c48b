import { join } from "node:path";
import { describeControl } from "../../core/controls.ts";
import { DEFAULT_POLICY } from "../../core/presets.ts";
import { type Rule } from "../../core/rule.ts";
import { RULES } from "../../core/rules/index.ts";
import { main } from "../../hcl-scanner/main.ts";
import { isOff } from "../../hcl-scanner/is-off.ts";
import { type FixtureFile, type Verdict, fixtureFolder, fixtureOf } from "./fixture.ts";
import { type Generated } from "./generated.ts";

/** The moment that the examples are judged at. */
const NOW = "2026-11-23T00:00:00Z";

/** docs/rules: a page for each rule, and one that lists them. */
export async function rulePages(root: string): Promise<Generated[]> {
  const pages: Generated[] = [{ path: "docs/rules/README.md", text: index() }];
  for (const rule of RULES) pages.push({ path: `docs/rules/${rule.id}.md`, text: await page(rule, root) });
  return pages;
}

function index(): string {
  const rows = RULES.map(({ id, severity, title }) => `| [${id}](${id}.md) | ${severity} | ${title} |`);
  return `# Rules\n\n| rule | severity | |\n|---|---|---|\n${rows.join("\n")}\n`;
}

async function page(rule: Rule, root: string): Promise<string> {
  const { id, title, severity, topic, why, fix, silent, controls, supersedes = [] } = rule;
  const off = isOff(id, DEFAULT_POLICY) ? " Off unless a policy turns it on." : "";
  const parts = [
    `# ${id}`,
    `**${title}.** Topic: ${topic}. Severity: ${severity}.${off}`,
    why,
    `## What to do\n\n${fix}`,
  ];
  for (const [verdict, heading] of HEADINGS) {
    const files = fixtureOf(root, id, verdict);
    if (files.length > 0) parts.push(`## ${heading}\n\n${await example(id, verdict, files, root)}`);
  }
  if (silent.length > 0) parts.push(`## Not flagged\n\n${bullets(silent)}`);
  if (supersedes.length > 0) {
    const others = supersedes.map((other) => `[${other}](${other}.md)`).join(", ");
    parts.push(
      `## One defect, one finding\n\nWhere this rule speaks, these are silent about the same place: ${others}.`,
    );
  }
  if (controls.length > 0) parts.push(`## Controls\n\n${bullets(controls.map(describeControl))}`);
  return `${parts.join("\n\n")}\n`;
}

const HEADINGS: readonly (readonly [Verdict, string])[] = [
  ["bad", "Bad"],
  ["good", "Good"],
  ["unknown", "Undecided"],
];

const bullets = (texts: readonly string[]): string => texts.map((text) => `- ${text}`).join("\n");

/** The fixture, and what keylint says of it. */
async function example(
  id: string,
  verdict: Verdict,
  files: readonly FixtureFile[],
  root: string,
): Promise<string> {
  const shown = files.map(
    ({ path, text }) => `${files.length > 1 ? `\`${path}\`\n\n` : ""}${fenced(languageOf(path), text)}`,
  );
  const said = await judged(join(root, fixtureFolder(id, verdict)), id);
  if (said !== "") shown.push(`keylint says:\n\n${fenced("text", said)}`);
  return shown.join("\n\n");
}

const languageOf = (path: string): string =>
  path.endsWith("json") ? "json" : path.endsWith("yaml") ? "yaml" : "hcl";

/** A fence that is longer than any in the text. */
function fenced(language: string, text: string): string {
  const fence = "`".repeat(Math.max(3, ...[...text.matchAll(/`{3,}/g)].map(([run]) => run.length + 1)));
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

async function judged(directory: string, rule: string): Promise<string> {
  let said = "";
  await main(["--root", ".", "--now", NOW, "--only", rule, "--show-undecided", "-f", "compact", "."], {
    cwd: directory,
    environment: {},
    stdout: { write: (text) => (said += text) },
    stderr: { write: () => undefined },
    clock: () => Date.parse(NOW),
  });
  return said;
}
