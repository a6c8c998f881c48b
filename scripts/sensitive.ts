/**
 * Makes core/catalog/data/*.json, one table for each provider: which resource types there are, and which of their
 * attributes take or give secret material. `tsx scripts/sensitive.ts DIRECTORY`, where DIRECTORY holds
 * sensitive-attributes.tsv, unmarked-secrets.tsv, pulumi-tokens.tsv, credential-types.tsv and an AWS provider schema.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { namesNoSecret } from "../core/secret/name.ts";
import {
  ARGUMENTS,
  DATA_SOURCES,
  NAMES_BY_PROVIDER,
  NO_SECRETS,
  TYPES_WITHOUT_ROWS,
} from "./sensitive-additions.ts";

const from = process.argv[2];
if (from === undefined) throw new Error("give the directory of the tables");
const to = new URL("../core/catalog/data/", import.meta.url);

interface Table {
  readonly types: Set<string>;
  readonly takes: Map<string, Set<string>>;
  readonly gives: Map<string, Set<string>>;
}

const tables = new Map<string, Table>();

/** `aws` of `aws_iam_user`, `data.aws_region` and `ephemeral.aws_ssm_parameter`. */
const providerOf = (type: string): string => type.split(".").at(-1)!.split("_", 1)[0]!;

function tableOf(type: string): Table {
  const provider = providerOf(type);
  let table = tables.get(provider);
  if (!table) tables.set(provider, (table = { types: new Set(), takes: new Map(), gives: new Map() }));
  return table;
}

const isListed = (list: Readonly<Record<string, readonly string[]>>, type: string, path: string): boolean =>
  list[type]?.includes(path) ?? false;

function addType(type: string): void {
  if (/^(?:(?:data|ephemeral)\.)?[a-z][\w-]*$/.test(type)) tableOf(type).types.add(type);
}

function addAttribute(type: string, path: string, direction: string): void {
  if (path === "" || (!isListed(ARGUMENTS, type, path) && namesNoSecret(path.split(".").at(-1)!))) return;
  addType(type);
  const ending = NAMES_BY_PROVIDER[providerOf(type)];
  if (isListed(NO_SECRETS, type, path) || (ending !== undefined && path.endsWith(ending))) return;
  // A write-only argument gives nothing back, whatever its page lists it under.
  const isGiven = direction === "output" && !path.endsWith("_wo") && !isListed(ARGUMENTS, type, path);
  const side = tableOf(type)[isGiven ? "gives" : "takes"];
  side.set(type, (side.get(type) ?? new Set()).add(path));
}

function* rows(file: string): Generator<Record<string, string>> {
  const [head = "", ...lines] = readFileSync(join(from!, file), "utf8").split("\n");
  const names = head.split("\t");
  for (const line of lines) {
    if (line === "") continue;
    const cells = line.split("\t");
    yield Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""]));
  }
}

/** Marks that providers set for other reasons than that somebody could use the value. */
const NOISE = new Set(["label/tag", "identifier", "personal data", "public certificate"]);

for (const file of ["pulumi-tokens.tsv", "credential-types.tsv"])
  for (const row of rows(file)) addType(row["tf_type"]!);
for (const row of rows("sensitive-attributes.tsv")) {
  addType(row["tf_type"]!);
  if (!NOISE.has(row["probable_noise"]!))
    addAttribute(row["tf_type"]!, row["attribute_path"]!, row["direction"]!);
}
for (const row of rows("unmarked-secrets.tsv"))
  addAttribute(row["tf_type"]!, row["attribute_path"]!, row["direction"]!);

interface SchemaBlock {
  readonly attributes?: Readonly<
    Record<string, { readonly sensitive?: boolean; readonly optional?: boolean }>
  >;
  readonly block_types?: Readonly<Record<string, { readonly block: SchemaBlock }>>;
}
type Schemas = Readonly<Record<string, { readonly block: SchemaBlock }>>;

function* sensitivePaths(
  { attributes = {}, block_types = {} }: SchemaBlock,
  prefix = "",
): Generator<[string, boolean]> {
  for (const [name, { sensitive, optional }] of Object.entries(attributes))
    if (sensitive) yield [prefix + name, !!optional];
  for (const [name, { block }] of Object.entries(block_types))
    yield* sensitivePaths(block, `${prefix}${name}.`);
}

const schemaFile = readdirSync(from).find((name) => /^aws-.*schema\.json\.gz$/.test(name))!;
const { provider_schemas: providers } = JSON.parse(
  gunzipSync(readFileSync(join(from, schemaFile))).toString(),
) as {
  readonly provider_schemas: Readonly<Record<string, Readonly<Record<string, Schemas>>>>;
};
for (const schema of Object.values(providers)) {
  for (const [section, prefix] of [
    ["resource_schemas", ""],
    ["data_source_schemas", "data."],
    ["ephemeral_resource_schemas", "ephemeral."],
  ] as const) {
    for (const [type, { block }] of Object.entries(schema[section] ?? {})) {
      addType(prefix + type);
      if (prefix === "") continue;
      for (const [path, takes] of sensitivePaths(block))
        addAttribute(prefix + type, path, takes ? "input" : "output");
    }
  }
}

for (const [type, paths] of Object.entries(DATA_SOURCES))
  for (const path of paths) addAttribute(type, path, "output");
for (const [type, paths] of Object.entries(ARGUMENTS))
  for (const path of paths) addAttribute(type, path, "input");
TYPES_WITHOUT_ROWS.forEach(addType);

rmSync(to, { recursive: true, force: true });
mkdirSync(to);
const listed = (side: ReadonlyMap<string, ReadonlySet<string>>): string =>
  [...side]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, paths]) => `\n  ${JSON.stringify(type)}: ${JSON.stringify([...paths].sort())}`)
    .join(",");
const names = [...tables.keys()].sort();
for (const name of names) {
  const { types, takes, gives } = tables.get(name)!;
  const text = `{"types": ${JSON.stringify([...types].sort())},\n"takes": {${listed(takes)}},\n"gives": {${listed(gives)}}}\n`;
  writeFileSync(new URL(`${name}.json`, to), text);
}
const key = (name: string): string => (/^\w+$/.test(name) ? name : JSON.stringify(name));
writeFileSync(
  new URL("../tables.ts", to),
  `// Made by scripts/sensitive.ts.
import { type SecretTable } from "./secret-table.ts";

type Load = () => Promise<{ readonly default: SecretTable }>;

/** The tables of sensitive attributes by provider. */
export const TABLES: Readonly<Record<string, Load>> = {
${names.map((name) => `  ${key(name)}: () => import("./data/${name}.json", { with: { type: "json" } }),\n`).join("")}};
`,
);
console.log(`${names.length} tables`);
