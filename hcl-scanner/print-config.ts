import { KINDS } from "../core/catalog/kinds.ts";
import { fits } from "../core/glob.ts";
import { describePeriod } from "../core/period.ts";
import { type Limit, type RuleLevel, type Where } from "../core/policy.ts";
import { RULES } from "../core/rules/index.ts";
import { type Paint, paintFor } from "./colour.ts";
import { printDiagnostics } from "./diagnostics.ts";
import { type FoundPolicy, findPolicy } from "./find-policy.ts";
import { type Diagnostic } from "./hcl/diagnostic.ts";
import { type Io } from "./io.ts";
import { type Options } from "./options.ts";

const DEMANDS = ["lifetime", "rotation", "warning"] as const;

interface Row {
  readonly name: string;
  readonly value: string;
  /** Who says so. */
  readonly source: string;
}

/** `keylint print-config [PATH]`: every value of the policy that holds there, and who says it. */
export async function printConfig(options: Options, io: Io): Promise<0 | 2> {
  const diagnostics: Diagnostic[] = [];
  const paths = options.positionals.length > 0 ? options.positionals : ["."];
  const found = await findPolicy({ ...options, paths, cwd: io.cwd }, diagnostics);
  const rows = rowsOf(found);
  const isJson = options.reports[0]?.format === "json";
  const file = found.source?.path ?? null;
  const json = {
    version: 1,
    file,
    preset: found.policy.preset,
    values: rows,
    exceptions: found.policy.exceptions.length,
  };
  io.stdout.write(
    isJson ? `${JSON.stringify(json, null, 2)}\n` : pretty(rows, file, paintFor(io.stdout, io.environment)),
  );
  printDiagnostics(diagnostics, options, io);
  return diagnostics.some(({ severity }) => severity === "error") ? 2 : 0;
}

function rowsOf({ policy, source, sets }: FoundPolicy): Row[] {
  const whoSays = (key: string): string => (sets.has(key) ? source!.path : `preset ${policy.preset}`);
  const own = (key: "failOn" | "requireRotation", value: string | boolean): Row => ({
    name: key,
    value: String(value),
    source: whoSays(key),
  });
  const kinds = KINDS.flatMap((kind) =>
    DEMANDS.flatMap((which) => {
      const limit = policy.limits.findLast(
        (each) => each[which] && !each.where && "kind" in each.about && each.about.kind === kind,
      );
      return limit ? [limitRow(limit, which)] : [];
    }),
  );
  const special = policy.limits.filter((each) => each.where !== undefined || "type" in each.about);
  return [
    own("failOn", policy.failOn),
    own("requireRotation", policy.requireRotation),
    { name: "applyEvery", value: describePeriod(policy.applyEvery), source: whoSays("applyEvery") },
    ...kinds,
    ...special.flatMap((each) => DEMANDS.flatMap((which) => (each[which] ? [limitRow(each, which)] : []))),
    ...RULES.map(({ id, severity }) => levelRow(id, severity, policy.levels)),
    ...policy.levels
      .filter(({ where }) => where !== undefined)
      .map(({ rule, level, where, source: says }) => ({
        name: `rules.${rule}${whereText(where)}`,
        value: level,
        source: says,
      })),
    ...listRows("secretNames", policy.secretNames, whoSays("secretNames")),
    ...listRows("grants.trusted", policy.grants.trusted, whoSays("grants")),
    ...listRows("grants.forbidden", policy.grants.forbidden, whoSays("grants")),
    ...listRows("grants", { wildcards: policy.grants.wildcards }, whoSays("grants")),
  ];
}

/** Those that say something. */
const listRows = (name: string, lists: object, source: string): Row[] =>
  Object.entries(lists as Readonly<Record<string, readonly string[]>>).flatMap(([key, list]) =>
    list.length > 0 ? [{ name: `${name}.${key}`, value: list.join(", "), source }] : [],
  );

function limitRow(limit: Limit, which: (typeof DEMANDS)[number]): Row {
  const about = "kind" in limit.about ? limit.about.kind : limit.about.type;
  const period = limit[which]!;
  const value = period.ms === Infinity ? "unlimited" : period.ms === 0 ? "none" : describePeriod(period);
  return { name: `${which}.${about}${whereText(limit.where)}`, value, source: limit.source };
}

function levelRow(id: string, severity: string, levels: readonly RuleLevel[]): Row {
  const said = levels.findLast(({ rule, where }) => where === undefined && fits(rule, id));
  return {
    name: `rules.${id}`,
    value: !said || said.level === "on" ? severity : said.level,
    source: said?.source ?? "the rule",
  };
}

function whereText(where: Where | undefined): string {
  if (!where) return "";
  const { environments, paths, types, tags } = where;
  const parts = [
    environments && `environment ${environments.join("|")}`,
    paths && `path ${paths.join("|")}`,
    types && `type ${types.join("|")}`,
    ...Object.entries(tags ?? {}).map(([name, value]) => `tag ${name}=${value}`),
  ].filter((each) => each !== undefined);
  return parts.length === 0 ? "" : ` [${parts.join(", ")}]`;
}

function pretty(rows: readonly Row[], file: string | null, paint: Paint): string {
  const names = Math.max(...rows.map(({ name }) => name.length));
  const values = Math.max(...rows.map(({ value }) => value.length));
  const lines = rows.map(
    ({ name, value, source }) =>
      `${name.padEnd(names)}  ${paint("bold", value.padEnd(values))}  ${paint("dim", source)}`,
  );
  return `${file === null ? "no keylint.yaml: the default holds" : `policy ${file}`}\n\n${lines.join("\n")}\n`;
}
