import { posix } from "node:path";

/** As Go's filepath.Clean: no `.`, no doubled or trailing slashes, `..` resolved; `.` for nothing. */
export function clean(path: string): string {
  const normal = posix.normalize(path);
  return normal.length > 1 && normal.endsWith("/") ? normal.slice(0, -1) : normal;
}

/** As Go's filepath.Base: the last part; `.` for nothing, `/` for slashes only. */
export function basename(path: string): string {
  if (path === "") return ".";
  let end = path.length;
  while (end > 0 && path[end - 1] === "/") end--;
  return end === 0 ? "/" : path.slice(path.lastIndexOf("/", end - 1) + 1, end);
}

/** As Go's filepath.Dir: all but the last part, cleaned. */
export const dirname = (path: string): string => clean(path.slice(0, path.lastIndexOf("/") + 1));
