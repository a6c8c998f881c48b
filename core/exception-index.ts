import { type ExceptionTerms, waives } from "./exception.ts";
import { type Finding } from "./finding.ts";

/** An exception about a stretch of a file, and its place among all. */
interface Ranged {
  readonly terms: ExceptionTerms;
  readonly order: number;
  readonly start: number;
  /** The largest end of this one and of all that begin before it. */
  reach: number;
}

/** Finds what waives a finding, in the order that they are given: quickly, however many comments waive something. */
export function exceptionsFor(all: readonly ExceptionTerms[]): (finding: Finding) => ExceptionTerms[] {
  const anywhere = all.flatMap((terms, order) => (terms.covers.range ? [] : [{ terms, order }]));
  const byFile = rangedByFile(all);
  return (finding) => {
    const { location } = finding;
    const candidates = new Map(anywhere.map((each) => [each.terms, each.order]));
    for (const { file, start } of [location, ...location.callers]) {
      const ranged = file === undefined ? [] : (byFile.get(file) ?? []);
      for (let i = lastUpTo(ranged, start); i >= 0 && ranged[i]!.reach > start; i--) {
        candidates.set(ranged[i]!.terms, ranged[i]!.order);
      }
    }
    return [...candidates]
      .filter(([terms]) => waives(terms, finding))
      .sort(([, a], [, b]) => a - b)
      .map(([terms]) => terms);
  };
}

function rangedByFile(all: readonly ExceptionTerms[]): Map<string, Ranged[]> {
  const byFile = new Map<string, Ranged[]>();
  for (const [order, terms] of all.entries()) {
    const { range } = terms.covers;
    if (!range) continue;
    const same = byFile.get(range.file) ?? [];
    byFile.set(range.file, same);
    same.push({ terms, order, start: range.start, reach: range.end });
  }
  for (const ranged of byFile.values()) {
    ranged.sort((a, b) => a.start - b.start);
    for (let i = 1; i < ranged.length; i++)
      ranged[i]!.reach = Math.max(ranged[i]!.reach, ranged[i - 1]!.reach);
  }
  return byFile;
}

/** The index of the last one that begins at `start` or before it; -1 where none does. */
function lastUpTo(ranged: readonly Ranged[], start: number): number {
  let low = -1;
  let high = ranged.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ranged[middle]!.start <= start) low = middle;
    else high = middle - 1;
  }
  return low;
}
