import { type Stats, statSync } from "node:fs";

/** What lies at a path, links followed; undefined where nothing does, or where it may not be known. */
export function pathKind(path: string): "file" | "directory" | "other" | undefined {
  let found: Stats;
  try {
    found = statSync(path);
  } catch {
    return undefined;
  }
  if (found.isDirectory()) return "directory";
  return found.isFile() ? "file" : "other";
}
