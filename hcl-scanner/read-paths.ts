import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { suggestion } from "../core/did-you-mean.ts";
import { type Diagnostic } from "./hcl/diagnostic.ts";
import { type Io } from "./io.ts";
import { COMMANDS, type Options } from "./options.ts";
import { type Loaded, load } from "./terraform/load.ts";
import { UsageError } from "./usage-error.ts";

/** Reads what the command line names, under the options that say how; with `namedOnly`, no root modules below a named one. */
export async function readPaths(
  named: readonly string[],
  options: Options,
  io: Io,
  namedOnly = false,
): Promise<Loaded> {
  const [first] = named;
  if (first !== undefined && /^\w+$/.test(first) && !existsSync(resolve(io.cwd, first))) {
    throw new UsageError(`no such directory or command: ${first}${suggestion(first, COMMANDS)}`);
  }
  const paths = named.length > 0 ? named : ["."];
  const loaded = await load({
    paths,
    cwd: io.cwd,
    namedOnly,
    root: options.root,
    assignments: options.assignments,
    environment: io.environment,
    workspace: options.workspace,
  });
  if (loaded.stacks.length > 0 || loaded.diagnostics.some(({ severity }) => severity === "error"))
    return loaded;
  return { ...loaded, diagnostics: [...loaded.diagnostics, nothingIn(paths)] };
}

/** A green run over a path that was spelled wrong would be the worst answer. */
const nothingIn = (paths: readonly string[]): Diagnostic => ({
  severity: "error",
  code: "usage",
  message: "found no .tf or .tofu file",
  path: paths.join(", "),
});
