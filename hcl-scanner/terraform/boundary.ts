import { existsSync, realpathSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { pathKind } from "./path-kind.ts";

/** The directories that nothing outside of is ever read. */
export interface Boundary {
  /** All paths that keylint prints are relative to it. Absolute, without symbolic links. */
  readonly directory: string;
  /** What may be read; of several paths that lie apart, not all that lies between them. */
  readonly within: readonly string[];
}

/**
 * `root` if it is given; else for each path the repository that holds it (nearest `.git` upward); else the working
 * directory if it holds the path; else the path itself.
 */
export function boundaryOf(paths: readonly string[], cwd: string, root?: string): Boundary {
  if (root !== undefined) {
    const directory = realPath(resolve(cwd, root));
    return { directory, within: [directory] };
  }
  const all = paths.map((path) => boundaryOfOne(realPath(resolve(cwd, path)), realPath(cwd)));
  const within = all.filter(
    (each, i) => !all.some((other, j) => holds(other, each) && (other !== each || j < i)),
  );
  return { directory: within.length === 0 ? realPath(cwd) : within.reduce(commonParent), within };
}

function boundaryOfOne(path: string, cwd: string): string {
  const directory = pathKind(path) === "directory" ? path : dirname(path);
  for (let at = directory; ; at = dirname(at)) {
    if (existsSync(resolve(at, ".git"))) return at;
    if (dirname(at) === at) return holds(cwd, directory) ? cwd : directory;
  }
}

function commonParent(a: string, b: string): string {
  let at = a;
  while (!holds(at, b) && dirname(at) !== at) at = dirname(at);
  return at;
}

/** Is the path, all symbolic links followed, inside? A path that does not exist is judged by its nearest parent that does. */
export function isInside({ within }: Boundary, path: string): boolean {
  const real = nearestReal(path);
  return within.some((each) => holds(each, real));
}

/** Relative to the boundary, with `/`; `.` for the boundary itself. */
export function display({ directory }: Boundary, path: string): string {
  const shown = relative(directory, path);
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

/** The path without symbolic links; as it is where there is nothing. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
