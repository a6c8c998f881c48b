import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { suggestion } from "../core/did-you-mean.ts";
import { fits } from "../core/glob.ts";
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
  checkEnvironment(options.environment, policy);
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
    environmentsOf: environmentsIn(policy, options.environment),
    ignore: policy.ignore,
    diagnostics,
    sources,
  });
  const isError = ({ severity }: Diagnostic): boolean => severity === "error";
  if (loaded.stacks.length === 0 && !diagnostics.some(isError))
    diagnostics.push(nothingIn(paths, loaded.sources.size > 0 ? options.environment : undefined));
  return loaded;
}

/** @throws UsageError where the policy speaks of environments, and of none of that name */
function checkEnvironment(name: string | undefined, { environments }: FoundPolicy): void {
  if (name === undefined || environments.length === 0 || environments.some((each) => fits(each, name)))
    return;
  throw new UsageError(`the policy has no environment ${name}${suggestion(name, environments)}`);
}

/** Those of the policy; where one is named, that one of them, or it alone where a root module has none of its own. */
const environmentsIn =
  ({ environmentsOf }: FoundPolicy, name: string | undefined): FoundPolicy["environmentsOf"] =>
  (root) => {
    const environments = environmentsOf(root);
    if (name === undefined) return environments;
    return environments ? environments.filter((each) => each.name === name) : [{ name }];
  };

/** A green run over a path that was spelled wrong would be the worst answer. */
const nothingIn = (paths: readonly string[], environment: string | undefined): Diagnostic => ({
  severity: "error",
  code: "usage",
  message:
    environment === undefined
      ? "found no .tf or .tofu file"
      : `found no root module that the policy has in the environment ${environment}`,
  path: paths.join(", "),
});
