/**
 * Case mapping as Go does it: one code point becomes one code point, whatever stands beside it. JavaScript maps
 * "ß" to "SS", "İ" to two code points, and "Σ" at the end of a word to "ς".
 */
export const upper = (text: string): string =>
  ASCII.test(text) ? text.toUpperCase() : mapRunes(text, upperRune);

export const lower = (text: string): string =>
  ASCII.test(text) ? text.toLowerCase() : mapRunes(text, lowerRune);

/** Go's strings.Title: the first letter after anything that is neither letter, digit nor underscore. */
export function title(text: string): string {
  let afterSeparator = true;
  return mapRunes(text, (rune) => {
    const mapped = afterSeparator ? titleRune(rune) : rune;
    afterSeparator = rune <= "\x7f" ? !/\w/.test(rune) : GO_SPACE.test(rune);
    return mapped;
  });
}

/** What Go's unicode.IsSpace holds for space. */
export const GO_SPACE = /[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

const ASCII = /^[\0-\x7f]*$/;

/** Cased letters that came after Unicode 15, which Terraform's Go knows. */
const LATER = /[\u1c89\u1c8a\ua7cb-\ua7cf\ua7d2\ua7d4\ua7da-\ua7dc\u{10d50}-\u{10d85}\u{16ea0}-\u{16ed3}]/u;

function mapRunes(text: string, map: (rune: string) => string): string {
  let mapped = "";
  for (const rune of text) mapped += map(rune);
  return mapped;
}

function upperRune(rune: string): string {
  const greek = GREEK_WITH_YPOGEGRAMMENI.exec(rune);
  if (greek) return String.fromCodePoint(rune.codePointAt(0)! + (greek[1] ? 8 : 9));
  return single(rune, rune.toUpperCase());
}

/** Small letters whose capital is one code point only in the simple mapping: 8 further on, or 9 for the last three. */
const GREEK_WITH_YPOGEGRAMMENI = /([\u1f80-\u1f87\u1f90-\u1f97\u1fa0-\u1fa7])|[\u1fb3\u1fc3\u1ff3]/;

const lowerRune = (rune: string): string => (rune === "İ" ? "i" : single(rune, rune.toLowerCase()));

const single = (rune: string, mapped: string): string =>
  [...mapped].length === 1 && !LATER.test(mapped) && !LATER.test(rune) ? mapped : rune;

/** The title case of digraphs, where it is not their upper case. */
const DIGRAPHS: readonly (readonly [string, string])[] = [
  ["Ǆǅǆ", "ǅ"],
  ["Ǉǈǉ", "ǈ"],
  ["Ǌǋǌ", "ǋ"],
  ["Ǳǲǳ", "ǲ"],
];

function titleRune(rune: string): string {
  if (/[\u10d0-\u10ff]/.test(rune)) return rune;
  const digraph = DIGRAPHS.find(([forms]) => forms.includes(rune));
  return digraph ? digraph[1] : upperRune(rune);
}
