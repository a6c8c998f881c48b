import { type Range } from "./ast.ts";
import { type Diagnostic } from "./diagnostic.ts";
import { lineText, position, type Source } from "./source.ts";

const WIDEST = 160;
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
  const hidden = hiddenPart(text, stateBefore(source, line));
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
 * From the first quote to the last: an interpolation may hold further strings. A comment goes to the end of the line,
 * and where quotes do not match, here or above, nobody knows what stands in them: all but the name goes.
 */
function hiddenPart(line: string, state: LineState): Range {
  const name = state === "text" ? 0 : (/^\s*[\w-]+(?:\s+=\s*|\s*(?=\s"))/.exec(line)?.[0].length ?? 0);
  if (state !== "plain" || hasOddQuotes(line))
    return { start: name || line.search(/\S|$/), end: line.length };
  const first = line.indexOf('"');
  const comment = line.search(/#|\/\/|\/\*/);
  if (comment !== -1) return { start: first === -1 ? comment : Math.min(first, comment), end: line.length };
  return first === -1
    ? { start: line.length, end: line.length }
    : { start: first, end: line.lastIndexOf('"') + 1 };
}

const hasOddQuotes = (line: string): boolean => line.replace(/\\./g, "").split('"').length % 2 === 0;

/** "text": within a heredoc or comment; "doubtful": a string above was not closed on its line. */
type LineState = "plain" | "text" | "doubtful";

function stateBefore(source: Source, line: number): LineState {
  let marker: string | undefined;
  let isComment = false;
  let isDoubtful = false;
  for (let at = 1; at < line; at++) {
    const text = lineText(source, at);
    if (marker !== undefined) {
      if (text.trim() === marker) marker = undefined;
      continue;
    }
    if (isComment) {
      isComment = !text.includes("*/");
      continue;
    }
    isDoubtful ||= hasOddQuotes(text);
    const code = text.replace(/"(?:[^"\\]|\\.)*"|#.*|\/\/.*/g, "");
    isComment = code.lastIndexOf("/*") > code.lastIndexOf("*/");
    marker = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)$/u.exec(code)?.[1];
  }
  if (isComment || (marker !== undefined && lineText(source, line).trim() !== marker)) return "text";
  return isDoubtful ? "doubtful" : "plain";
}
