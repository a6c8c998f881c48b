import { type Dirent, closeSync, constants, fstatSync, openSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Diagnostic } from "../hcl/diagnostic.ts";
import { readSource } from "../hcl/read-source.ts";
import { type Source } from "../hcl/source.ts";
import { type Boundary, display, isInside, realPath } from "./boundary.ts";
import { pathKind } from "./path-kind.ts";

/** No configuration file is that large; a larger one is not read. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** Reads files and directories inside the boundary, and remembers the texts by their displayed path. */
export interface Files {
  readonly boundary: Boundary;
  readonly sources: ReadonlyMap<string, Source>;
  /** Undefined where it cannot be read; a diagnostic then says why. */
  source(path: string): Source | undefined;
  /** As `source`, for a file that the command line names: it may lie outside the boundary. */
  named(path: string): Source | undefined;
  /** @throws FileError */
  bytes(path: string): Uint8Array;
  /** The path without symbolic links. */
  real(path: string): string;
  /** The entries of a directory in order of name; empty where it cannot be read. */
  entries(directory: string): readonly Dirent[];
  /** Every file below a directory, relative to it, with `/`, in order; undefined where there are too many. */
  below(directory: string): readonly string[] | undefined;
  /** Does the path lie inside the boundary? */
  holds(path: string): boolean;
  isDirectory(path: string): boolean;
  display(path: string): string;
}

/** A directory with more files is not listed. */
const MOST_FILES = 20_000;

export class FileError extends Error {
  override readonly name = "FileError";
  readonly code: "outside-boundary" | "unreadable";
  constructor(code: FileError["code"], message: string) {
    super(message);
    this.code = code;
  }
}

export function openFiles(
  boundary: Boundary,
  report: (diagnostic: Diagnostic) => void,
  sources = new Map<string, Source>(),
): Files {
  const failed = new Set<string>();
  /** Directories by whether they lie inside, so that most files need no look-up of their own. */
  const inside = new Map<string, boolean>();
  const read = (path: string, bytesOf: (path: string) => Uint8Array): Source | undefined => {
    const name = display(boundary, path);
    const known = sources.get(name);
    if (known || failed.has(name)) return known;
    try {
      const { source, diagnostics } = readSource(bytesOf(path), name);
      sources.set(name, source);
      diagnostics.forEach(report);
      return source;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      failed.add(name);
      const severity = error.code === "unreadable" ? "error" : "warning";
      report({ severity, code: error.code, message: error.message, path: name });
      return undefined;
    }
  };
  const files: Files = {
    boundary,
    sources,
    display: (path) => display(boundary, path),
    source: (path) => read(path, (each) => files.bytes(each)),
    named: (path) => read(path, (each) => readRegularFile(each, 0) as Uint8Array),
    real: remembered(realPath),
    bytes(path) {
      const parent = dirname(path);
      if (!inside.has(parent)) inside.set(parent, isInside(boundary, parent));
      const found =
        inside.get(parent)! && NO_FOLLOW !== undefined ? readRegularFile(path, NO_FOLLOW) : "link";
      if (found !== "link") return found;
      if (!isInside(boundary, path)) {
        throw new FileError(
          "outside-boundary",
          `${display(boundary, path)} lies outside the boundary; --root names a wider one`,
        );
      }
      return readRegularFile(path, 0) as Uint8Array;
    },
    holds: remembered((path) => isInside(boundary, path)),
    isDirectory: (path) => pathKind(path) === "directory",
    below(directory) {
      if (!files.isDirectory(directory)) return [];
      const found: string[] = [];
      const pending = [""];
      for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
        for (const entry of files.entries(join(directory, at))) {
          const name = at === "" ? entry.name : `${at}/${entry.name}`;
          if (entry.isDirectory()) pending.push(name);
          else if (entry.isFile() || (entry.isSymbolicLink() && pathKind(join(directory, name)) === "file"))
            found.push(name);
        }
        if (found.length + pending.length > MOST_FILES) return undefined;
      }
      return found.sort();
    },
    entries: remembered((directory) => {
      if (!isInside(boundary, directory)) return [];
      try {
        return readdirSync(directory, { withFileTypes: true }).sort((a, b) =>
          a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
        );
      } catch (error) {
        const name = display(boundary, directory);
        if (!failed.has(name))
          report({
            severity: "error",
            code: "unreadable",
            message: `cannot read the directory: ${why(error)}`,
            path: name,
          });
        failed.add(name);
        return [];
      }
    }),
  };
  return files;
}

/** Files do not change while they are read. */
function remembered<T>(look: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return (path) => {
    if (!known.has(path)) known.set(path, look(path));
    return known.get(path)!;
  };
}

/** Fails on a symbolic link instead of following it; not there on Windows. */
const NO_FOLLOW = constants.O_NOFOLLOW as number | undefined;

/** Opens without blocking, so that a named pipe or a device does not hang the run. `link`: it is one, and was not followed. */
function readRegularFile(path: string, follow: number): Uint8Array | "link" {
  let handle: number | undefined;
  try {
    handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | follow);
    const found = fstatSync(handle);
    if (found.isDirectory()) throw new FileError("unreadable", "expected a file, found a directory");
    if (!found.isFile()) throw new FileError("unreadable", "expected a file, found a pipe, socket or device");
    if (found.size > LARGEST_FILE)
      throw new FileError("unreadable", `larger than ${LARGEST_FILE / 1024 / 1024} MiB`);
    return readFileSync(handle);
  } catch (error) {
    if (follow !== 0 && codeOf(error) === "ELOOP") return "link";
    throw error instanceof FileError ? error : new FileError("unreadable", `cannot be read: ${why(error)}`);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

const MEANING: Readonly<Record<string, string>> = {
  ENOENT: "no such file or directory",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOTDIR: "a part of the path is no directory",
  ELOOP: "too many symbolic links",
  EISDIR: "it is a directory",
};

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";

const why = (error: unknown): string => MEANING[codeOf(error)] ?? (codeOf(error) || "unknown error");
