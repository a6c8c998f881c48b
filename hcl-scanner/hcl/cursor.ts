import { type Invalid } from "./ast.ts";
import { identifierEnd } from "./characters.ts";
import { type Diagnostic, type DiagnosticCode } from "./diagnostic.ts";
import { found, foundEnd } from "./found.ts";
import { type Source } from "./source.ts";

/** How deep brackets, blocks and templates may nest, and how high the tree of one expression may be. */
export const MAX_DEPTH = 500;

/** Nobody reads more of one file. */
export const MAX_DIAGNOSTICS = 100;

/** What `peek` answers at the end of the text. */
export const END = -1;

/**
 * Where the parser stands, and what it knows. There is no list of tokens: the functions that read the grammar look
 * at the text itself, and leave `at` at the first character that they do not understand.
 */
export interface Cursor {
  readonly source: Source;
  readonly text: string;
  at: number;
  /** The text ends here for the parser. */
  end: number;
  /** A line end ends an item. Within parentheses, brackets and interpolations it does not. */
  newlines: boolean;
  depth: number;
  /** Of the tree read so far, within the expression at hand. */
  height: number;
  /** The item at hand is in error: everything returns to where it can be left. */
  failed: boolean;
  /** A block that is not closed has been reported. */
  unclosed: boolean;
  /** How many there were, reported or not. */
  errors: number;
  readonly diagnostics: Diagnostic[];
  /** The names of the functions that are called. */
  readonly calls: Set<string>;
  /** The text is in Unicode's normal form C. */
  readonly isNormal: boolean;
  /** Where each one-word line stands last; known after a heredoc was not closed. */
  lastLines: Map<string, number> | undefined;
}

const isAscii = (text: string): boolean => Buffer.byteLength(text) === text.length;

export function cursor(source: Source, start = 0, end = source.text.length): Cursor {
  return {
    source,
    text: source.text,
    at: start,
    end,
    newlines: true,
    depth: 0,
    height: 0,
    failed: false,
    unclosed: false,
    errors: 0,
    diagnostics: [],
    calls: new Set(),
    isNormal: isAscii(source.text) || source.text.normalize("NFC") === source.text,
    lastLines: undefined,
  };
}

export const peek = (c: Cursor): number => (c.at < c.end ? c.text.charCodeAt(c.at) : END);

/** The character `offset` further on. */
export const ahead = (c: Cursor, offset: number): number =>
  c.at + offset < c.end ? c.text.charCodeAt(c.at + offset) : END;

const SLOTS = 4096;
const LONGEST = 32;

/** Names and short strings that were read lately: a configuration says few, and says them often. */
const recent = new Array<string>(SLOTS).fill("");

/** Text as cty holds it: in normal form C. Short ones are shared, which saves memory. */
export function normal(c: Cursor, start: number, end: number): string {
  const { text } = c;
  if (!c.isNormal) return text.slice(start, end).normalize("NFC");
  const length = end - start;
  if (length > LONGEST) return text.slice(start, end);
  const middle = text.charCodeAt((start + end) >> 1);
  const slot =
    (text.charCodeAt(start) * 31 + text.charCodeAt(end - 1) * 961 + middle * 7 + length * 127) & (SLOTS - 1);
  const candidate = recent[slot]!;
  if (candidate.length === length && text.startsWith(candidate, start)) return candidate;
  return (recent[slot] = text.slice(start, end));
}

/** Of several errors at one place only the first one helps. */
export function report(c: Cursor, code: DiagnosticCode, start: number, end: number, message: string): void {
  c.errors++;
  if (c.diagnostics.length >= MAX_DIAGNOSTICS) return;
  if (c.diagnostics.at(-1)?.place?.range.start === start) return;
  const range = { start, end: Math.max(start, Math.min(end, c.text.length)) };
  c.diagnostics.push({ severity: "error", code, message, place: { source: c.source, range } });
}

/** Reports the first error of an item; further ones would only follow from it. */
export function fail(c: Cursor, code: DiagnosticCode, start: number, end: number, message: string): Invalid {
  if (!c.failed) report(c, code, start, end, message);
  c.failed = true;
  return { kind: "invalid", start, end };
}

/** Fails at what stands here: "found X, expected Y". */
export const failHere = (c: Cursor, expected: string): Invalid =>
  fail(
    c,
    "invalid-syntax",
    c.at,
    foundEnd(c.text, c.at, c.end),
    `found ${found(c.text, c.at, c.end)}, expected ${expected}`,
  );

export const failTooDeep = (c: Cursor): Invalid =>
  fail(c, "too-deep", c.at, c.at + 1, `nested deeper than ${MAX_DEPTH} levels, which is more than is read`);

/** Skips blanks and comments, and line ends where they end nothing. Returns the next character. */
export function skipSpace(c: Cursor): number {
  const text = c.text;
  const end = c.end;
  let at = c.at;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9) {
      at++;
    } else if (code === 10) {
      if (c.newlines) break;
      at++;
    } else if (code > 47) {
      break;
    } else if (code === 13) {
      if (c.newlines || text.charCodeAt(at + 1) !== 10) break;
      at++;
    } else if (code === 35) {
      at = lineEnd(text, at, end);
    } else if (code === 47) {
      const next = text.charCodeAt(at + 1);
      if (next === 47) {
        at = lineEnd(text, at, end);
      } else if (next === 42) {
        const close = text.indexOf("*/", at + 2);
        if (close === -1 || close + 2 > end) {
          fail(c, "unclosed", at, at + 2, "comment `/*` is not closed, expected `*/`");
          at = end;
        } else {
          at = close + 2;
        }
      } else {
        break;
      }
    } else {
      break;
    }
  }
  c.at = at;
  return at < end ? text.charCodeAt(at) : END;
}

/** Skips blanks, comments and line ends. Returns the next character. */
export function skipLines(c: Cursor): number {
  const newlines = c.newlines;
  c.newlines = false;
  const code = skipSpace(c);
  c.newlines = newlines;
  return code;
}

/** Where the line that holds `at` ends: its line feed, or the end of the text. */
export function lineEnd(text: string, at: number, end: number): number {
  const found = text.indexOf("\n", at);
  return found === -1 || found > end ? end : found;
}

/** A line end stands here, or the end of the text. */
export function atLineEnd(c: Cursor): boolean {
  const code = peek(c);
  return code === 10 || code === END || (code === 13 && ahead(c, 1) === 10);
}

export function atWord(c: Cursor, word: string): boolean {
  return c.text.startsWith(word, c.at) && identifierEnd(c.text, c.at, c.end) === c.at + word.length;
}
