import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { toNumber } from "../../core/number.ts";
import { type Definition } from "../../core/definition.ts";
import { type Value } from "../../core/value.ts";
import { functionNames } from "../../hcl-scanner/evaluate/function-table.ts";
import { pureTypes } from "../../hcl-scanner/terraform/pure/load.ts";
import { FEATURES } from "../../test/terraform/features.ts";
import { type Plan } from "../../test/terraform/plan-comparison.ts";
import { stackOf } from "../../test/terraform/plan-stack.ts";
import { type Generated } from "./generated.ts";

/** docs/compatibility.md: what of Terraform's language is evaluated, by the fixtures that are compared with its plans. */
export async function compatibilityPage(root: string): Promise<Generated[]> {
  const plans = join(root, "test/terraform/plans");
  const parts = [INTRODUCTION, contents(), NOT_KNOWN, UNREAD];
  for (const [group, names] of Object.entries(FEATURES)) {
    parts.push(`## ${group}`);
    for (const name of names) parts.push(await feature(join(plans, name), name));
  }
  return [{ path: "docs/compatibility.md", text: `${parts.join("\n\n")}\n` }];
}

const count = Object.values(FEATURES).flat().length;

const INTRODUCTION = `# Compatibility

keylint reads Terraform and OpenTofu configurations and evaluates what they evaluate. For each feature of the language
there is an example below with what keylint makes of it. All ${count} examples are compared with the plans that terraform
makes of them, in every test run: what a plan knows, keylint knows alike, and what a plan does not know, keylint does not
claim to know.`;

const contents = (): string =>
  Object.entries(FEATURES)
    .map(
      ([group, names]) =>
        `- [${group}](#${anchor(group)}): ${names.map((name) => `[${name}](#${name})`).join(", ")}`,
    )
    .join("\n");

const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w -]/g, "")
    .replaceAll(" ", "-");

const NOT_KNOWN = `## What is not known, and what happens then

A value that cannot be known before apply carries the reason. A rule that would need it is *undecided* there: it says so
with that reason, it never counts as a finding, and \`--show-undecided\` lists it. What is known of an unknown value is
used all the same: the beginning of a text, the values that it can be, the date that it is counted from, the parts of a
document of which only one is open.

| not known | because |
|---|---|
| variables without a value | nobody has given one yet: \`--var\`, \`--var-file\`, \`TF_VAR_\`, \`*.auto.tfvars\` do |
| attributes that a provider sets | they are known after apply |
| what data sources answer | keylint asks nobody; those whose answer follows from their arguments are worked out: ${pureTypes
  .filter((type) => type.startsWith("data."))
  .map((type) => `\`${type.slice(5)}\``)
  .join(", ")} |
| \`timestamp()\`, \`plantimestamp()\`, \`uuid()\`, \`bcrypt()\` | they differ from run to run; a date that is counted from \`timestamp()\` is known as a distance |
| \`terraform.workspace\` | unless \`--workspace\` names it |
| \`path.cwd\`, \`abspath()\`, \`pathexpand("~")\` | they depend on the machine; how they end is known |
| files outside of the boundary | keylint does not read them; \`--root\` names a wider one |
| functions of providers | only the provider knows what they do |
| what takes too much work or memory | the bounds are far beyond what configurations need |

A block whose \`count\` or \`for_each\` is not known is one instance, \`x[*]\`, of which nothing depends on the key; what is
wrong there is a finding marked as conditional. So is a block with more than 10,000 instances. An expression that
terraform would refuse is a warning at its place and unknown from there on; nothing else is lost by it.

All ${functionNames.length} functions of the language, with OpenTofu's, are evaluated: ${functionNames.map((name) => `\`${name}\``).join(", ")}.`;

const UNREAD = `## Where modules and values come from

Calls of directories (\`./\`, \`../\`) are followed, and those of the registry, of git and the like to where
\`terraform init\` put them (\`.terraform/modules\`). A module that is not there is counted at the head of the report; its
outputs are unknown. A directory that another one calls is no root module, unless it is named; \`.terraform\`,
\`.terragrunt-cache\` and \`node_modules\` hold none. Values for variables come, the later ones winning, from \`TF_VAR_\`,
\`terraform.tfvars\`, \`terraform.tfvars.json\`, \`*.auto.tfvars\` and \`*.auto.tfvars.json\` by name, \`--var\` and
\`--var-file\` in their order. A \`x.tofu\` stands in place of \`x.tf\`.`;

async function feature(directory: string, name: string): Promise<string> {
  const files = readdirSync(directory, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.\w+$/.test(file) && file !== "plan.json")
    .sort((a, b) => Number(b.startsWith("main.tf")) - Number(a.startsWith("main.tf")) || (a < b ? -1 : 1));
  const texts = files.map(
    (file) => [file, readFileSync(join(directory, file), "utf8").replaceAll("\r\n", "\n")] as const,
  );
  const said = sentence(texts[0]![1]);
  const plan = JSON.parse(readFileSync(join(directory, "plan.json"), "utf8")) as Plan;
  const stack = await stackOf(directory, plan);
  const lines = stack.definitions.flatMap(shown);
  return [
    `### ${name}`,
    said.sentence,
    ...texts.flatMap(([file, text], i) => [
      ...(file === "main.tf" ? [] : [`\`${file}\``]),
      fenced(file, i === 0 ? said.rest : text),
    ]),
    ...(lines.length > 0 ? [`\`\`\`text\n${lines.join("\n")}\n\`\`\``] : []),
  ].join("\n\n");
}

/** A fixture begins with a sentence about it: a comment, or the first member of a JSON file. */
function sentence(text: string): { sentence: string; rest: string } {
  const comment = /^(?:# .*\n)+/.exec(text)?.[0];
  if (comment !== undefined)
    return { sentence: comment.replaceAll(/^# /gm, "").trim(), rest: text.slice(comment.length) };
  const member = /^ {2}"\/\/": "(.*)",\n/m.exec(text);
  if (!member) throw new Error(`expected a comment at the head of ${text.slice(0, 60)}`);
  return { sentence: member[1]!, rest: text.replace(member[0], "") };
}

const LANGUAGES: Readonly<Record<string, string>> = { tf: "hcl", tfvars: "hcl", json: "json", yaml: "yaml" };

const fenced = (file: string, text: string): string =>
  `\`\`\`${LANGUAGES[file.slice(file.lastIndexOf(".") + 1)] ?? "text"}\n${text.trimEnd()}\n\`\`\``;

/** What is known of an output, or of the arguments of a resource. */
function shown(definition: Definition): string[] {
  const { kind, address, names } = definition;
  if (kind === "output" && definition.module === "")
    return [`${address} = ${written(definition.get("value"))}`];
  if (kind !== "resource" && kind !== "provider") return [];
  const values = names
    .filter((name) => name !== "provisioner" && name !== "connection")
    .map((name) => `${name} = ${written(definition.get(name))}`);
  return [`${address}${values.length > 0 ? `: ${values.join(", ")}` : ""}`];
}

function written(value: Value): string {
  if (value.sensitive) return "(sensitive)";
  if (value.state === "absent") return "null";
  if (value.state === "unknown") return `(unknown: ${value.reason.text})`;
  if ("items" in value) return `[${value.items.map(written).join(", ")}${value.rest ? ", ..." : ""}]`;
  if ("entries" in value) {
    return `{ ${[...value.entries].map(([key, each]) => `${key} = ${written(each)}`).join(", ")} }`.replace(
      "{  }",
      "{}",
    );
  }
  if (value.kind === "string") return JSON.stringify(value.value);
  return value.kind === "number" ? String(toNumber(value.value)) : String(value.value);
}
