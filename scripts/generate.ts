/**
 * Writes everything that is made of something else: `npm run generate`. With `--check` nothing is written; what is
 * stale is named, and the exit code is 1.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { catalogPages } from "./generate/catalog-pages.ts";
import { compatibilityPage } from "./generate/compatibility.ts";
import { exampleReports } from "./generate/example-reports.ts";
import { packSchemaFile } from "./generate/pack-schema.ts";
import { policySchemaFile } from "./generate/policy-schema.ts";
import { parityPage } from "./generate/parity.ts";
import { reportSchemaFile } from "./generate/report-schema.ts";
import { ruleExamplesFile } from "./generate/rule-examples.ts";
import { rulePages } from "./generate/rule-pages.ts";
import { thresholdsPage } from "./generate/thresholds.ts";

const root = join(import.meta.dirname, "..");

/** Folders that hold generated files only: any other file there is stale. */
const OWNED = ["docs/rules", "docs/catalog"];

const isCheck = process.argv.includes("--check");
const made = new Map<string, string>();
for (const make of [
  ruleExamplesFile,
  reportSchemaFile,
  policySchemaFile,
  packSchemaFile,
  parityPage,
  thresholdsPage,
  rulePages,
  catalogPages,
  compatibilityPage,
  exampleReports,
]) {
  for (const { path, text } of await make(root)) made.set(path, text);
}
const stale: string[] = [];
for (const [path, text] of made) {
  const full = join(root, path);
  if (read(full) === text) continue;
  stale.push(path);
  if (isCheck) continue;
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}
for (const folder of OWNED) {
  for (const name of readdirSync(join(root, folder))) {
    const path = `${folder}/${name}`;
    if (made.has(path)) continue;
    stale.push(path);
    if (!isCheck) rmSync(join(root, path));
  }
}
if (isCheck && stale.length > 0) {
  console.error(`stale, run npm run generate:\n${stale.map((path) => `  ${path}`).join("\n")}`);
  process.exitCode = 1;
}

function read(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
