import { type Range } from "./ast.ts";

/** A file's text and where its lines begin. The byte order mark is cut off; carriage returns stay. */
export interface Source {
  /** Relative to the boundary, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Nothing of it is ever shown: what in it may be secret is not known, for its language is not read. */
  readonly isOpaque?: true;
}

/** Both count from 1; the column counts UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const starts = new WeakMap<Source, number[]>();

function lineStarts(source: Source): number[] {
  let found = starts.get(source);
  if (!found) {
    found = [0];
    for (let at = source.text.indexOf("\n"); at !== -1; at = source.text.indexOf("\n", at + 1))
      found.push(at + 1);
    starts.set(source, found);
  }
  return found;
}

export function position(source: Source, offset: number): Position {
  const lines = lineStarts(source);
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - lines[low]! + 1 };
}

/** The reverse of `position`. */
export const offset = (source: Source, { line, column }: Position): number =>
  (lineStarts(source)[line - 1] ?? 0) + column - 1;

/** The text of a line that counts from 1, without its line end. */
export function lineText(source: Source, line: number): string {
  const lines = lineStarts(source);
  const start = lines[line - 1];
  if (start === undefined) return "";
  const end = lines[line] ?? source.text.length + 1;
  return source.text.slice(start, end - 1).replace(/\r$/, "");
}

export const textOf = (source: Source, range: Range): string => source.text.slice(range.start, range.end);
