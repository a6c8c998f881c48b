import { format } from "../../../core/number.ts";
import { type Known, type Value } from "../../../core/value.ts";
import { LARGEST_TEXT } from "./text.ts";

/** Where the text is, as libyaml's emitter keeps it. */
interface Emitter {
  readonly pieces: string[];
  length: number;
  column: number;
  /** -1 outside of everything. */
  indent: number;
  /** Has a space, or only indentation, just been written? */
  whitespace: boolean;
  indention: boolean;
  /** Is it a bare word, and nothing else? */
  openEnded: boolean;
}

const INDENT = 2;
/** A quoted text is broken at the first space behind this column. */
const WIDTH = 80;
/** A key with more bytes, or with line ends, is written behind a question mark. */
const LONGEST_KEY = 128;

/** YAML as terraform writes it: texts quoted, or literal where they have several lines. Undefined where it would be too large. */
export function yamlText(value: Value): string | undefined {
  const e: Emitter = {
    pieces: [],
    length: 0,
    column: 0,
    indent: -1,
    whitespace: true,
    indention: true,
    openEnded: false,
  };
  if (!writeNode(e, value, false)) return undefined;
  writeIndent(e);
  if (e.openEnded) {
    writeIndicator(e, "...", { spaced: true });
    writeIndent(e);
  }
  return e.pieces.join("");
}

function put(e: Emitter, text: string): void {
  e.pieces.push(text);
  e.length += text.length;
  e.column += text.length;
}

function putBreak(e: Emitter, text = "\n"): void {
  put(e, text);
  e.column = 0;
}

function writeIndent(e: Emitter): void {
  const indent = Math.max(0, e.indent);
  if (!e.indention || e.column > indent || (e.column === indent && !e.whitespace)) putBreak(e);
  if (e.column < indent) put(e, " ".repeat(indent - e.column));
  e.whitespace = true;
  e.indention = true;
}

interface IndicatorStyle {
  /** Stands behind a space. */
  readonly spaced?: true;
  /** What follows may stand right behind it. */
  readonly opens?: true;
  /** Counts as indentation. */
  readonly indents?: true;
}

function writeIndicator(
  e: Emitter,
  indicator: string,
  { spaced, opens, indents }: IndicatorStyle = {},
): void {
  if (spaced && !e.whitespace) put(e, " ");
  put(e, indicator);
  e.whitespace = opens === true;
  e.indention &&= indents === true;
  e.openEnded = false;
}

/** False where the text has become too large. */
function writeNode(e: Emitter, value: Value, isInMapping: boolean): boolean {
  if (e.length > LARGEST_TEXT) return false;
  if (value.state !== "known") writePlain(e, "null");
  else if ("items" in value) return writeSequence(e, value, isInMapping);
  else if ("entries" in value) return writeMapping(e, value);
  else if (value.kind === "string") withIndent(e, true, false, () => writeText(e, value.value, false));
  else writePlain(e, value.kind === "number" ? format(value.value) : String(value.value));
  return true;
}

function writePlain(e: Emitter, text: string): void {
  if (!e.whitespace) put(e, " ");
  put(e, text);
  e.whitespace = false;
  e.indention = false;
  if (e.indent < 0) e.openEnded = true;
}

function withIndent<T>(e: Emitter, isFlow: boolean, isIndentless: boolean, write: () => T): T {
  const { indent } = e;
  if (indent < 0) e.indent = isFlow ? INDENT : 0;
  else if (!isIndentless) e.indent += INDENT;
  const result = write();
  e.indent = indent;
  return result;
}

function writeSequence(
  e: Emitter,
  { items }: Known & { items: readonly Value[] },
  isInMapping: boolean,
): boolean {
  if (items.length === 0) return writeEmpty(e, "[", "]");
  return withIndent(e, false, isInMapping && !e.indention, () =>
    items.every((item) => {
      writeIndent(e);
      writeIndicator(e, "-", { spaced: true, indents: true });
      return writeNode(e, item, false);
    }),
  );
}

function writeEmpty(e: Emitter, opening: string, closing: string): true {
  writeIndicator(e, opening, { spaced: true, opens: true });
  writeIndicator(e, closing);
  return true;
}

function writeMapping(e: Emitter, { entries }: Known & { entries: ReadonlyMap<string, Value> }): boolean {
  if (entries.size === 0) return writeEmpty(e, "{", "}");
  return withIndent(e, false, false, () =>
    [...entries].every(([key, value]) => {
      writeIndent(e);
      if (Buffer.byteLength(key) <= LONGEST_KEY && !BREAK.test(key)) {
        withIndent(e, true, false, () => writeText(e, key, true));
        writeIndicator(e, ":");
      } else {
        writeIndicator(e, "?", { spaced: true, indents: true });
        withIndent(e, true, false, () => writeText(e, key, false));
        writeIndent(e);
        writeIndicator(e, ":", { spaced: true, indents: true });
      }
      return writeNode(e, value, true);
    }),
  );
}

const BREAK = /[\r\n\u0085\u2028\u2029]/;
const UNPRINTABLE = /[^\n\x20-\x7e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/u;

/** A text of several lines stands as it is, unless that could not be read back. */
function writeText(e: Emitter, text: string, isKey: boolean): void {
  const isLiteral =
    text.includes("\n") && !isKey && !UNPRINTABLE.test(text) && !/ $| [\n\u2028\u2029]/.test(text);
  if (isLiteral) writeLiteral(e, text);
  else writeQuoted(e, text, !isKey);
}

function writeLiteral(e: Emitter, text: string): void {
  writeIndicator(e, "|", { spaced: true });
  if (/^[ \n\u2028\u2029]/.test(text)) writeIndicator(e, String(INDENT));
  const ends = /[\n\u2028\u2029]*$/.exec(text)![0].length;
  if (ends === 0) writeIndicator(e, "-");
  else if (ends > 1 || text.length === 1) writeIndicator(e, "+");
  putBreak(e);
  e.indention = true;
  e.whitespace = true;
  for (const piece of text.split(/([\n\u2028\u2029])/)) {
    if (piece === "") continue;
    if (BREAK.test(piece)) {
      putBreak(e, piece);
      e.indention = true;
    } else {
      writeIndent(e);
      put(e, piece);
      e.indention = false;
    }
  }
}

const NAMED: Readonly<Record<string, string>> = {
  "\0": "0",
  "\x07": "a",
  "\b": "b",
  "\t": "t",
  "\n": "n",
  "\v": "v",
  "\f": "f",
  "\r": "r",
  "\x1b": "e",
  '"': '"',
  "\\": "\\",
  "\u0085": "N",
  "\u2028": "L",
  "\u2029": "P",
};

function writeQuoted(e: Emitter, text: string, mayBreak: boolean): void {
  writeIndicator(e, '"', { spaced: true });
  const runes = [...text];
  let isBehindSpace = false;
  for (const [i, rune] of runes.entries()) {
    const isSpace = rune === " ";
    if (isSpace && mayBreak && !isBehindSpace && e.column > WIDTH && i > 0 && i < runes.length - 1) {
      writeIndent(e);
      if (runes[i + 1] === " ") put(e, "\\");
    } else putRune(e, rune);
    isBehindSpace = isSpace;
  }
  writeIndicator(e, '"');
}

function putRune(e: Emitter, rune: string): void {
  const isEscaped = rune === '"' || rune === "\\" || BREAK.test(rune) || UNPRINTABLE.test(rune);
  put(e, isEscaped ? `\\${NAMED[rune] ?? hexadecimal(rune.codePointAt(0)!)}` : rune);
}

function hexadecimal(code: number): string {
  const digits = code.toString(16).toUpperCase();
  if (code <= 0xff) return `x${digits.padStart(2, "0")}`;
  return code <= 0xffff ? `u${digits.padStart(4, "0")}` : `U${digits.padStart(8, "0")}`;
}
