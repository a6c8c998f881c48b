import { type Expression, type Template } from "./ast.ts";
import { ahead, type Cursor, fail, failHere, lineEnd, normal, peek } from "./cursor.ts";
import { closingMarker, cutIndentation, heredocHeader, isNeverClosed, rememberLines } from "./heredoc.ts";
import { nestDirectives, parseDirective, parseInterpolation, type Piece } from "./template-directive.ts";
import { readText } from "./template-text.ts";

const QUOTE = 34;
const DOLLAR = 36;
const PERCENT = 37;
const BACKSLASH = 92;
const OPEN_BRACE = 123;

/** `"..."`: most hold neither escapes nor interpolations. */
export function parseQuoted(c: Cursor): Expression {
  const { text, end } = c;
  const start = c.at;
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      c.at = at + 1;
      const value = normal(c, start + 1, at);
      const literal: Expression = { kind: "literal", start: start + 1, end: at, value };
      return { kind: "template", start, end: c.at, parts: [literal], form: "quoted" };
    }
    if (code === BACKSLASH || code < 32 || ((code === DOLLAR || code === PERCENT) && isBraceNear(text, at)))
      break;
  }
  c.at = start + 1;
  const pieces = readPieces(c, "quoted", undefined);
  if (!c.failed && c.text.charCodeAt(c.at) !== QUOTE) {
    const message = 'quoted string is not closed on its line, expected `"` (a heredoc holds several lines)';
    fail(c, "unclosed", start, c.at, message);
  }
  if (c.failed) return { kind: "invalid", start, end: c.at };
  c.at++;
  return finish(c, pieces, "quoted", start);
}

/** `${` or `$${` stands here, or the same with percent signs. */
function isBraceNear(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return next === OPEN_BRACE || (next === text.charCodeAt(at) && text.charCodeAt(at + 2) === OPEN_BRACE);
}

export function parseHeredoc(c: Cursor): Expression {
  const start = c.at;
  const header = ahead(c, 1) === 60 ? heredocHeader(c) : undefined;
  if (!header && ahead(c, 1) !== 60) return failHere(c, "an expression");
  if (!header) {
    const message =
      "found `<<`, expected a heredoc: `<<NAME` or `<<-NAME` with the end of the line right behind it";
    return fail(c, "invalid-syntax", start, start + 2, message);
  }
  let pieces: readonly Piece[] = [];
  if (!isNeverClosed(c, header.marker)) {
    c.at = header.content;
    const isEmpty = closingMarker(c.text, c.at, c.end, header.marker) !== -1;
    if (!isEmpty) pieces = readPieces(c, "heredoc", header.marker);
    if (c.failed) return { kind: "invalid", start, end: c.at };
  }
  const close = closingMarker(c.text, c.at, c.end, header.marker);
  if (close === -1) {
    rememberLines(c);
    const message = "heredoc is not closed, expected its marker alone on a line, with a line end behind it";
    return fail(c, "unclosed", start, header.content - 1, message);
  }
  c.at = close;
  const heredoc = finish(c, header.flush ? cutIndentation(pieces) : pieces, "heredoc", start);
  // Any white space may follow the marker, also such as stands nowhere else.
  c.at = lineEnd(c.text, close, c.end);
  return heredoc;
}

/** A whole text as a template, as files and JSON strings are. */
export function parseBareTemplate(c: Cursor, form: "json" | "file"): Expression {
  const start = c.at;
  const pieces = readPieces(c, form, undefined);
  return c.failed ? { kind: "invalid", start, end: c.end } : finish(c, pieces, form, start);
}

function finish(c: Cursor, pieces: readonly Piece[], form: Template["form"], start: number): Expression {
  const end = c.at;
  const [first] = pieces;
  if (!first) {
    const at = form === "quoted" ? start + 1 : start;
    return {
      kind: "template",
      start,
      end,
      parts: [{ kind: "literal", start: at, end: at, value: "" }],
      form,
    };
  }
  const parts = nestDirectives(c, pieces, form);
  if (c.failed) return { kind: "invalid", start, end };
  const isWrap = pieces.length === 1 && !(first.kind === "literal" && typeof first.value === "string");
  if (isWrap && first.kind !== "invalid")
    return { kind: "wrap", start, end, expression: first as Expression };
  return { kind: "template", start, end, parts, form };
}

/** Reads up to what closes the template, or cannot stand in it. */
function readPieces(c: Cursor, form: Template["form"], marker: string | undefined): Piece[] {
  const pieces: Piece[] = [];
  let trims = false;
  while (!c.failed) {
    const text = readText(c, form, marker, trims);
    if (text) pieces.push(text);
    const code = peek(c);
    if (c.failed || (code !== DOLLAR && code !== PERCENT) || ahead(c, 1) !== OPEN_BRACE) break;
    const sequence = code === DOLLAR ? parseInterpolation(c) : parseDirective(c);
    pieces.push(sequence.content);
    trims = sequence.trims;
  }
  return pieces;
}
