import { type Location } from "./definition.ts";
import { type Finding } from "./finding.ts";
import { fits } from "./glob.ts";
import { holdsPath } from "./policy.ts";

/** A finding that somebody waived: which, why, until when. */
export interface ExceptionTerms {
  /** A rule id, or a glob over ids. */
  readonly rule: string;
  readonly covers: Cover;
  readonly reason?: string;
  /** The last day that it holds, as it is written; any text, for people write any. */
  readonly until?: string;
  readonly by: "comment" | "policy";
  /** Where it is written. */
  readonly location: Location;
}

/** What it is about: all that is given must fit. */
export interface Cover {
  /** A stretch of a file: what is found in it, or in what a module call there makes. */
  readonly range?: { readonly file: string; readonly start: number; readonly end: number };
  /** A glob over addresses, with or without instance keys. */
  readonly address?: string | undefined;
  /** A glob over resource types. */
  readonly type?: string | undefined;
  /** A glob over directories of modules. */
  readonly path?: string | undefined;
  readonly attribute?: string | undefined;
}

/** Does it waive the finding, as long as it holds? */
export function waives({ rule, covers }: ExceptionTerms, finding: Finding): boolean {
  const { range, address, type, path, attribute } = covers;
  if (range && !isWithin(range, finding.location)) return false;
  if (!fits(rule, finding.rule)) return false;
  if (address !== undefined && !fits(address, finding.address) && !fits(address, finding.instance))
    return false;
  if (type !== undefined && !fits(type, finding.type)) return false;
  if (path !== undefined && !holdsPath(path, finding.directory)) return false;
  return attribute === undefined || fits(attribute, finding.attribute);
}

type Stretch = NonNullable<Cover["range"]>;

const isWithin = (range: Stretch, location: Location): boolean =>
  holds(range, location) || location.callers.some((caller) => holds(range, caller));

const holds = (range: Stretch, at: Pick<Location, "file" | "start">): boolean =>
  at.start >= range.start && at.start < range.end && at.file === range.file;

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Has its last day, which counts, passed? Undefined where `until` is no date. */
export function hasEnded({ until }: ExceptionTerms, now: number): boolean | undefined {
  if (until === undefined) return false;
  const start = DAY.test(until) ? Date.parse(`${until}T00:00:00Z`) : NaN;
  if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== until) return undefined;
  return now >= start + 24 * 60 * 60 * 1000;
}
