import { FunctionError } from "../function.ts";
import { type Timestamp, clockFields, fourDigits, offsetText, two } from "./rfc3339.ts";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July"].concat([
  ...["August", "September", "October", "November", "December"],
]);
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** Writes a moment in the layout that formatdate takes. @throws FunctionError for an invalid layout */
export const formatDate = (layout: string, timestamp: Timestamp): string =>
  layoutTokens(layout)
    .map((token) => (isVerb(token) ? verbText(token, timestamp) : literalText(token)))
    .join("");

/** Does the layout write the whole date and the time, so that the moment can be read back? */
export function keepsInstant(layout: string): boolean {
  const verbs = new Set(layoutTokens(layout).filter(isVerb));
  return verbs.has("YYYY") && (verbs.has("MM") || verbs.has("M")) && (verbs.has("DD") || verbs.has("D"));
}

/** Quoted text, runs of the same letter, and everything else. */
const layoutTokens = (layout: string): readonly string[] =>
  layout.match(/''|'(?:[^']|'')*'?|([A-Za-z])\1*|[^'A-Za-z]+/g) ?? [];

const isVerb = (token: string): boolean => /^[A-Za-z]/.test(token);

function literalText(token: string): string {
  if (!token.startsWith("'")) return token;
  if (token === "''") return "'";
  if (token.length === 1 || !token.endsWith("'")) throw new FunctionError("unterminated literal '", 0);
  return token.slice(1, -1).replaceAll("''", "'");
}

function verbText(verb: string, timestamp: Timestamp): string {
  const { year, month, day, weekday, hour, minute, second } = clockFields(timestamp);
  const { offset } = timestamp;
  const half = hour < 12 ? "am" : "pm";
  const texts: Readonly<Record<string, string>> = {
    YY: two(year % 100),
    YYYY: fourDigits(year),
    ...oneOrTwo("M", month),
    MMM: MONTHS[month - 1]!.slice(0, 3),
    MMMM: MONTHS[month - 1]!,
    ...oneOrTwo("D", day),
    EEE: WEEKDAYS[weekday]!.slice(0, 3),
    EEEE: WEEKDAYS[weekday]!,
    ...oneOrTwo("h", hour),
    ...oneOrTwo("H", hour % 12 || 12),
    AA: half.toUpperCase(),
    aa: half,
    ...oneOrTwo("m", minute),
    ...oneOrTwo("s", second),
    Z: offset === 0 ? "Z" : offsetText(offset),
    ZZZ: offset === 0 ? "UTC" : offsetText(offset, ""),
    ZZZZ: offsetText(offset, ""),
    ZZZZZ: offsetText(offset),
  };
  const text = texts[verb];
  if (text === undefined) throw new FunctionError(`invalid date format verb "${verb}"`, 0);
  return text;
}

const oneOrTwo = (letter: string, n: number): Record<string, string> => ({
  [letter]: String(n),
  [letter + letter]: two(n),
});
