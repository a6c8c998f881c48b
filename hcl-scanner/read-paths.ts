import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { suggestion } from "../core/did-you-mean.ts";
import { type FoundPolicy, findPolicy } from "./find-policy.ts";
import { type Diagnostic } from "./hcl/diagnostic.ts";
import { type Source } from "./hcl/source.ts";
import { type Io } from "./io.ts";
import { namedPaths } from "./named-paths.ts";
import { COMMANDS, type Options } from "./options.ts";
import { type Loaded, load } from "./terraform/load.ts";
import { UsageError } from "./usage-error.ts";

/** What was read, and the policy that holds for it. */
export interface Read extends Loaded {
  readonly policy: FoundPolicy;
}

export interface Reading {
  /** Root modules below one that is named are not looked for. */
  readonly namedOnly?: boolean;
  /** Called for each file that is read, with its path. */
  readonly onFile?: (path: string) => void;
}

/** Reads what the command line names, under the options that say how. */
export async function readPaths(
  named: readonly string[],
  options: Options,
  io: Io,
  { namedOnly = false, onFile }: Reading = {},
): Promise<Read> {
  const [first] = named;
  if (first !== undefined && /^\w+$/.test(first) && !existsSync(resolve(io.cwd, first))) {
    throw new UsageError(`no such directory or command: ${first}${suggestion(first, COMMANDS)}`);
  }
  const paths = named.length > 0 ? named : ["."];
  const diagnostics: Diagnostic[] = [];
  const policy = await findPolicy({ ...options, paths, cwd: io.cwd }, diagnostics);
  const sources = new Map<string, Source>();
  if (policy.source) sources.set(policy.source.path, policy.source);
  const { configurations, documents } = namedPaths(paths, io.cwd);
  const context = { options, io, namedOnly, onFile, policy, diagnostics, sources };
  const loaded =
    documents.length === 0
      ? await readConfigurations(configurations, context)
      : await readAll(configurations, documents, context);
  return { ...loaded, policy };
}

interface ReadContext {
  readonly options: Options;
  readonly io: Io;
  readonly namedOnly: boolean;
  readonly onFile: Reading["onFile"];
  readonly policy: FoundPolicy;
  readonly diagnostics: Diagnostic[];
  readonly sources: Map<string, Source>;
}

async function readAll(
  configurations: readonly string[],
  documents: readonly string[],
  context: ReadContext,
): Promise<Loaded> {
  const { options, io, diagnostics, sources } = context;
  const { readDocuments } = await import("./documents/read-documents.ts");
  const { parts, configurations: named } = await readDocuments(documents, options, io, {
    diagnostics,
    sources,
  });
  const all = [...configurations, ...named];
  if (all.length > 0) parts.push(await readConfigurations(all, context));
  const { joined } = await import("./documents/joined.ts");
  return joined(parts, { diagnostics, sources });
}

async function readConfigurations(
  paths: readonly string[],
  { options, io, namedOnly, onFile, policy, diagnostics, sources }: ReadContext,
): Promise<Loaded> {
  const loaded = await load({
    paths,
    cwd: io.cwd,
    namedOnly,
    onFile,
    root: options.root,
    assignments: options.assignments,
    environment: io.environment,
    workspace: options.workspace,
    environmentsOf: policy.environmentsOf,
    ignore: policy.ignore,
    diagnostics,
    sources,
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
