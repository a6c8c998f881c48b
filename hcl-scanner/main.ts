import { type Io } from "./io.ts";
import { type Options, parseOptions } from "./options.ts";
import { printable } from "./printable.ts";
import { isUsageError } from "./usage-error.ts";

/** Runs a command line; answers with the exit code. Never throws. */
export async function main(argv: readonly string[], io: Io): Promise<0 | 1 | 2> {
  try {
    return await run(parseOptions(argv), io);
  } catch (error) {
    const verbose = argv.some((each) => each === "-v" || each === "--verbose");
    io.stderr.write(
      isUsageError(error) ? `keylint: ${printable(error.message)}\n` : describe(error, verbose),
    );
    return 2;
  }
}

async function run(options: Options, io: Io): Promise<0 | 1 | 2> {
  switch (options.command) {
    case "help":
      io.stdout.write((await import("./help.ts")).HELP);
      return 0;
    case "version":
      io.stdout.write(`${(await import("./version.ts")).VERSION}\n`);
      return 0;
    case "scan":
      return (await import("./scan.ts")).scan(options, io);
    case "show":
      return (await import("./show.ts")).show(options, io);
    case "grants":
      return (await import("./grants.ts")).grants(options, io);
    case "rules":
      return (await import("./rules-command.ts")).listRules(options, io);
    case "explain":
      return (await import("./explain.ts")).explain(options, io);
    case "print-config":
      return (await import("./print-config.ts")).printConfig(options, io);
    case "init":
      return (await import("./init.ts")).init(options, io);
  }
}

/** A defect of ours. Its text is printed only where the engine wrote it: any other might quote what it failed on. */
function describe(error: unknown, verbose: boolean): string {
  if (!(error instanceof Error)) return "keylint: internal error\n";
  const byEngine = error instanceof TypeError || error instanceof RangeError;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const said = byEngine ? `: ${error.message.split("\n")[0]}` : "";
  const trace = verbose ? `\n${frames.join("\n")}` : " (-v prints where)";
  return `keylint: internal error: ${error.name}${said}${trace}\n`;
}
