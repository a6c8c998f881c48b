import { type Dirent } from "node:fs";
import { basename, join } from "node:path";
import { type Body } from "../hcl/ast.ts";
import { type Diagnostic } from "../hcl/diagnostic.ts";
import { parseJsonFile, parseJsonValues } from "../hcl/json.ts";
import { type ReadFile, parseFile } from "../hcl/parse.ts";
import { type Source } from "../hcl/source.ts";
import { type Files } from "./files.ts";
import { type ModuleSource, type ParsedFile, moduleSource } from "./module-source.ts";

const CONFIGURATION = /\.(?:tf|tofu)(?:\.json)?$/;

export const isConfiguration = (name: string): boolean => CONFIGURATION.test(name) && !name.startsWith(".");

/** Parses files and gathers them into modules, each once. */
export interface ModuleLoader {
  /** Of all files of the directory, or of the named ones only. */
  module(directory: string, only?: ReadonlySet<string>): ModuleSource;
  /** The configuration files of a directory, those shadowed by a `.tofu` twin left out. */
  fileNames(directory: string): readonly string[];
  body(source: Source): Body;
  /** Of a file of values for variables. */
  values(source: Source): Body;
  /** Every file parsed so far. */
  readonly parsed: ReadonlyMap<Source, Body>;
  /** The names of the functions that they call. */
  readonly calls: ReadonlySet<string>;
}

/** @param onFile called for each file that is read, with its path */
export function moduleLoader(
  files: Files,
  report: (diagnostic: Diagnostic) => void,
  onFile?: (path: string) => void,
): ModuleLoader {
  const modules = new Map<string, ModuleSource>();
  const parsed = new Map<Source, Body>();
  const calls = new Set<string>();
  const names = new Map<string, readonly string[]>();
  const remember = (source: Source, read: ReadFile): Body => {
    onFile?.(source.path);
    read.diagnostics.forEach(report);
    for (const name of read.calls) calls.add(name);
    parsed.set(source, read.body);
    return read.body;
  };
  /** A directory with the name of a file, unless it is a module of that name. */
  const reportMisnamed = (path: string): void => {
    if (!isConfiguration(basename(path)) || loader.fileNames(path).length > 0) return;
    const message = "expected a file, found a directory";
    report({ severity: "error", code: "unreadable", message, path: files.display(path) });
  };
  const isJson = (source: Source): boolean => source.path.endsWith(".json");
  const loader: ModuleLoader = {
    parsed,
    calls,
    fileNames(directory) {
      const known = names.get(directory);
      if (known) return known;
      const entries = files.entries(directory);
      const found = configurationFiles(entries);
      names.set(directory, found);
      for (const entry of entries) if (entry.isDirectory()) reportMisnamed(join(directory, entry.name));
      return found;
    },
    body: (source) =>
      parsed.get(source) ?? remember(source, isJson(source) ? parseJsonFile(source) : parseFile(source)),
    values: (source) =>
      parsed.get(source) ?? remember(source, isJson(source) ? parseJsonValues(source) : parseFile(source)),
    module(directory, only) {
      const known = modules.get(directory);
      if (known && !only) return known;
      const all = loader.fileNames(directory);
      // A file that is named is read whatever its name is.
      const named = [...(only ?? [])].filter((name) => !isConfiguration(name));
      const wanted = only ? [...all.filter((name) => only.has(name)), ...named] : all;
      const contents: ParsedFile[] = [];
      for (const name of wanted) {
        const source = files.source(join(directory, name));
        if (source) contents.push({ source, body: loader.body(source) });
      }
      const module = moduleSource(directory, contents, wanted.length < all.length, report);
      if (!only) modules.set(directory, module);
      return module;
    },
  };
  return loader;
}

/** `x.tofu` shadows `x.tf`, and `x.tofu.json` shadows `x.tf.json`, as OpenTofu has it. */
function configurationFiles(entries: readonly Dirent[]): readonly string[] {
  const names = entries
    .filter((entry) => !entry.isDirectory() && isConfiguration(entry.name))
    .map((entry) => entry.name);
  const present = new Set(names);
  return names.filter(
    (name) => !present.has(name.replace(/\.tf(\.json)?$/, ".tofu$1")) || /\.tofu(?:\.json)?$/.test(name),
  );
}
