import { type Invalid, type Literal, type Template } from "./ast.ts";
import { isSpace } from "./characters.ts";
import { ahead, type Cursor, fail, peek } from "./cursor.ts";
import { readEscape } from "./escape.ts";
import { closingMarker } from "./heredoc.ts";

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 34;
const DOLLAR = 36;
const PERCENT = 37;
const BACKSLASH = 92;
const OPEN_BRACE = 123;
const TILDE = 126;

/**
 * Reads literal text up to the next interpolation, directive or end of the template; undefined where there is none.
 *
 * @param marker what closes the heredoc
 * @param trims `~}` stands before: white space goes
 */
export function readText(
  c: Cursor,
  form: Template["form"],
  marker: string | undefined,
  trims: boolean,
): Literal | Invalid | undefined {
  const { text, end } = c;
  const start = c.at;
  let value = "";
  let chunk = start;
  let isLiteral = false;
  let isValid = true;
  let isPlain = true;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === DOLLAR || code === PERCENT) {
      const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
      if (next === OPEN_BRACE && !isLiteral) break;
      if (next === code && at + 2 < end && text.charCodeAt(at + 2) === OPEN_BRACE) {
        value += text.slice(chunk, at + 1);
        chunk = at + 2;
        at += 3;
      } else {
        at++;
      }
    } else if (code > 34 && code !== BACKSLASH) {
      at++;
    } else if (code === LINE_FEED && form !== "quoted") {
      at++;
      if (marker !== undefined && closingMarker(text, at, end, marker) !== -1) break;
    } else if (form === "quoted" && (code === QUOTE || code === LINE_FEED || code === CARRIAGE_RETURN)) {
      break;
    } else if (form === "quoted" && code === BACKSLASH) {
      value += text.slice(chunk, at);
      c.at = at;
      const character = readEscape(c);
      if (character === undefined) isValid = false;
      else value += character;
      isPlain = false;
      at = chunk = c.at;
    } else if (isLoneReturn(text, at)) {
      if (marker !== undefined) {
        return fail(
          c,
          "invalid-syntax",
          at,
          at + 1,
          "found a carriage return without line feed, expected both",
        );
      }
      // The lexer of HCL gives up here, and takes what is left of the template for literal text.
      isLiteral = true;
      at++;
    } else {
      at++;
    }
  }
  c.at = at;
  if (at === start) return undefined;
  if (!isValid) return { kind: "invalid", start, end: at };
  value = chunk === start ? text.slice(start, at) : value + text.slice(chunk, at);
  if (trims) value = trimStart(value, form);
  if (atTrimmingSequence(c)) value = trimEnd(value, form);
  if (!(isPlain && c.isNormal)) value = value.normalize("NFC");
  return { kind: "literal", start, end: at, value };
}

function atTrimmingSequence(c: Cursor): boolean {
  const code = peek(c);
  return (code === DOLLAR || code === PERCENT) && ahead(c, 1) === OPEN_BRACE && ahead(c, 2) === TILDE;
}

/**
 * In a text of several lines, `~` reaches no further than the end of its line, or than the carriage return where HCL's
 * lexer gives up; from there on, all that is left is one line to it.
 */
function trimStart(value: string, form: Template["form"]): string {
  const isOneLine = form === "quoted" || isLoneReturn(value, 0);
  let at = 0;
  while (at < value.length && isSpace(value.charCodeAt(at))) {
    if (!isOneLine && isLoneReturn(value, at)) break;
    if (value.charCodeAt(at++) === LINE_FEED && !isOneLine) break;
  }
  return value.slice(at);
}

const isLoneReturn = (text: string, at: number): boolean =>
  text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED;

/** Likewise no further than the begin of its line or, where it begins a line, of the one before. */
function trimEnd(value: string, form: Template["form"]): string {
  const isOneLine = form === "quoted" || value.length < 2;
  const lineStart = isOneLine ? 0 : value.lastIndexOf("\n", value.length - 2) + 1;
  let at = value.length;
  while (at > lineStart && isSpace(value.charCodeAt(at - 1))) at--;
  return value.slice(0, at);
}
