import { type Entry } from "../catalog/entry.ts";
import { type ProviderInfo } from "../stack.ts";
import { type Reason } from "../value.ts";
import {
  type Version,
  type VersionRange,
  common,
  compareVersions,
  holds,
  rangeOf,
  versionOf,
} from "../version.ts";

/** The facts in every version of the provider that may be in use; the newest first. */
export interface Versioned {
  readonly entries: readonly [newest: Entry, ...older: Entry[]];
  /** Why it is not known which of them hold. */
  readonly because?: Reason;
}

/** By the lock file, else by what `required_providers` asks for; where neither says anything the newest is meant. */
export function inVersions(entry: Entry, type: string, info: ProviderInfo | undefined): Versioned {
  const bounds = boundsOf(entry);
  if (bounds.length === 0) return { entries: [entry] };
  const [newest, ...older] = spans(bounds)
    .filter((span) => admitted(info, span))
    .map(({ from }) => factsAt(entry, from));
  if (!newest) return { entries: [factsAt(entry, bounds.at(-1)!)] };
  const name = type.split("_", 1)[0]!;
  return older.length === 0
    ? { entries: [newest] }
    : {
        entries: [newest, ...older],
        because: { code: "version", text: `versions of ${name} differ in it, and none is locked` },
      };
}

/** The versions in which a fact begins or ceases to hold, in order. */
function boundsOf({ starts = [], expires = [], replacedBy = [] }: Entry): Version[] {
  const bounds: Version[] = [];
  for (const { versions } of [...starts, ...expires, ...replacedBy]) {
    const range = versions === undefined ? undefined : rangeOf(versions);
    if (range) bounds.push(range.from, ...(range.below ? [range.below] : []));
  }
  return bounds.sort(compareVersions);
}

/** The newest first. */
function spans(bounds: readonly Version[]): VersionRange[] {
  const starts = [[0, 0, 0] as Version, ...bounds];
  return starts
    .map((from, i): VersionRange => ({ from, ...(starts[i + 1] && { below: starts[i + 1]! }) }))
    .filter(({ from, below }) => !below || compareVersions(from, below) < 0)
    .reverse();
}

function admitted(info: ProviderInfo | undefined, span: VersionRange): boolean {
  const locked = info?.locked === undefined ? undefined : versionOf(info.locked);
  if (locked) return holds(span, locked);
  const range = info?.constraint === undefined ? undefined : rangeOf(info.constraint);
  return range ? common(range, span) !== undefined : span.below === undefined;
}

function factsAt(entry: Entry, version: Version): Entry {
  const now = ({ versions }: { readonly versions?: string }): boolean => {
    const range = versions === undefined ? undefined : rangeOf(versions);
    return !range || holds(range, version);
  };
  return {
    ...entry,
    ...(entry.starts && { starts: entry.starts.filter(now) }),
    ...(entry.expires && { expires: entry.expires.filter(now) }),
    ...(entry.replacedBy && { replacedBy: entry.replacedBy.filter(now) }),
  };
}
