const START = 1;
const PART = 2;

const table = new Uint8Array(128);
for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_") {
  table[letter.charCodeAt(0)] = START | PART;
}
for (const other of "0123456789-") table[other.charCodeAt(0)] = PART;

const UNICODE_START = /^\p{ID_Start}$/u;
/** Unicode 15.1 let joiners and middle dots into identifiers; HCL's tables are older. */
const UNICODE_PART = /^(?![\u200c\u200d\u30fb\uff65])\p{ID_Continue}$/u;

function unicodeLength(text: string, at: number, pattern: RegExp): number {
  const character = String.fromCodePoint(text.codePointAt(at)!);
  return pattern.test(character) ? character.length : 0;
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export function startsIdentifier(text: string, at: number, code: number): boolean {
  if (code < 128) return code >= 0 && (table[code]! & START) !== 0;
  return unicodeLength(text, at, UNICODE_START) !== 0;
}

/** Where the identifier that begins at `at` ends; `at` itself where none begins. */
export function identifierEnd(text: string, at: number, end: number): number {
  if (at >= end) return at;
  const first = text.charCodeAt(at);
  if (!startsIdentifier(text, at, first)) return at;
  at += first < 128 ? 1 : unicodeLength(text, at, UNICODE_START);
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if ((table[code]! & PART) === 0) break;
      at++;
    } else {
      const length = unicodeLength(text, at, UNICODE_PART);
      if (length === 0) break;
      at += length;
    }
  }
  return at;
}

/** Where the number that begins at `at` ends. A point ends no number: `1.` is `1`, and `1..5` is one (bad) number. */
export function numberEnd(text: string, at: number, end: number): number {
  let good = at;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      good = ++at;
    } else if (code === 46) {
      at++;
    } else if (code === 101 || code === 69) {
      const sign = text.charCodeAt(at + 1);
      const digit = sign === 43 || sign === 45 ? at + 2 : at + 1;
      if (digit >= end || !isDigit(text.charCodeAt(digit))) break;
      good = at = digit + 1;
    } else {
      break;
    }
  }
  return good;
}

/** White space as Go's unicode.IsSpace has it: with U+0085, without U+FEFF. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 128) return false;
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}
