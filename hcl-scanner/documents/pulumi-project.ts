import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Locate } from "../../pulumi-reader/source-position.ts";
import { type Source, lineText, offset } from "../hcl/source.ts";
import { type Boundary, isInside } from "../terraform/boundary.ts";
import { FileError, openFiles } from "../terraform/files.ts";

/** The files of a Pulumi project, as far as a document points into them. */
export interface PulumiProject {
  readonly locate: Locate;
  /** Those that were read, by path relative to the boundary. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** The project whose directory is named, else the nearest one around a directory, within the boundary. */
export function pulumiProject(boundary: Boundary, named: string | undefined, around: string): PulumiProject {
  const root = named ?? nearest(boundary, around);
  const files = openFiles(boundary, () => undefined);
  const sources = new Map<string, Source>();
  const failed = new Set<string>();
  const read = (path: string): Source | undefined => {
    const name = files.display(path);
    const known = sources.get(name);
    if (known || failed.has(name)) return known;
    try {
      const source: Source = {
        path: name,
        text: new TextDecoder().decode(files.bytes(path)),
        isOpaque: true,
      };
      sources.set(name, source);
      return source;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      failed.add(name);
      return undefined;
    }
  };
  return {
    sources,
    locate({ path, line, column }) {
      const source = root === undefined ? undefined : read(resolve(root, path));
      const text = source && lineText(source, line);
      // A line that is not there is one of an older program.
      if (!source || !text?.trim()) return undefined;
      const at = offset(source, { line, column: 1 });
      const start = at + Math.min(column - 1, text.length);
      return { file: source.path, start, end: at + text.trimEnd().length, callers: [] };
    },
  };
}

function nearest(boundary: Boundary, around: string): string | undefined {
  for (let at = around; isInside(boundary, at); at = dirname(at)) {
    if (["Pulumi.yaml", "Pulumi.yml"].some((name) => existsSync(join(at, name)))) return at;
    if (dirname(at) === at) return undefined;
  }
  return undefined;
}
