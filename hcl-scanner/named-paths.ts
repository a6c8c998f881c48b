import { statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { STDIN } from "./documents/load-document.ts";
import { isConfiguration } from "./terraform/module-loader.ts";

/** What the command line names: configurations to evaluate, and documents that are recognised by their content. */
export interface NamedPaths {
  readonly configurations: readonly string[];
  readonly documents: readonly string[];
}

/** Directories and files of configuration are read as such, and so is what is not there; any other file is a document. */
export function namedPaths(paths: readonly string[], cwd: string): NamedPaths {
  const isDocument = (path: string): boolean => {
    if (path === STDIN) return true;
    const full = resolve(cwd, path);
    const found = statSync(full, { throwIfNoEntry: false });
    return found !== undefined && !found.isDirectory() && !isConfiguration(basename(full));
  };
  return {
    configurations: paths.filter((path) => !isDocument(path)),
    documents: paths.filter(isDocument),
  };
}
