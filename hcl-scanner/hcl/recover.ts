import { type Range } from "./ast.ts";
import { type Cursor, lineEnd } from "./cursor.ts";
import { closingMarker, heredocHeader, isNeverClosed, rememberLines } from "./heredoc.ts";

const LINE_FEED = 10;
const QUOTE = 34;
const HASH = 35;
const OPEN_PARENTHESIS = 40;
const CLOSE_PARENTHESIS = 41;
const STAR = 42;
const SLASH = 47;
const LESS = 60;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/**
 * A line that begins a block at the top level of a configuration. Where brackets do not balance, reading goes on
 * there: nobody indents these so within another block.
 */
const TOP_LEVEL =
  /^(?:(?:resource|data|ephemeral|action|list)[ \t]+"?[\w-]+"?[ \t]+"?[\w-]+"?|(?:module|variable|output|provider|check)[ \t]+"?[\w-]+"?|locals|terraform|moved|import|removed)[ \t]*\{/gm;

/** Where the next such line begins, at or behind `from`; the end of the text where none does. */
export function nextTopLevel(c: Cursor, from: number): number {
  TOP_LEVEL.lastIndex = from;
  const match = TOP_LEVEL.exec(c.text);
  return match ? match.index : c.text.length;
}

/**
 * Leaves the item that began at `start` and is in error: stands then at the end of its last line, or at the brace that
 * closes the body around it.
 */
export function leaveItem(c: Cursor, start: number): void {
  const { text, end } = c;
  const open: number[] = [];
  let braces = 0;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    switch (code) {
      case LINE_FEED:
        if (open.length === 0 && at >= c.at) return stand(c, at);
        at++;
        break;
      case QUOTE:
        at = quotedEnd(text, at, end);
        break;
      case HASH:
        at = lineEnd(text, at, end);
        break;
      case SLASH:
        at = commentEnd(text, at, end);
        break;
      case LESS:
        at = heredocEnd(c, at);
        break;
      case OPEN_BRACE:
      case OPEN_BRACKET:
      case OPEN_PARENTHESIS:
        open.push(code);
        if (code === OPEN_BRACE) braces++;
        at++;
        break;
      case CLOSE_BRACE:
        if (braces === 0) return stand(c, at);
        while (open.pop() !== OPEN_BRACE);
        braces--;
        at++;
        break;
      case CLOSE_BRACKET:
      case CLOSE_PARENTHESIS:
        if (open.at(-1) === (code === CLOSE_BRACKET ? OPEN_BRACKET : OPEN_PARENTHESIS)) open.pop();
        at++;
        break;
      default:
        at++;
    }
  }
  stand(c, end);
}

/** The comments of a text, also of one in error, in order. */
export function commentsIn(c: Cursor): Range[] {
  const { text, end } = c;
  const comments: Range[] = [];
  let at = 0;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = quotedEnd(text, at, end);
    } else if (code === LESS) {
      at = heredocEnd(c, at);
    } else if (code === HASH || code === SLASH) {
      const behind = code === HASH ? lineEnd(text, at, end) : commentEnd(text, at, end);
      if (code === HASH || behind > at + 1) comments.push({ start: at, end: behind });
      at = behind;
    } else {
      at++;
    }
  }
  return comments;
}

function stand(c: Cursor, at: number): void {
  c.at = at;
  c.failed = false;
  c.newlines = true;
}

/** Behind a quoted string with its interpolations; one that is not closed ends with its line. */
function quotedEnd(text: string, start: number, end: number): number {
  const open = [QUOTE];
  let at = start + 1;
  while (at < end && open.length > 0) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) return at;
    if (open.at(-1) === QUOTE) {
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) open.pop();
      else if (code === OPEN_BRACE && "$%".includes(text[at - 1]!)) open.push(OPEN_BRACE);
    } else if (code === QUOTE || code === OPEN_BRACE) {
      open.push(code);
    } else if (code === CLOSE_BRACE) {
      open.pop();
    }
    at++;
  }
  return Math.min(at, end);
}

function commentEnd(text: string, at: number, end: number): number {
  const next = text.charCodeAt(at + 1);
  if (next === SLASH) return lineEnd(text, at, end);
  if (next !== STAR) return at + 1;
  const close = text.indexOf("*/", at + 2);
  return close === -1 || close + 2 > end ? end : close + 2;
}

/** Such a header is in error, but says where the text ends. */
const BAD_HEADER = /<<-?[ \t]*["']?([\p{ID_Start}_][\p{ID_Continue}-]*)[^\n]*\n/uy;

function heredocEnd(c: Cursor, at: number): number {
  const { text, end } = c;
  if (text.charCodeAt(at + 1) !== LESS) return at + 1;
  const header = heredocHeader({ ...c, at });
  BAD_HEADER.lastIndex = at;
  const marker = header?.marker ?? BAD_HEADER.exec(text)?.[1];
  const headerEnd = header ? header.content - 1 : at + 2;
  if (marker === undefined || isNeverClosed({ ...c, at }, marker)) return headerEnd;
  for (let line = lineEnd(text, at, end) + 1; line < end; line = lineEnd(text, line, end) + 1) {
    const close = closingMarker(text, line, end, marker);
    if (close !== -1) return close;
  }
  rememberLines(c);
  return headerEnd;
}
