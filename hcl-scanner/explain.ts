import { loadCatalog } from "../core/catalog/load.ts";
import { RULES } from "../core/rules/index.ts";
import { type Rule } from "../core/rule.ts";
import { SEVERITY_STYLE, type Paint, paintFor } from "./colour.ts";
import { suggestion } from "../core/did-you-mean.ts";
import { explainType } from "./explain-type.ts";
import { type Io } from "./io.ts";
import { type Options } from "./options.ts";
import examples from "./rule-examples.json" with { type: "json" };
import { UsageError } from "./usage-error.ts";

/** `keylint explain RULE|TYPE`, offline. */
export async function explain({ positionals }: Options, io: Io): Promise<0> {
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new UsageError("expected keylint explain RULE, or a resource type");
  const paint = paintFor(io.stdout, io.environment);
  const rule = RULES.find(({ id }) => id === name);
  if (rule) {
    io.stdout.write(explainRule(rule, paint));
    return 0;
  }
  const catalog = await loadCatalog(new Set([name]));
  if (!catalog.knows(name)) {
    const meant = suggestion(name, RULES.map(({ id }) => id));
    throw new UsageError(`neither a rule nor a type of the catalog: ${name}${meant}`);
  }
  io.stdout.write(explainType(name, catalog, paint));
  return 0;
}

interface Examples {
  readonly bad?: string;
  readonly good?: string;
}

function explainRule(rule: Rule, paint: Paint): string {
  const { bad, good } = (examples as Readonly<Record<string, Examples>>)[rule.id] ?? {};
  const section = (title: string, text: string): string => `${paint("bold", title)}\n${indented(text)}\n`;
  const sections = [
    `${paint("bold", rule.id)}  ${paint(SEVERITY_STYLE[rule.severity], rule.severity)}\n${rule.title}\n`,
    section("Why", rule.why),
    section("Fix", rule.fix),
  ];
  if (rule.silent.length > 0) sections.push(section("Not flagged", rule.silent.map((each) => `- ${each}`).join("\n")));
  if (bad !== undefined) sections.push(section("Bad", bad));
  if (good !== undefined) sections.push(section("Good", good));
  if (rule.controls.length > 0) sections.push(section("Controls", rule.controls.join(", ")));
  return sections.join("\n");
}

const indented = (text: string): string =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? "" : `  ${line}`))
    .join("\n");
