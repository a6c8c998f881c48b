/**
 * Asks `terraform console -plan` what the expressions in test/evaluate/expressions/*.json are, among the values of the
 * module in world/, and writes the answers beside them. Without --all only those that have no answer yet.
 *
 *     tsx scripts/record-expressions.ts [--all] [topic...]
 */
import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { compactType } from "../test/evaluate/expressions/console-text.ts";
import { type Recorded } from "../test/evaluate/expressions/recorded.ts";

const folder = join(import.meta.dirname, "../test/evaluate/expressions");
/** So many programs run at the same time. */
const AT_ONCE = 2;

const options = process.argv.slice(2);
const isAll = options.includes("--all");
const wanted = options.filter((each) => each !== "--all");
const topics = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => basename(file, ".json"));

const scratch = mkdtempSync(join(tmpdir(), "expressions-"));
const environment = {
  ...process.env,
  TF_CLI_CONFIG_FILE: join(scratch, "none.tfrc"),
  CHECKPOINT_DISABLE: "1",
};
writeFileSync(environment.TF_CLI_CONFIG_FILE, "");
async function record(file: string): Promise<void> {
  const entries: (Recorded | undefined)[] = JSON.parse(readFileSync(file, "utf8")) as Recorded[];
  const open = [...entries.keys()].filter(
    (i) => isAll || !("shows" in entries[i]! || "error" in entries[i]!),
  );
  const queue = open.values();
  const work = async (world: string): Promise<void> => {
    for (const i of queue) entries[i] = await answered(entries[i]!, world);
  };
  await Promise.all(worlds.map(work));
  const lines = entries.filter((each) => each !== undefined).map((each) => JSON.stringify(each));
  writeFileSync(file, `[\n${lines.join(",\n")}\n]\n`);
  process.stderr.write(`${basename(file)}: ${open.length} of ${entries.length} asked\n`);
}

/** Undefined where terraform crashes: nobody can say what that is. */
async function answered(recorded: Recorded, world: string): Promise<Recorded | undefined> {
  try {
    return await answer(recorded, world);
  } catch (error) {
    if (!(error instanceof Crash)) throw error;
    process.stderr.write(`${error.message}\n`);
    return undefined;
  }
}

class Crash extends Error {}

async function answer({ expression, gap, beyond }: Recorded, world: string): Promise<Recorded> {
  const rest = { ...(gap !== undefined && { gap }), ...(beyond !== undefined && { beyond }) };
  const shows = await ask(world, expression, "local.expression");
  if (shows === undefined) return { expression, error: true, ...rest };
  const type = await ask(world, `type(${expression})`, "type(local.expression)", expression);
  return { expression, shows, type: compactType(type ?? ""), ...rest };
}

/** What the console answers to an expression of one line; one of several lines is put into the module first. */
async function ask(
  world: string,
  line: string,
  name: string,
  expression = line,
): Promise<string | undefined> {
  const isLong = expression.includes("\n");
  if (!isLong) return run(world, line);
  const larger = worldWith(expression);
  const answer = await run(larger, name);
  rmSync(larger, { recursive: true });
  return answer;
}

function worldWith(expression: string | undefined): string {
  const directory = mkdtempSync(join(scratch, "world-"));
  cpSync(join(folder, "world"), directory, { recursive: true });
  execFileSync("terraform", ["init", "-no-color"], { cwd: directory, env: environment, stdio: "ignore" });
  if (expression !== undefined)
    writeFileSync(join(directory, "expression.tf"), `locals {\n  expression = ${expression}\n}\n`);
  return directory;
}

/** Undefined for an error. */
const run = (cwd: string, line: string): Promise<string | undefined> =>
  new Promise((resolve, reject) => {
    const options = { cwd, env: environment, maxBuffer: 1 << 26 };
    const child = execFile(
      "terraform",
      ["console", "-no-color", "-plan"],
      options,
      (error, stdout, stderr) => {
        if (stderr.includes("TERRAFORM CRASH")) reject(new Crash(`terraform crashes on ${line}`));
        else
          resolve(
            error || stderr.includes("Error: ")
              ? undefined
              : stdout.replace(/(?:\nReleasing state lock.*)?\n$/, ""),
          );
      },
    );
    child.stdin!.end(`${line}\n`);
  });

/** A program locks the directory that it runs in. */
const worlds = Array.from({ length: AT_ONCE }, () => worldWith(undefined));
try {
  for (const topic of topics)
    if (wanted.length === 0 || wanted.includes(topic)) await record(join(folder, `${topic}.json`));
} finally {
  rmSync(scratch, { recursive: true });
}
