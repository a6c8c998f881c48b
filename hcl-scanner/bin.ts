#!/usr/bin/env node
import module from "node:module";
import { VERSION } from "./version.ts";

const argv = process.argv.slice(2);

if (argv.length === 1 && argv[0] === "--version") {
  process.stdout.write(`${VERSION}\n`);
} else if (argv.length === 1 && (argv[0] === "--help" || argv[0] === "-h")) {
  const { HELP } = await import("./help.ts");
  process.stdout.write(HELP);
} else {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", unlessReaderLeft);
  // From Node 22 on: compiled code is kept for the next start.
  (module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
  const { main } = await import("./main.ts");
  process.exitCode = await main(argv, {
    cwd: process.cwd(),
    environment: process.env,
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    clock: Date.now,
  });
}

/** `keylint | head` closes the pipe early: the verdict, and so the exit code, is the same. */
function unlessReaderLeft(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") return;
  process.exitCode = 2;
  process.stderr.write(`keylint: cannot write: ${error.code ?? error.name}\n`, () => process.exit(2));
}
