/**
 * Asks `terraform console` for the results of the calls in test/evaluate/functions/oracle/*.json and writes them beside
 * the calls, and the names of all its functions into test/evaluate/functions/terraform-functions.txt.
 *
 *     tsx scripts/record-functions.ts [family...]
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

interface Recorded {
  readonly call: readonly unknown[];
  /** What jsonencode makes of the result; absent where the call is in error. */
  readonly json?: string;
  readonly unknown?: true;
}

type Answer = string | null | "unknown";

const folder = join(import.meta.dirname, "../test/evaluate/functions/oracle");
const families =
  process.argv.length > 2
    ? process.argv.slice(2)
    : readdirSync(folder).map((file) => basename(file, ".json"));
recordNames();
for (const family of families) record(join(folder, `${family}.json`));

function recordNames(): void {
  const { stdout } = spawnSync("terraform", ["metadata", "functions", "-json"], { encoding: "utf8" });
  const { function_signatures } = JSON.parse(stdout) as { function_signatures: Record<string, unknown> };
  const names = Object.keys(function_signatures).filter((name) => !name.startsWith("core::"));
  writeFileSync(join(folder, "../terraform-functions.txt"), `${names.sort().join("\n")}\n`);
}

function record(file: string): void {
  const calls = (JSON.parse(readFileSync(file, "utf8")) as Recorded[]).map((each) => each.call);
  const answers = ask(calls.map(expressionOf));
  const lines = calls.map((call, i) => {
    const json = answers[i] ?? null;
    return JSON.stringify({ call, ...(json === "unknown" ? { unknown: true } : json !== null && { json }) });
  });
  writeFileSync(file, `[\n${lines.join(",\n")}\n]\n`);
  process.stderr.write(`${file}: ${calls.length} calls\n`);
}

function expressionOf([name, ...args]: readonly unknown[]): string {
  return `try(jsonencode(${String(name)}(${args.map(hcl).join(", ")})), null)`;
}

/** An argument as HCL: JSON, but for template marks, and for what test/evaluate/functions/call.ts makes of `$set` and the like. */
function hcl(argument: unknown): string {
  if (typeof argument === "string") {
    return JSON.stringify(argument)
      .replace(/\\(.)/g, (escape, letter) =>
        letter === "b" ? "\\u0008" : letter === "f" ? "\\u000c" : escape,
      )
      .replace(/[$%](?=\{)/g, "$&$&");
  }
  if (Array.isArray(argument)) return `[${argument.map(hcl).join(", ")}]`;
  if (typeof argument !== "object" || argument === null) return String(argument);
  if ("$set" in argument) return `toset(${hcl(argument.$set)})`;
  if ("$float" in argument) return `pow(${String(argument.$float)}, 1)`;
  if ("$number" in argument) return String(argument.$number);
  return `{${Object.entries(argument)
    .map(([key, value]) => `${hcl(key)} = ${hcl(value)}`)
    .join(", ")}}`;
}

function ask(expressions: readonly string[]): Answer[] {
  const directory = mkdtempSync(join(tmpdir(), "oracle-"));
  try {
    const { stdout, stderr } = spawnSync("terraform", ["console", "-no-color"], {
      cwd: directory,
      encoding: "utf8",
      input: `base64encode(jsonencode([${expressions.join(", ")}]))\n`,
      env: { ...process.env, TF_CLI_CONFIG_FILE: "/dev/null", CHECKPOINT_DISABLE: "1" },
      maxBuffer: 64 * 1024 * 1024,
    });
    const answer = /^"([A-Za-z0-9+/=]+)"$/m.exec(stdout)?.[1];
    if (stdout.startsWith("(known after apply)")) {
      if (expressions.length === 1) return ["unknown"];
      const half = expressions.length >> 1;
      return [...ask(expressions.slice(0, half)), ...ask(expressions.slice(half))];
    }
    if (answer === undefined) throw new Error(`terraform did not answer: ${stdout}${stderr}`);
    return JSON.parse(Buffer.from(answer, "base64").toString()) as Answer[];
  } finally {
    rmSync(directory, { recursive: true });
  }
}
