import { loadCatalog } from "../core/catalog/load.ts";
import { TABLES } from "../core/catalog/tables.ts";
import { describeControl } from "../core/controls.ts";
import { closest, suggestion } from "../core/did-you-mean.ts";
import { DEFAULT_POLICY } from "../core/presets.ts";
import { type Rule } from "../core/rule.ts";
import { RULES } from "../core/rules/index.ts";
import { SEVERITY_STYLE, type Paint, paintFor } from "./colour.ts";
import { explainType } from "./explain-type.ts";
import { type Io } from "./io.ts";
import { isOff } from "./is-off.ts";
import { type Options } from "./options.ts";
import examples from "./rule-examples.json" with { type: "json" };
import { UsageError } from "./usage-error.ts";

/** `keylint explain RULE|TYPE`, offline. */
export async function explain({ positionals }: Options, io: Io): Promise<0> {
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0)
    throw new UsageError("expected keylint explain RULE, or a resource type");
  const paint = paintFor(io.stdout, io.environment);
  const rule = RULES.find(({ id }) => id === name);
  if (rule) {
    io.stdout.write(explainRule(rule, paint));
    return 0;
  }
  const catalog = await loadCatalog(new Set([name]));
  if (!catalog.knows(name)) {
    throw new UsageError(
      `neither a rule nor a type of the catalog: ${name}${suggestion(name, await namesLike(name))}`,
    );
  }
  io.stdout.write(explainType(name, catalog, paint));
  return 0;
}

/** Names that were perhaps meant: rules, and the types of the provider that the name begins with. */
async function namesLike(name: string): Promise<readonly string[]> {
  const word = /^(?:\w+\.)?([^_]*)/.exec(name)![1]!;
  const provider = Object.hasOwn(TABLES, word) ? word : closest(word, Object.keys(TABLES));
  const types = provider === undefined ? [] : (await TABLES[provider]!()).default.types;
  return [...RULES.map(({ id }) => id), ...types];
}

interface Examples {
  readonly bad?: string;
  readonly good?: string;
}

function explainRule(rule: Rule, paint: Paint): string {
  const { bad, good } = (examples as Readonly<Record<string, Examples>>)[rule.id] ?? {};
  const section = (title: string, text: string): string => `${paint("bold", title)}\n${indented(text)}\n`;
  const off = isOff(rule.id, DEFAULT_POLICY) ? "  off unless a policy turns it on" : "";
  const sections = [
    `${paint("bold", rule.id)}  ${paint(SEVERITY_STYLE[rule.severity], rule.severity)}${off}\n${rule.title}\n`,
    section("Why", rule.why),
    section("Fix", rule.fix),
  ];
  if (bad !== undefined) sections.push(section("Bad", bad));
  if (good !== undefined) sections.push(section("Good", good));
  if (rule.silent.length > 0) sections.push(section("Not flagged", bullets(rule.silent)));
  if (rule.controls.length > 0)
    sections.push(section("Controls", bullets(rule.controls.map(describeControl))));
  return sections.join("\n");
}

const bullets = (texts: readonly string[]): string => texts.map((each) => `- ${each}`).join("\n");

const indented = (text: string): string =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? "" : `  ${line}`))
    .join("\n");
