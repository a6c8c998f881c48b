import { type Catalog } from "../../core/catalog/catalog.ts";
import { loadCatalog } from "../../core/catalog/load.ts";
import { mayContainToken } from "../../core/secret/token.ts";
import { type Stack } from "../../core/stack.ts";
import { type Value } from "../../core/value.ts";
import { convert } from "../evaluate/convert.ts";
import { prepareFunctions } from "../evaluate/function-table.ts";
import { type Diagnostic } from "../hcl/diagnostic.ts";
import { type Source } from "../hcl/source.ts";
import { boundaryOf } from "./boundary.ts";
import { guarded } from "./evaluation.ts";
import { type Files, openFiles } from "./files.ts";
import { hclStack } from "./hcl-stack.ts";
import { ModuleInstance } from "./module-instance.ts";
import { type ModuleLoader, moduleLoader } from "./module-loader.ts";
import { installedModules, modulePath } from "./module-path.ts";
import { headerOf, literalText } from "./module-source.ts";
import { providerInfo } from "./provider-info.ts";
import { Root } from "./root.ts";
import { type RootPath, findRoots } from "./roots.ts";
import { loadPure } from "./pure/load.ts";
import { typeFacts } from "./type-facts.ts";
import { type Assignment, type GivenVariable, givenVariables } from "./variable-values.ts";

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
}

export interface Loaded {
  readonly stacks: readonly Stack[];
  readonly catalog: Catalog;
  /** Grows while stacks are judged, for what nobody asks for is not evaluated. */
  readonly diagnostics: readonly Diagnostic[];
  /** By path relative to the boundary. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Absolute. */
  readonly boundary: string;
}

/** Reads every root module below the paths. */
export async function load(options: LoadOptions): Promise<Loaded> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => {
    if (!diagnostics.some((each) => isSame(each, diagnostic))) diagnostics.push(diagnostic);
  };
  const boundary = boundaryOf(options.paths[0] ?? ".", options.cwd, options.root);
  const files = openFiles(boundary, report);
  const loader = moduleLoader(files, report);
  const roots = findRoots(options, files, loader, report);
  const installed = new Map(roots.map((root) => [root, installedModules(files, root.directory, report)]));
  for (const root of roots) readCalled(root, installed.get(root)!, files, loader);
  const types = typesIn(loader);
  const catalog = await loadCatalog(types);
  const facts = typeFacts(catalog, await loadPure(types));
  await prepareFunctions(loader.calls);
  const stacks = roots.map((path) => {
    const source = loader.module(path.directory, path.only);
    const root = new Root({
      directory: path.directory,
      files,
      loader,
      report,
      catalog: facts,
      installed: installed.get(path)!,
      workspace: options.workspace,
      mayContainToken,
    });
    const given = givenVariables(path.directory, { files, loader, report, ...options });
    const main: ModuleInstance = new ModuleInstance({
      source,
      root,
      address: "",
      callers: [],
      inputs: (name) => valueOf(given.get(name), main, name),
    });
    return hclStack(files.display(path.directory), main, providerInfo(source, files, loader));
  });
  return { stacks, catalog, diagnostics, sources: files.sources, boundary: boundary.directory };
}

const isSame = (a: Diagnostic, b: Diagnostic): boolean =>
  a.code === b.code &&
  a.message === b.message &&
  a.path === b.path &&
  a.place?.source === b.place?.source &&
  a.place?.range.start === b.place?.range.start;

/** Parses all modules that a root calls, so that every type is known before anything is evaluated. */
function readCalled(
  root: RootPath,
  installed: ReadonlyMap<string, string>,
  files: Files,
  loader: ModuleLoader,
): void {
  const seen = new Set<string>();
  const visit = (directory: string, prefix: string, only?: ReadonlySet<string>): void => {
    for (const [name, { block }] of loader.module(directory, only).modules) {
      const source = block.body.attributes.find((each) => each.name === "source");
      const text = source && literalText(source);
      const key = prefix === "" ? name : `${prefix}.${name}`;
      const at = text === undefined ? undefined : modulePath(text, directory, key, installed);
      if (!at || "missing" in at || seen.has(`${key} ${at.found}`) || key.split(".").length > MOST_NESTED)
        continue;
      seen.add(`${key} ${at.found}`);
      if (files.holds(at.found) && files.isDirectory(at.found)) visit(at.found, key);
    }
  };
  visit(root.directory, "", root.only);
}

/** Modules nested deeper than this call themselves in circles. */
const MOST_NESTED = 32;

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

/** What the user gave for a root variable, under the variable's type. */
function valueOf(given: GivenVariable | undefined, main: ModuleInstance, name: string): Value | undefined {
  const declared = main.source.variables.get(name);
  if (!given || !declared) return undefined;
  const { type } = main.constraint(declared);
  const hasType = declared.block.body.attributes.some((each) => each.name === "type");
  const place = given.place ?? { source: declared.source, range: headerOf(declared.block) };
  return guarded(place.source, main.root.report, place.range, () => {
    const value = given.value(type, hasType);
    return given.place ? value : convert(value, type);
  });
}
