import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { suggestion } from "../core/did-you-mean.ts";
import { type Diagnostic } from "./hcl/diagnostic.ts";
import { type Io } from "./io.ts";
import { namedPaths } from "./named-paths.ts";
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
  const { configurations, documents } = namedPaths(named.length > 0 ? named : ["."], io.cwd);
  if (documents.length === 0) return readConfigurations(configurations, options, io, namedOnly);
  const { readDocuments } = await import("./documents/read-documents.ts");
  const diagnostics: Diagnostic[] = [];
  const parts = await readDocuments(documents, options, io, diagnostics);
  if (configurations.length > 0) {
    parts.push(await readConfigurations(configurations, options, io, namedOnly, diagnostics));
  }
  const { joined } = await import("./documents/joined.ts");
  return joined(parts, diagnostics);
}

async function readConfigurations(
  paths: readonly string[],
  options: Options,
  io: Io,
  namedOnly: boolean,
  diagnostics: Diagnostic[] = [],
): Promise<Loaded> {
  const loaded = await load({
    paths,
    cwd: io.cwd,
    namedOnly,
    root: options.root,
    assignments: options.assignments,
    environment: io.environment,
    workspace: options.workspace,
    diagnostics,
  });
  const isError = ({ severity }: Diagnostic): boolean => severity === "error";
  if (loaded.stacks.length === 0 && !diagnostics.some(isError)) diagnostics.push(nothingIn(paths));
  return loaded;
}

/** A green run over a path that was spelled wrong would be the worst answer. */
const nothingIn = (paths: readonly string[]): Diagnostic => ({
  severity: "error",
  code: "usage",
  message: "found no .tf or .tofu file",
  path: paths.join(", "),
});
