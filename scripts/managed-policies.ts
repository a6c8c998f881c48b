/**
 * Makes core/privilege/data/aws-managed-policies.json of the managed policies of AWS as moto (Apache-2.0) keeps them:
 * `npm run data:managed -- .../moto/iam/aws_managed_policies.py`. One line for each policy, so that an update shows what
 * changed. core/privilege/managed-data.ts reads it, and says how a policy is written.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

interface Listed {
  readonly Path: string;
  readonly UpdateDate: string;
  readonly Document: { readonly Statement: Statement | readonly Statement[] };
}

type OneOrMore = string | readonly string[];
interface Statement {
  readonly Sid?: string;
  readonly Effect: string;
  readonly Action?: OneOrMore;
  readonly NotAction?: OneOrMore;
  readonly Resource?: OneOrMore;
  readonly NotResource?: OneOrMore;
  readonly Condition?: Readonly<
    Record<string, Readonly<Record<string, string | boolean | readonly (string | boolean)[]>>>
  >;
}

const KNOWN = new Set(["Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition"]);

/** "You can't attach this policy to your IAM entities": only AWS gives them, to roles of its own. */
const OF_AWS_ITSELF = "/aws-service-role/";

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("expected the path of moto's aws_managed_policies.py");
const [, text = ""] = readFileSync(path, "utf8").split('"""');
const listed = JSON.parse(text) as Readonly<Record<string, Listed>>;

const list = (words: OneOrMore | undefined): readonly string[] =>
  words === undefined ? [] : typeof words === "string" ? [words] : words;

/** A text that has none of the signs that keep it apart from its neighbours. */
function free(each: string, signs: RegExp): string {
  if (signs.test(each)) throw new Error(`cannot write ${JSON.stringify(each)}`);
  return each;
}

/** `s3:GetObject,PutObject kms:Decrypt`: the service once, where actions of one follow each other. */
function actions(words: OneOrMore): string {
  const groups: { readonly service: string; readonly names: string[] }[] = [];
  for (const word of list(words)) {
    const [service = "", name] = free(word, /[\s,|]/).split(":");
    const last = groups.at(-1);
    if (name === undefined) groups.push({ service, names: [] });
    else if (last?.service === service && last.names.length > 0) last.names.push(name);
    else groups.push({ service, names: [name] });
  }
  return groups
    .map(({ service, names }) => (names.length > 0 ? `${service}:${names.join()}` : service))
    .join(" ");
}

const resources = (words: OneOrMore): string =>
  list(words)
    .map((each) => free(each, /[\s|]/))
    .join(" ");

function statement(name: string, each: Statement): string {
  const unknown = Object.keys(each).find((key) => !KNOWN.has(key));
  if (unknown !== undefined) throw new Error(`${name}: a statement with ${unknown}`);
  if (each.Effect !== "Allow" && each.Effect !== "Deny") throw new Error(`${name}: ${each.Effect}`);
  const conditions = Object.entries(each.Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) =>
      [operator, key, ...[values].flat().map((value) => free(String(value), /[;|\n]/))].join(";"),
    ),
  );
  const said = each.NotAction ? `!${actions(each.NotAction)}` : actions(each.Action!);
  const on = each.NotResource ? `!${resources(each.NotResource)}` : resources(each.Resource!);
  return `${each.Effect === "Deny" ? "-" : "+"}${[said, on, ...conditions].join("|")}`;
}

const attachable = Object.entries(listed).filter(([, { Path }]) => Path !== OF_AWS_ITSELF);
const lines = attachable
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, { Path, Document }]) => {
    const statements = [Document.Statement].flat() as readonly Statement[];
    const written = [Path.slice(1), ...statements.map((each) => statement(name, each))].join("\n");
    return `${JSON.stringify(name)}:${JSON.stringify(written)}`;
  });
const [, version = "?"] =
  /__version__ = "(.+)"/.exec(readFileSync(join(dirname(path), "../__init__.py"), "utf8")) ?? [];
const [date] = attachable
  .map(([, { UpdateDate }]) => UpdateDate.slice(0, 10))
  .sort()
  .reverse();
const head = { source: `moto ${version} (Apache-2.0)`, date };
const target = new URL("../core/privilege/data/aws-managed-policies.json", import.meta.url);
writeFileSync(target, `${JSON.stringify(head).slice(0, -1)},"policies":{\n${lines.join(",\n")}\n}}\n`);
console.log(`${lines.length} of ${Object.keys(listed).length} policies, the newest of ${date}`);
