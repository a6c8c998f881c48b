/** Major, minor, patch. A pre-release counts as its release. */
export type Version = readonly [major: number, minor: number, patch: number];

/** From a version on, and below another one if there is one. */
export interface VersionRange {
  readonly from: Version;
  readonly below?: Version;
}

const ANY: VersionRange = { from: [0, 0, 0] };

/** `5.100.0`; undefined for what is no version. */
export function versionOf(text: string): Version | undefined {
  return wholeOf(numbersOf(text));
}

/**
 * What a version constraint of Terraform admits: `~> 5.0`, `>= 2.53, < 4`. A single version that it rules out (`!=`) is
 * left in. Undefined for what is no constraint, and for one that admits nothing.
 */
export function rangeOf(constraint: string): VersionRange | undefined {
  let range: VersionRange | undefined = ANY;
  for (const term of constraint.split(",")) {
    const one = rangeOfTerm(term.trim());
    range = one && range && common(range, one);
  }
  return range;
}

/** The versions that lie in both. */
export function common(a: VersionRange, b: VersionRange): VersionRange | undefined {
  const from = compareVersions(a.from, b.from) >= 0 ? a.from : b.from;
  const below = !a.below ? b.below : !b.below || compareVersions(a.below, b.below) <= 0 ? a.below : b.below;
  if (!below) return { from };
  return compareVersions(from, below) < 0 ? { from, below } : undefined;
}

export const holds = ({ from, below }: VersionRange, version: Version): boolean =>
  compareVersions(from, version) <= 0 && (!below || compareVersions(version, below) < 0);

export const compareVersions = (a: Version, b: Version): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

const TERM = /^(=|!=|>=|<=|>|<|~>)?\s*(\S+)$/;

function rangeOfTerm(term: string): VersionRange | undefined {
  const [, operator = "=", text = ""] = TERM.exec(term) ?? [];
  const numbers = numbersOf(text);
  const version = wholeOf(numbers);
  if (!numbers || !version) return undefined;
  switch (operator) {
    case "=":
      return { from: version, below: next(version) };
    case "!=":
      return ANY;
    case ">=":
      return { from: version };
    case ">":
      return { from: next(version) };
    case "<":
      return below(version);
    case "<=":
      return below(next(version));
    // The last number that is written may grow, and those behind it.
    default:
      return { from: version, ...(numbers.length > 1 && { below: raised(version, numbers.length - 2) }) };
  }
}

const below = (version: Version): VersionRange | undefined =>
  compareVersions(ANY.from, version) < 0 ? { from: ANY.from, below: version } : undefined;

const next = ([major, minor, patch]: Version): Version => [major, minor, patch + 1];

const raised = (version: Version, at: number): Version =>
  at === 0 ? [version[0] + 1, 0, 0] : [version[0], version[1] + 1, 0];

/** One to three numbers; what follows them (`-beta1`, `+meta`) is left out. */
function numbersOf(text: string): readonly number[] | undefined {
  const found = /^v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?:[-+][0-9A-Za-z.+-]*)?$/.exec(text);
  return found?.slice(1).flatMap((each) => (each === undefined ? [] : [Number(each)]));
}

const wholeOf = (numbers: readonly number[] | undefined): Version | undefined =>
  numbers && [numbers[0]!, numbers[1] ?? 0, numbers[2] ?? 0];
