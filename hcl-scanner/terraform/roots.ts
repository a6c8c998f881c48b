import { statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type Diagnostic } from "../hcl/diagnostic.ts";
import { type Files } from "./files.ts";
import { isLocal } from "./module-path.ts";
import { type ModuleLoader, isConfiguration } from "./module-loader.ts";
import { literalText } from "./module-source.ts";

/** A directory that is planned as it is; `only` where files of it were named instead of the directory. */
export interface RootPath {
  readonly directory: string;
  readonly only?: ReadonlySet<string>;
}

export interface Wanted {
  readonly paths: readonly string[];
  readonly cwd: string;
  /** Root modules below one that is named are not looked for. */
  readonly namedOnly?: boolean;
}

/** Other people's code, put there by terraform, terragrunt or a package manager. */
const VENDORED = new Set([".terraform", ".terragrunt-cache", "node_modules", ".git"]);

/**
 * The root modules below the paths: every directory with configuration, but not one that another of them calls,
 * unless it was named.
 */
export function findRoots(
  { paths, cwd, namedOnly = false }: Wanted,
  files: Files,
  loader: ModuleLoader,
  report: (diagnostic: Diagnostic) => void,
): RootPath[] {
  const named = new Set<string>();
  const byDirectory = new Map<string, Set<string>>();
  const found = new Set<string>();
  for (const path of paths) {
    const full = resolve(cwd, path);
    const kind = statSync(full, { throwIfNoEntry: false });
    if (!kind) report({ severity: "error", code: "unreadable", message: "no such file or directory", path });
    else if (kind.isDirectory()) {
      named.add(full);
      if (namedOnly && loader.fileNames(full).length > 0) found.add(full);
      else walk(full, files, loader, found, report);
    } else if (isConfiguration(basename(full))) {
      const only = byDirectory.get(dirname(full)) ?? new Set();
      byDirectory.set(dirname(full), only.add(basename(full)));
    } else
      report({
        severity: "error",
        code: "usage",
        message: "expected a directory or a .tf, .tofu or .tf.json file",
        path,
      });
  }
  const called = new Set<string>();
  for (const directory of found) {
    for (const { block } of loader.module(directory).modules.values()) {
      const source = block.body.attributes.find((each) => each.name === "source");
      const text = source && literalText(source);
      if (text !== undefined && isLocal(text) && resolve(directory, text) !== directory)
        called.add(resolve(directory, text));
    }
  }
  const roots: RootPath[] = [...found]
    .filter((each) => named.has(each) || !called.has(each))
    .map((directory) => ({ directory }));
  for (const [directory, only] of byDirectory) if (!found.has(directory)) roots.push({ directory, only });
  return roots.sort((a, b) => (a.directory < b.directory ? -1 : 1));
}

function walk(
  directory: string,
  files: Files,
  loader: ModuleLoader,
  found: Set<string>,
  report: (diagnostic: Diagnostic) => void,
): void {
  if (loader.fileNames(directory).length > 0) found.add(directory);
  for (const entry of files.entries(directory)) {
    if (entry.isDirectory() && !VENDORED.has(entry.name))
      walk(join(directory, entry.name), files, loader, found, report);
    else if (entry.name === "terragrunt.hcl") {
      report({
        severity: "warning",
        code: "terragrunt",
        message:
          "terragrunt.hcl is not evaluated; judge the plan of it: terragrunt run-all plan -out plan.bin, then terraform show -json plan.bin",
        path: files.display(join(directory, entry.name)),
      });
    }
  }
}
