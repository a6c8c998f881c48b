/**
 * Asks terraform which texts are configuration at all, and writes its answers down, so that the tests need no terraform.
 *
 *     npx tsx scripts/record-syntax.ts
 *
 * A new case is added to test/hcl/syntax.json by hand, with any answer; the mutated ones are made here.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import { mutate, withFlippedBytes } from "./mutate.ts";
import { pick, random } from "./random.ts";

const CASES = join(import.meta.dirname, "../test/hcl/syntax.json");
const FIXTURES = join(import.meta.dirname, "../test/terraform");
const MUTATED = 300;

/** A text (`hex:` and its bytes, where it is no UTF-8), and whether terraform takes it. */
type Case = [text: string, accepted: boolean];

interface Recorded {
  terraform: string;
  native: Record<string, Case[]>;
  json: Record<string, Case[]>;
}

const bytesOf = (text: string): Buffer =>
  text.startsWith("hex:") ? Buffer.from(text.slice(4), "hex") : Buffer.from(text);

function textOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString();
  return Buffer.from(text).equals(bytes) ? text : `hex:${Buffer.from(bytes).toString("hex")}`;
}

function terraform(cwd: string, ...args: string[]): string {
  const { stdout, stderr, error } = spawnSync("terraform", args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  return stdout + stderr;
}

/** The names of the files that `terraform fmt` refuses; it tells nothing of the others. */
function refusedNative(directory: string, texts: readonly string[]): Set<number> {
  const names = texts.map((_, i) => `${i}.tf`);
  texts.forEach((text, i) => writeFileSync(join(directory, names[i]!), bytesOf(text)));
  const output = terraform(directory, "fmt", "-no-color", "-write=false", "-list=false", ...names);
  return new Set([...output.matchAll(/^ {2}on (\d+)\.tf line \d+/gm)].map(([, i]) => Number(i)));
}

function isValidJson(directory: string, text: string): boolean {
  mkdirSync(directory);
  writeFileSync(join(directory, "main.tf.json"), bytesOf(text));
  const output = terraform(directory, "validate", "-json");
  return (JSON.parse(output.slice(output.indexOf("{"), output.lastIndexOf("}") + 1)) as { valid: boolean })
    .valid;
}

function mutatedFixtures(): Case[] {
  const next = random(20261124);
  const texts = readdirSync(FIXTURES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".tf"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => readFileSync(path, "utf8"))
    .filter((text) => text.length < 400);
  const made = Array.from({ length: MUTATED }, () =>
    textOf(withFlippedBytes(mutate(pick(next, texts), next, texts), next)),
  );
  return made.filter((text) => text.length < 2000).map((text) => [text, false]);
}

const recorded = JSON.parse(readFileSync(CASES, "utf8")) as Recorded;
const directory = mkdtempSync(join(tmpdir(), "keylint-syntax-"));
try {
  recorded.terraform = terraform(directory, "version").match(/Terraform v(\S+)/)![1]!;
  recorded.native["mutated fixtures"] = mutatedFixtures();
  const native = Object.values(recorded.native).flat();
  const refused = refusedNative(
    directory,
    native.map(([text]) => text),
  );
  native.forEach((each, i) => (each[1] = !refused.has(i)));
  Object.values(recorded.json)
    .flat()
    .forEach((each, i) => (each[1] = isValidJson(join(directory, String(i)), each[0])));
} finally {
  rmSync(directory, { recursive: true });
}
writeFileSync(CASES, await format(JSON.stringify(recorded), { parser: "json", printWidth: 110 }));
