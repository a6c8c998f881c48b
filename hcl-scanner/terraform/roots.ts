import { basename, dirname, join, resolve } from "node:path";
import { holdsPath } from "../../core/policy.ts";
import { type Diagnostic } from "../hcl/diagnostic.ts";
import { type Files } from "./files.ts";
import { type ModuleLoader, isConfiguration } from "./module-loader.ts";
import { norOthers } from "./nor-others.ts";
import { isLocal } from "./module-path.ts";
import { pathKind } from "./path-kind.ts";
import { staticSource } from "./static-source.ts";

/** A directory that is planned as it is; `only` where files of it were named instead of the directory. */
export interface RootPath {
  readonly directory: string;
  readonly only?: ReadonlySet<string>;
}

export interface Roots {
  readonly roots: readonly RootPath[];
  /** Files of values for variables that terraform reads only where somebody names them, by absolute path. */
  readonly valueFiles: readonly string[];
}

export interface Wanted {
  readonly paths: readonly string[];
  readonly cwd: string;
  /** Root modules below one that is named are not looked for. */
  readonly namedOnly?: boolean;
  /** Globs over directories that are not scanned. */
  readonly ignore?: readonly string[];
}

interface World {
  readonly files: Files;
  readonly loader: ModuleLoader;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** Other people's code, put there by terraform, terragrunt or a package manager. */
const VENDORED = new Set([".terraform", ".terragrunt-cache", "node_modules", ".git"]);

/**
 * The root modules below the paths: every directory with configuration, but not one that another of them calls,
 * unless it was named. Directories that call each other in a circle, and that nothing else calls, have one as root.
 */
export function findRoots({ paths, cwd, namedOnly = false, ignore = [] }: Wanted, world: World): Roots {
  const { files, loader, report } = world;
  const named = new Set<string>();
  const byDirectory = new Map<string, Set<string>>();
  const found: Found = { directories: new Set(), terragrunt: [], valueFiles: [] };
  for (const path of paths) {
    const full = files.real(resolve(cwd, path));
    const kind = pathKind(full);
    if (!kind) report({ severity: "error", code: "unreadable", message: "no such file or directory", path });
    else if (!files.holds(full))
      report({ severity: "error", code: "outside-boundary", message: "lies outside of --root", path });
    else if (kind === "directory") {
      named.add(full);
      if (namedOnly && loader.fileNames(full).length > 0) found.directories.add(full);
      else walk(full, ignore, world, found);
    } else if (isConfiguration(basename(full)) || full.endsWith(".json")) {
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
  reportTerragrunt(found.terragrunt, world);
  const roots: RootPath[] = uncalled([...found.directories].sort(), named, world).map((directory) => ({
    directory,
  }));
  for (const [directory, only] of byDirectory)
    if (!found.directories.has(directory)) roots.push({ directory, only });
  return {
    roots: roots.sort((a, b) => (a.directory < b.directory ? -1 : 1)),
    valueFiles: found.valueFiles.sort(),
  };
}

interface Found {
  readonly directories: Set<string>;
  /** Where a terragrunt.hcl lies. */
  readonly terragrunt: string[];
  readonly valueFiles: string[];
}

/** `prod.tfvars`; not `terraform.tfvars` and `x.auto.tfvars`, which terraform reads by itself. */
const isNamedValues = (name: string): boolean =>
  /\.tfvars(?:\.json)?$/.test(name) && !/(?:^terraform|\.auto)\.tfvars(?:\.json)?$/.test(name);

function walk(directory: string, ignore: readonly string[], { files, loader }: World, found: Found): void {
  const pending = [directory];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (found.directories.has(at) || isIgnored(ignore, files, at)) continue;
    if (loader.fileNames(at).length > 0) found.directories.add(at);
    for (const entry of files.entries(at)) {
      if (entry.isDirectory() && !VENDORED.has(entry.name)) pending.push(join(at, entry.name));
      else if (entry.name === "terragrunt.hcl") found.terragrunt.push(join(at, entry.name));
      else if (isNamedValues(entry.name)) found.valueFiles.push(join(at, entry.name));
    }
  }
}

const isIgnored = (ignore: readonly string[], files: Files, directory: string): boolean =>
  ignore.length > 0 && ignore.some((glob) => holdsPath(glob, files.display(directory)));

function uncalled(
  directories: readonly string[],
  named: ReadonlySet<string>,
  { files, loader }: World,
): string[] {
  const calls = new Map<string, string[]>();
  const called = new Set<string>();
  for (const directory of directories) {
    const targets: string[] = [];
    const module = loader.module(directory);
    for (const { block } of module.modules.values()) {
      const source = staticSource(block, module);
      if (source !== undefined && isLocal(source)) targets.push(files.real(resolve(directory, source)));
    }
    calls.set(directory, targets);
    for (const target of targets) if (target !== directory) called.add(target);
  }
  const roots = directories.filter((each) => named.has(each) || !called.has(each));
  const reached = new Set<string>();
  const reach = (from: string): void => {
    const pending = [from];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      if (reached.has(at)) continue;
      reached.add(at);
      pending.push(...(calls.get(at) ?? []));
    }
  };
  roots.forEach(reach);
  for (const directory of directories) {
    if (reached.has(directory)) continue;
    roots.push(directory);
    reach(directory);
  }
  return roots;
}

function reportTerragrunt([first, ...others]: readonly string[], { files, report }: World): void {
  if (first === undefined) return;
  report({
    severity: "warning",
    code: "terragrunt",
    message: `terragrunt.hcl is not evaluated${norOthers(others.length)}; judge the plan of it: terragrunt run-all plan -out plan.bin, then terraform show -json plan.bin`,
    path: files.display(first),
  });
}
