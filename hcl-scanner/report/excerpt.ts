import { type Range } from "../hcl/ast.ts";
import { type Source, lineText, position } from "../hcl/source.ts";
import { hiddenRanges } from "./hidden.ts";

/** One line of a file with what may not be shown as `…`, and where in it to point. */
export interface Excerpt {
  readonly line: number;
  readonly text: string;
  /** Offset into `text`, and how many characters to underline. */
  readonly caret: number;
  readonly length: number;
}

const WIDEST = 110;
/** So much stays to the left of the caret in a line that is cut. */
const LEAD = 30;

/** The line where a range begins. `mayShow` says which of the literal texts within the range are shown. */
export function excerpt(source: Source, range: Range, mayShow: (text: string) => boolean): Excerpt {
  const { line, column } = position(source, range.start);
  const written = lineText(source, line);
  const start = range.start - column + 1;
  const end = start + written.length;
  let text = "";
  let caret = -1;
  let caretEnd = -1;
  let at = start;
  const copy = (to: number): void => {
    if (caret < 0 && range.start < to) caret = text.length + Math.max(0, range.start - at);
    if (caretEnd < 0 && range.end <= to) caretEnd = text.length + Math.max(0, range.end - at);
    text += source.text.slice(at, to);
    at = to;
  };
  for (const hidden of hiddenRanges(source)) {
    if (hidden.end <= at || hidden.start >= end || hidden.start === hidden.end) continue;
    const inRange = hidden.start >= range.start && hidden.end <= range.end;
    if (inRange && mayShow(source.text.slice(hidden.start, hidden.end))) continue;
    copy(Math.max(at, hidden.start));
    if (caret < 0 && range.start < hidden.end) caret = text.length;
    text += "…";
    at = Math.min(hidden.end, end);
    if (caretEnd < 0 && range.end <= at) caretEnd = text.length;
  }
  copy(end);
  if (caret < 0) caret = text.length;
  if (caretEnd < 0) caretEnd = text.trimEnd().length;
  return shortened(line, text.replaceAll("\t", " "), caret, Math.max(1, caretEnd - caret));
}

function shortened(line: number, text: string, caret: number, length: number): Excerpt {
  const cut = caret > WIDEST - LEAD ? caret - LEAD : 0;
  const left = cut > 0 ? "…" : "";
  const right = text.length - cut > WIDEST ? "…" : "";
  const shown = left + text.slice(cut, cut + WIDEST) + right;
  const at = caret - cut + left.length;
  return { line, text: shown, caret: at, length: Math.max(1, Math.min(length, shown.length - at)) };
}
