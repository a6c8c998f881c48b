import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";

/** The directory that nothing outside of is ever read. All paths that keylint prints are relative to it. */
export interface Boundary {
  /** Absolute, without symbolic links. */
  readonly directory: string;
}

/**
 * `root` if it is given; else the repository that holds the path (nearest `.git` upward); else the working directory
 * if it holds the path; else the path itself.
 */
export function boundaryOf(path: string, cwd: string, root?: string): Boundary {
  if (root !== undefined) return { directory: real(resolve(cwd, root)) };
  const start = real(resolve(cwd, path));
  const directory = isDirectory(start) ? start : dirname(start);
  for (let at = directory; ; at = dirname(at)) {
    if (existsSync(resolve(at, ".git"))) return { directory: at };
    if (dirname(at) === at) break;
  }
  const working = real(cwd);
  return { directory: holds(working, directory) ? working : directory };
}

/** Is the path, all symbolic links followed, inside? A path that does not exist is judged by its nearest parent that does. */
export function isInside(boundary: Boundary, path: string): boolean {
  return holds(boundary.directory, nearestReal(path));
}

/** Relative to the boundary, with `/`; `.` for the boundary itself. */
export function display(boundary: Boundary, path: string): string {
  const shown = relative(boundary.directory, path);
  return shown === "" ? "." : sep === "/" ? shown : shown.split(sep).join("/");
}

const holds = (parent: string, child: string): boolean =>
  child === parent || child.startsWith(parent.endsWith(sep) ? parent : parent + sep);

function nearestReal(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : resolve(nearestReal(parent), relative(parent, path));
  }
}

function real(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
