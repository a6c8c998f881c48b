/**
 * Makes pulumi-reader/tokens/*.json, one table for each Pulumi package: the Terraform types behind its tokens.
 * `tsx scripts/pulumi-tokens.ts DIRECTORY`, where DIRECTORY holds pulumi-tokens.tsv.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const from = process.argv[2];
if (from === undefined) throw new Error("give the directory of the table");
const to = new URL("../pulumi-reader/tokens/", import.meta.url);

interface Table {
  /** What most types of the package begin with. */
  readonly prefix: string;
  readonly types: Map<string, string>;
}
const tables = new Map<string, Table>();

/** Guessed from arguments that look alike: of several types the wrong one, as often as not. */
const isGuess = (match: string, evidence: string): boolean => match === "heuristic" && /props/.test(evidence);

function add(token: string, type: string): void {
  const colon = token.indexOf(":");
  const name = token.slice(0, colon);
  let table = tables.get(name);
  if (!table) tables.set(name, (table = { prefix: type.slice(0, type.indexOf("_") + 1), types: new Map() }));
  table.types.set(token.slice(colon + 1), type);
}

/** Former tokens that the table lacks. */
const FORMER: Readonly<Record<string, string>> = {
  "azure:compute/virtualMachineRestorePointCollection:VirtualMachineRestorePointCollection":
    "azurerm_virtual_machine_restore_point_collection",
  "azure:mysql/flexibleServerActiveDirectoryAdministrator:FlexibleServerActiveDirectoryAdministrator":
    "azurerm_mysql_flexible_server_active_directory_administrator",
  "cloudflare:index/fallbackDomain:FallbackDomain":
    "cloudflare_zero_trust_device_custom_profile_local_domain_fallback",
  "gcp:compute/autoscalar:Autoscalar": "google_compute_autoscaler",
  "gcp:serviceAccount/account:Account": "google_service_account",
  "gcp:serviceAccount/iAMBinding:IAMBinding": "google_service_account_iam_binding",
  "gcp:serviceAccount/iAMMember:IAMMember": "google_service_account_iam_member",
  "gcp:serviceAccount/iAMPolicy:IAMPolicy": "google_service_account_iam_policy",
  "gcp:serviceAccount/key:Key": "google_service_account_key",
};

const [, ...lines] = readFileSync(join(from, "pulumi-tokens.tsv"), "utf8").split("\n");
for (const line of lines) {
  const [, type, token, match, evidence] = line.split("\t");
  if (!type || !token || !match || isGuess(match, evidence ?? "")) continue;
  add(token, type);
}
for (const [token, type] of Object.entries(FORMER)) add(token, type);

rmSync(to, { recursive: true, force: true });
mkdirSync(to);
const names = [...tables.keys()].sort();
for (const name of names) {
  const { prefix, types } = tables.get(name)!;
  const rows = [...types]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([token, type]) => `\n${JSON.stringify(token)}:${JSON.stringify(shortened(type, prefix))}`);
  writeFileSync(
    new URL(`${name}.json`, to),
    `{"prefix":${JSON.stringify(prefix)},"types":{${rows.join(",")}}}\n`,
  );
}

/** `iam_access_key` for `aws_iam_access_key`; the whole with a `=` before it where the prefix is another one. */
function shortened(type: string, prefix: string): string {
  return type.startsWith(prefix) ? type.slice(prefix.length) : `=${type}`;
}

const key = (name: string): string => (/^\w+$/.test(name) ? name : JSON.stringify(name));
writeFileSync(
  new URL("../pulumi-reader/token-tables.ts", import.meta.url),
  `// Made by scripts/pulumi-tokens.ts.
import { type TokenTable } from "./token-table.ts";

type Load = () => Promise<{ readonly default: TokenTable }>;

/** The tables of tokens by Pulumi package. */
export const TOKEN_TABLES: Readonly<Record<string, Load>> = {
${names.map((name) => `  ${key(name)}: () => import("./tokens/${name}.json", { with: { type: "json" } }),\n`).join("")}};
`,
);
console.log(`${names.length} tables`);
