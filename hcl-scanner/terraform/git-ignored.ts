import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import { type Files, FileError } from "./files.ts";

/** Does git leave the file out, by a .gitignore of its repository? What is not in the repository leaks to nobody. */
export function isGitIgnored(path: string, files: Files): boolean {
  const repository = repositoryOf(path, files);
  if (repository === undefined) return false;
  const parts = relative(repository, path).split(sep);
  // Each directory on the way may say something; the one nearest to the file has the last word.
  let ignored = false;
  for (let depth = 0; depth < parts.length; depth++) {
    const directory = join(repository, ...parts.slice(0, depth));
    const rules = rulesIn(directory, files, depth === 0 ? repository : undefined);
    if (!rules) continue;
    const tested = rules.test(parts.slice(depth).join("/"));
    if (tested.ignored) ignored = true;
    else if (tested.unignored) ignored = false;
  }
  return ignored;
}

function repositoryOf(path: string, files: Files): string | undefined {
  for (let at = dirname(path); files.holds(at); at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) break;
  }
  return undefined;
}

function rulesIn(directory: string, files: Files, repository: string | undefined): Ignore | undefined {
  const texts = [
    ...(repository === undefined ? [] : [textOf(join(repository, ".git", "info", "exclude"), files)]),
    textOf(join(directory, ".gitignore"), files),
  ].filter((text) => text !== undefined);
  return texts.length === 0 ? undefined : ignore().add(texts.join("\n"));
}

function textOf(path: string, files: Files): string | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return Buffer.from(files.bytes(path)).toString("utf8");
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}
