import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after } from "mocha";
import { main } from "../../hcl-scanner/main.ts";

export interface Ran {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface World {
  /** Files by path; a text is written in UTF-8. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Where they lie already, instead. */
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  /** What `-` reads. */
  readonly stdin?: string | Uint8Array;
}

/** The moment that all runs of the tests judge at. */
export const NOW = "2026-11-23T00:00:00Z";

/** Runs a command line within a directory of its own. */
export async function run(
  argv: readonly string[],
  { files = {}, cwd, environment = {}, isTTY = false, stdin }: World = {},
): Promise<Ran> {
  const out = { stdout: "", stderr: "" };
  const exit = await main(argv, {
    cwd: cwd ?? directory(files),
    environment,
    ...(stdin !== undefined && { stdin: inPieces(stdin) }),
    stdout: { isTTY, write: (text) => (out.stdout += text) },
    stderr: { isTTY, write: (text) => (out.stderr += text) },
    clock: () => Date.parse(NOW),
  });
  return { exit, ...out };
}

/** As a pipe hands it over: in pieces that may end within a character. */
async function* inPieces(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += 1021) yield bytes.subarray(at, at + 1021);
}

const made: string[] = [];
after(() => {
  for (const each of made) rmSync(each, { recursive: true, force: true });
});

/** A directory with these files; gone when the tests are. */
export function directory(files: NonNullable<World["files"]>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "keylint-")));
  made.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}
