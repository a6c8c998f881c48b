import { saysSecret } from "../../core/secret/name.ts";
import { tokenIn } from "../../core/secret/token.ts";
import { type Range } from "./ast.ts";
import { type Diagnostic } from "./diagnostic.ts";
import { lineText, position, type Source } from "./source.ts";

const WIDEST = 160;
/** Nobody reads such a line in a terminal, whatever of it is hidden. */
const LONGEST = 2000;
const HIDDEN = '"…"';

/**
 * A diagnostic for people: position, message, and the line with a caret below. The text that is in error has no tree
 * to tell what is secret, so strings, contents of heredocs and comments are never printed.
 */
export function renderDiagnostic({ severity, message, place, path }: Diagnostic): string {
  if (!place) return path === undefined ? `${severity}: ${message}` : `${path}: ${severity}: ${message}`;
  const { source, range } = place;
  const { line, column } = position(source, range.start);
  return `${source.path}:${line}:${column}: ${severity}: ${message}${excerpt(source, range)}`;
}

function excerpt(source: Source, range: Range): string {
  const { line, column } = position(source, range.start);
  const text = lineText(source, line);
  if (text.length > LONGEST) return "";
  const hidden = VALUES.test(source.path) ? valuePart(text) : hiddenPart(text, stateBefore(source, line));
  const printed = `${printable(text.slice(0, hidden.start))}${hidden.end > hidden.start ? HIDDEN : ""}${printable(text.slice(hidden.end))}`;
  if (printed.length > WIDEST) return "";
  const from = moved(hidden, column - 1);
  const to = Math.max(from + 1, moved(hidden, Math.min(column - 1 + range.end - range.start, text.length)));
  const margin = " ".repeat(String(line).length);
  return `\n  ${line} | ${printed}\n  ${margin} | ${" ".repeat(from)}${"^".repeat(to - from)}`;
}

/** Where a character of the line is printed; what is hidden is so at the begin of the quotes. */
function moved({ start, end }: Range, offset: number): number {
  if (offset < start || start === end) return offset;
  return offset < end ? start : start + HIDDEN.length + (offset - end);
}

/** Control characters would move the caret, or worse. */
const printable = (text: string): string => text.replace(/\p{C}/gu, " ");

/**
 * From the first quote of any kind to the last: an interpolation may hold further strings. A comment goes to the end of
 * the line, and so does what stands under a name that says secret, for who broke the line may have lost the quotes.
 * Where quotes do not match, here or above, nobody knows what stands in them: all but the name goes.
 */
function hiddenPart(line: string, state: LineState): Range {
  if (state === "plain" && LOCAL_SOURCE.test(line) && !tokenIn(line))
    return { start: line.length, end: line.length };
  if (state !== "plain" || hasOddQuotes(line) || tokenIn(line)) {
    const name = state === "text" ? "" : (NAME.exec(line)?.[0] ?? "");
    return { start: name.length || line.search(/\S|$/), end: line.length };
  }
  const quote = line.search(QUOTE);
  const lastQuote = quote + line.slice(quote).search(LAST_QUOTE);
  const toEnd = [line.search(COMMENT), secretStart(line)].filter((each) => each !== -1);
  const start = Math.min(line.length, ...toEnd, ...(quote === -1 ? [] : [quote]));
  const endsAtQuote = toEnd.length === 0 && lastQuote > quote;
  return { start, end: endsAtQuote ? lastQuote + 1 : line.length };
}

/** Files of nothing but values: a word in them is no name, but a value that lost its quotes. */
const VALUES = /\.tfvars(?:\.json)?$/;

function valuePart(line: string): Range {
  const name = /^\s*"?[\w-]+"?\s*[=:]\s*/.exec(line)?.[0] ?? "";
  return { start: name.length || line.search(/\S|$/), end: line.length };
}

/** The directory of a module: what an error about it is about, and no secret. */
const LOCAL_SOURCE = /^\s*source\s*=\s*"\.{0,2}\/[\w./-]*"\s*$/;
const NAME = /^\s*[\w-]+(?:\s+=\s*|\s*(?=\s"))/;
const QUOTE = /["'`\u2018\u2019\u201c\u201d]/;
const LAST_QUOTE = /["'`\u2018\u2019\u201c\u201d][^"'`\u2018\u2019\u201c\u201d]*$/;
const COMMENT = /#|\/\/|\/\*/;
const ASSIGNED = /([\w-]+)["'`]?\s*[=:]\s*/g;

/** Where the first value begins whose name says secret. */
function secretStart(line: string): number {
  for (const match of line.matchAll(ASSIGNED))
    if (saysSecret(match[1]!)) return match.index + match[0].length;
  return -1;
}

const hasOddQuotes = (line: string): boolean => line.replace(/\\./g, "").split('"').length % 2 === 0;

/** "text": within a heredoc or comment; "doubtful": a string above was not closed on its line. */
type LineState = "plain" | "text" | "doubtful";

const remembered = new WeakMap<Source, readonly LineState[]>();

function stateBefore(source: Source, line: number): LineState {
  let states = remembered.get(source);
  if (!states) remembered.set(source, (states = statesOf(source.text)));
  return states[line - 1] ?? "plain";
}

/** What each line begins in. */
function statesOf(text: string): LineState[] {
  const states: LineState[] = [];
  let marker: string | undefined;
  let isComment = false;
  let isDoubtful = false;
  for (const line of text.split(/\r?\n/)) {
    if (marker !== undefined) {
      if (line.trim() === marker) marker = undefined;
      states.push(marker === undefined ? "plain" : "text");
      continue;
    }
    states.push(isComment ? "text" : isDoubtful ? "doubtful" : "plain");
    if (isComment) {
      isComment = !line.includes("*/");
      continue;
    }
    isDoubtful ||= hasOddQuotes(line);
    const code = line.replace(/"(?:[^"\\]|\\.)*"|#.*|\/\/.*/g, "");
    isComment = code.lastIndexOf("/*") > code.lastIndexOf("*/");
    marker = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)$/u.exec(code)?.[1];
  }
  return states;
}
