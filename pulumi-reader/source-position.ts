import { type Location } from "../core/definition.ts";

/** A place in the files of a Pulumi project; line and column count from 1. */
export interface SourcePosition {
  /** Relative to the directory of `Pulumi.yaml`, with `/`. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** Finds a place in the files of the project; undefined where they are not at hand, or are others by now. */
export type Locate = (position: SourcePosition) => Location | undefined;

/** `project:///src/index.ts#12,11` */
const POSITION = /^project:\/\/\/([^#]+)#(\d{1,9})(?:,(\d{1,9}))?$/;
/** What others wrote, and the project only uses. */
const FOREIGN = new Set(["..", "node_modules", "site-packages"]);

/** The first of the places that lies in what the project itself wrote: where it is registered, and from where. */
export function positionIn(places: readonly (string | null | undefined)[]): SourcePosition | undefined {
  for (const place of places) {
    const [, written, line, column] = POSITION.exec(place ?? "") ?? [];
    const path = written === undefined ? undefined : decoded(written);
    if (path === undefined || path.split(/[\\/]/).some((each) => FOREIGN.has(each))) continue;
    return { path, line: Number(line), column: Number(column ?? 1) };
  }
  return undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
