import { identifierEnd, isDigit } from "./characters.ts";

const LONG_TOKENS = ["...", "==", "!=", "<=", ">=", "=>", "&&", "||", "::", "*/"];

/** Characters that mean something in another language, and what to write instead. */
const INSTEAD: Readonly<Record<string, string>> = {
  "'": "a single quote (strings take double quotes)",
  "`": "a backtick (strings take double quotes)",
  "\u201c": "a curly quote (strings take straight ones)",
  "\u201d": "a curly quote (strings take straight ones)",
  "\u2018": "a curly quote (strings take straight, double ones)",
  "\u2019": "a curly quote (strings take straight, double ones)",
  "\r": "a carriage return without line feed",
  ";": "`;` (a line end separates arguments)",
  "&": "`&` (the logical operator is `&&`)",
  "|": "`|` (the logical operator is `||`)",
  $: "`$` (outside of quotes, an expression stands without `${` and `}`)",
};

/** What stands at `at`, in words that cannot hold a secret. */
export function found(text: string, at: number, end: number): string {
  if (at >= end) return "the end of the text";
  if (text.startsWith("\n", at) || text.startsWith("\r\n", at)) return "the end of the line";
  const character = String.fromCodePoint(text.codePointAt(at)!);
  if (character === '"') return "a quoted string";
  if (isDigit(text.charCodeAt(at))) return "a number";
  if (identifierEnd(text, at, end) > at) {
    return isDigit(text.charCodeAt(at - 1)) ? "letters behind a number (numbers are decimal)" : "a name";
  }
  const token = LONG_TOKENS.find((each) => text.startsWith(each, at));
  if (token !== undefined) return `\`${token}\``;
  if (Object.hasOwn(INSTEAD, character)) return INSTEAD[character]!;
  if (character > " " && character < "\x7f") return `\`${character}\``;
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
  return `character U+${code}`;
}

/** Where it ends, for the caret below it. */
export function foundEnd(text: string, at: number, end: number): number {
  const token = LONG_TOKENS.find((each) => text.startsWith(each, at));
  return Math.max(identifierEnd(text, at, end), Math.min(at + (token?.length ?? 1), end));
}
