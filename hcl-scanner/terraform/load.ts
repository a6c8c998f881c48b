import { resolve } from "node:path";
import { type Catalog } from "../../core/catalog/catalog.ts";
import { loadCatalog } from "../../core/catalog/load.ts";
import { type ExceptionTerms } from "../../core/exception.ts";
import { mayContainToken } from "../../core/secret/token.ts";
import { type Stack } from "../../core/stack.ts";
import { prepareFunctions } from "../evaluate/function-table.ts";
import { type Body } from "../hcl/ast.ts";
import { type Diagnostic } from "../hcl/diagnostic.ts";
import { type Source } from "../hcl/source.ts";
import { boundaryOf } from "./boundary.ts";
import { readCalled } from "./called-modules.ts";
import { commentExceptions } from "./comment-exceptions.ts";
import { type Files, openFiles } from "./files.ts";
import { hclStack } from "./hcl-stack.ts";
import { ModuleInstance } from "./module-instance.ts";
import { type ModuleLoader, moduleLoader } from "./module-loader.ts";
import { installedModules } from "./module-path.ts";
import { literalText } from "./module-source.ts";
import { norOthers } from "./nor-others.ts";
import { providerInfo } from "./provider-info.ts";
import { Root } from "./root.ts";
import { type RootPath, findRoots } from "./roots.ts";
import { loadPure } from "./pure/load.ts";
import { typeFacts } from "./type-facts.ts";
import { givenValue, reportUndeclared, writtenInput } from "./given-value.ts";
import { type Assignment, givenVariables } from "./variable-values.ts";

export interface LoadOptions {
  readonly paths: readonly string[];
  readonly cwd: string;
  /** Root modules below one that is named are not looked for. */
  readonly namedOnly?: boolean;
  readonly root?: string | undefined;
  /** `--var` and `--var-file`, in their order; they apply to all roots. */
  readonly assignments: readonly Assignment[];
  /** Where TF_VAR_* are looked up. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workspace?: string | undefined;
  /** The environments in which a root module is judged, by its path; where that is undefined, once and without a name. */
  readonly environmentsOf?: (root: string) => readonly Environment[] | undefined;
  /** Where to add what is found on the way; a list of its own where there is none. */
  readonly diagnostics?: Diagnostic[];
  /** Where to add the texts that are read; a map of its own where there is none. */
  readonly sources?: Map<string, Source>;
  /** Globs over directories that are not scanned. */
  readonly ignore?: readonly string[];
  /** Called for each file that is read, with its path. */
  readonly onFile?: ((path: string) => void) | undefined;
}

/** A root module in an environment is a stack of its own. */
export interface Environment {
  readonly name: string;
  readonly workspace?: string | undefined;
  /** Relative to the root module. */
  readonly varFiles?: readonly string[] | undefined;
}

/** A stack is made when it is opened, anew each time, and may be forgotten when it is judged. */
export interface UnopenedStack {
  readonly id: string;
  readonly open: () => Stack;
}

export interface Loaded {
  readonly stacks: readonly UnopenedStack[];
  readonly catalog: Catalog;
  /** Grows while stacks are opened and judged, for what nobody asks for is not evaluated. */
  readonly diagnostics: readonly Diagnostic[];
  /** By path relative to the boundary; grows likewise. */
  readonly sources: ReadonlyMap<string, Source>;
  /** What comments in the files waive that were read until now. */
  readonly exceptions: () => readonly ExceptionTerms[];
  /** Absolute. */
  readonly boundary: string;
}

/** Nobody reads more of one kind in one file. */
const MOST_OF_A_KIND = 200;

/** Collects each diagnostic once, and of one kind in one file only so many. */
function collector(into: Diagnostic[]): (diagnostic: Diagnostic) => void {
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  return (diagnostic) => {
    const { severity, code, message, place } = diagnostic;
    const path = diagnostic.path ?? place?.source.path ?? "";
    const key = JSON.stringify([code, message, path, place?.range.start]);
    if (seen.has(key)) return;
    const kind = `${code} ${path}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= MOST_OF_A_KIND) {
      seen.add(key);
      into.push(diagnostic);
    } else if (count === MOST_OF_A_KIND + 1) {
      into.push({ severity, code, message: `more of this kind (${code}) is not shown`, path });
    }
  };
}

/** Reads every root module below the paths. */
export async function load(options: LoadOptions): Promise<Loaded> {
  const diagnostics: Diagnostic[] = options.diagnostics ?? [];
  const report = collector(diagnostics);
  const boundary = boundaryOf(options.paths, options.cwd, options.root);
  const files = openFiles(boundary, report, options.sources);
  const loader = moduleLoader(files, report, options.onFile);
  const { roots, valueFiles } = findRoots(options, { files, loader, report });
  const installed = new Map(roots.map((root) => [root, installedModules(files, root.directory, report)]));
  for (const root of roots) readCalled(root, installed.get(root)!, files, loader);
  const types = typesIn(loader);
  const catalog = await loadCatalog(types);
  const facts = typeFacts(catalog, await loadPure(types));
  await prepareFunctions(readsMore(types, loader) ? [...loader.calls, "templatestring"] : loader.calls);
  const wanted = roots.flatMap((path) => {
    const environments = options.environmentsOf?.(files.display(path.directory)) ?? [undefined];
    return environments.map((environment) => {
      const assignments = assignmentsIn(path, environment, options);
      const given = givenVariables(path.directory, { files, loader, report, ...options, assignments });
      return { path, environment, given };
    });
  });
  if (options.assignments.length === 0) reportUnassigned(valueFiles, files, report);
  const isShared = await sharing(
    files,
    wanted.some(({ given }) => [...given.values()].some(({ file }) => file)),
  );
  const mayHoldToken = tokenSearch();
  const stackAt = ({ path, environment, given }: (typeof wanted)[number], id: string): Stack => {
    const source = loader.module(path.directory, path.only);
    const root = new Root({
      directory: path.directory,
      files,
      loader,
      report,
      catalog: facts,
      installed: installed.get(path)!,
      workspace: options.workspace ?? environment?.workspace,
      mayHoldToken,
    });
    const main: ModuleInstance = new ModuleInstance({
      source,
      root,
      address: "",
      callers: [],
      inputs: (name) => givenValue(given.get(name), main, name),
      writtenInput: (name) => writtenInput(given.get(name), isShared),
    });
    reportUndeclared(given, main, id);
    return hclStack(id, main, providerInfo(source, files, loader), environment?.name);
  };
  const stacks = wanted.map((each) => {
    const id = files.display(each.path.directory);
    return { id, open: () => stackAt(each, id) };
  });
  const exceptions = (): ExceptionTerms[] =>
    [...loader.parsed].flatMap(([source, body]) => commentExceptions(source, body));
  return { stacks, catalog, diagnostics, sources: files.sources, exceptions, boundary: boundary.directory };
}

/** In one line, for whoever wonders why so much is undecided. */
function reportUnassigned(
  valueFiles: readonly string[],
  { display, sources }: Files,
  report: (diagnostic: Diagnostic) => void,
): void {
  const [first, ...others] = valueFiles.map(display).filter((path) => !sources.has(path));
  if (first === undefined) return;
  report({
    severity: "warning",
    code: "unassigned-values",
    message: `the values are not given to any root module${norOthers(others.length)}: name the file under roots in keylint.yaml, or by --var-file`,
    path: first,
  });
}

/** Looks through each text once, however many root modules call the module that it is part of. */
function tokenSearch(): (source: Source) => boolean {
  const known = new Map<Source, boolean>();
  return (source) => {
    let found = known.get(source);
    if (found === undefined) known.set(source, (found = mayContainToken(source.text)));
    return found;
  };
}

/** Tells of a file of values whether everybody has it who has the repository; git's rules are read only where there is one. */
async function sharing(files: Files, isAsked: boolean): Promise<(path: string) => boolean> {
  if (!isAsked) return () => false;
  const { isGitIgnored } = await import("./git-ignored.ts");
  const known = new Map<string, boolean>();
  return (path) => {
    let isShared = known.get(path);
    if (isShared === undefined) known.set(path, (isShared = files.holds(path) && !isGitIgnored(path, files)));
    return isShared;
  };
}

/** What the command line says beats what the environment says. */
const assignmentsIn = (
  { directory }: RootPath,
  environment: Environment | undefined,
  { assignments }: LoadOptions,
): Assignment[] => [
  ...(environment?.varFiles ?? []).map((file) => ({ file: resolve(directory, file), inside: true as const })),
  ...assignments,
];

/** Is there text that nobody has parsed yet, so that any function may be called? */
const readsMore = (types: ReadonlySet<string>, loader: ModuleLoader): boolean =>
  types.has("data.template_file") ||
  [...loader.parsed.values()].some(({ blocks }) =>
    blocks.some(({ type, body }) => type === "module" && hasComputedSource(body)),
  );

const hasComputedSource = ({ attributes }: Body): boolean =>
  attributes.some((each) => each.name === "source" && literalText(each) === undefined);

/** Every type that the files declare: `aws_iam_user`, `data.aws_region`, `provider.aws`. */
function typesIn(loader: ModuleLoader): Set<string> {
  const types = new Set<string>();
  for (const body of loader.parsed.values()) {
    for (const block of body.blocks) {
      const label = block.labels[0]?.value;
      if (label === undefined) continue;
      if (block.type === "resource") types.add(label);
      else if (block.type === "data" || block.type === "provider" || block.type === "ephemeral")
        types.add(`${block.type}.${label}`);
    }
  }
  return types;
}
