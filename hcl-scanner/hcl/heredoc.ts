import { identifierEnd, isSpace } from "./characters.ts";
import { ahead, type Cursor, lineEnd } from "./cursor.ts";
import { type Piece } from "./template-directive.ts";

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const MINUS = 45;

export interface HeredocHeader {
  readonly marker: string;
  /** `<<-`: the common indentation is cut off. */
  readonly flush: boolean;
  /** Where the line behind the header begins. */
  readonly content: number;
}

/** Reads `<<NAME` and the line end that must follow at once; undefined where this is no heredoc. */
export function heredocHeader(c: Cursor): HeredocHeader | undefined {
  const flush = ahead(c, 2) === MINUS;
  const start = c.at + (flush ? 3 : 2);
  const end = identifierEnd(c.text, start, c.end);
  if (end === start) return undefined;
  const lineFeed = c.text.charCodeAt(end) === CARRIAGE_RETURN ? end + 1 : end;
  if (lineFeed >= c.end || c.text.charCodeAt(lineFeed) !== LINE_FEED) return undefined;
  return { marker: c.text.slice(start, end), flush, content: lineFeed + 1 };
}

/** Where the marker ends, if the line that begins at `at` holds nothing else and has a line end; else -1. */
export function closingMarker(text: string, at: number, end: number, marker: string): number {
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || !isSpace(code)) break;
    at++;
  }
  if (!text.startsWith(marker, at)) return -1;
  const close = at + marker.length;
  for (at = close; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) return close;
    if (!isSpace(code)) return -1;
  }
  return -1;
}

/** No line further on closes a heredoc with this marker. Knows only after `rememberLines`. */
export const isNeverClosed = (c: Cursor, marker: string): boolean =>
  c.lastLines !== undefined && (c.lastLines.get(marker) ?? -1) < c.at;

/** Makes sure that a text of many heredocs that are not closed is searched to its end but once. */
export function rememberLines(c: Cursor): void {
  if (c.lastLines) return;
  c.lastLines = new Map();
  for (let at = 0; at < c.text.length;) {
    const end = lineEnd(c.text, at, c.text.length);
    const word = c.text.slice(at, end).trim();
    if (word !== "" && identifierEnd(word, 0, word.length) === word.length) c.lastLines.set(word, at);
    at = end + 1;
  }
}

/**
 * Cuts the smallest indentation of all lines off each of them. Blank lines do not count; a line that begins with an
 * interpolation counts as not indented.
 */
export function cutIndentation(pieces: readonly Piece[]): readonly Piece[] {
  const indentation = smallestIndentation(pieces);
  if (indentation === 0 || indentation === Infinity) return pieces;
  let isLineStart = true;
  return pieces.map((piece) => {
    const text = textOfPiece(piece);
    if (text === undefined) {
      isLineStart = false;
      return piece;
    }
    const value = cut(text, isLineStart, indentation);
    isLineStart = text.endsWith("\n");
    return { kind: "literal", start: piece.start, end: piece.end, value };
  });
}

function smallestIndentation(pieces: readonly Piece[]): number {
  let smallest = Infinity;
  let isLineStart = true;
  for (const piece of pieces) {
    const text = textOfPiece(piece);
    if (text === undefined || text === "") {
      if (isLineStart) smallest = 0;
      isLineStart = false;
      continue;
    }
    for (
      let at = isLineStart ? 0 : nextLine(text, 0);
      at !== -1 && at < text.length;
      at = nextLine(text, at)
    ) {
      smallest = Math.min(smallest, indentationAt(text, at));
    }
    isLineStart = text.endsWith("\n");
  }
  return smallest;
}

/** Undefined for what is interpolated: a literal string there is a template. */
const textOfPiece = (piece: Piece): string | undefined =>
  piece.kind === "literal" && typeof piece.value === "string" ? piece.value : undefined;

function nextLine(value: string, at: number): number {
  const lineFeed = value.indexOf("\n", at);
  return lineFeed === -1 ? -1 : lineFeed + 1;
}

/** Infinity for a blank line. */
function indentationAt(value: string, start: number): number {
  for (let at = start; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code === LINE_FEED) return Infinity;
    if (!isSpace(code)) return at - start;
  }
  return value.length - start;
}

function cut(value: string, isLineStart: boolean, indentation: number): string {
  let result = "";
  let at = 0;
  if (!isLineStart) {
    at = nextLine(value, 0);
    if (at === -1) return value;
    result = value.slice(0, at);
  }
  while (at < value.length) {
    const next = nextLine(value, at);
    const end = next === -1 ? value.length : next;
    const isBlank = indentationAt(value, at) === Infinity;
    result += value.slice(isBlank ? at : at + indentation, end);
    at = end;
  }
  return result;
}
