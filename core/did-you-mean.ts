/** The known name that was probably meant: at most a third of its letters differ. */
export function closest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of known) {
    const most = Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3));
    if (Math.abs(name.length - candidate.length) > most) continue;
    const edits = distance(name, candidate);
    if (edits <= most && edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

/** `; did you mean X?`, or nothing. */
export function suggestion(name: string, known: Iterable<string>): string {
  const meant = closest(name, known);
  return meant === undefined ? "" : `; did you mean ${meant}?`;
}

/** Levenshtein's, where two letters that changed places count once. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
