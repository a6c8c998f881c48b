import { type ExceptionTerms } from "../../core/exception.ts";
import { type Body, type Expression, type Range } from "../hcl/ast.ts";
import { type Source } from "../hcl/source.ts";
import { walkExpression } from "../hcl/walk.ts";

const MARKER = "keylint:ignore";

/** A mark and what stands behind it, in a comment of native syntax or under the key "//" of JSON syntax. */
const NATIVE = /(#|\/\/|\/\*)[ \t*]*keylint:ignore\b([^\n]*?)(?:\*\/|\r?\n|$)/g;
const JSON_KEY = /"\/\/"\s*:\s*"\s*keylint:ignore\b((?:[^"\\]|\\.)*)"/g;

/**
 * What comments waive: `# keylint:ignore RULE until=2027-01-31 reason="..."` above or on a block, an argument or an
 * item of one; in JSON syntax as the text of a `"//"` key, for the object that it stands in.
 */
export function commentExceptions(source: Source, body: Body): ExceptionTerms[] {
  if (!source.text.includes(MARKER)) return [];
  return source.path.endsWith(".json") ? inJson(source, body) : inNative(source, body);
}

function inNative(source: Source, body: Body): ExceptionTerms[] {
  const { items, texts } = partsOf(body);
  return [...source.text.matchAll(NATIVE)].flatMap((match) => {
    const comment = { start: match.index, end: match.index + match[0].trimEnd().length };
    if (isWithin(texts, comment.start)) return [];
    const covered = coveredBy(comment, items, source.text);
    return covered ? termsOf(match[2]!, comment, covered, source.path) : [];
  });
}

function inJson(source: Source, body: Body): ExceptionTerms[] {
  const { items } = partsOf(body);
  return [...source.text.matchAll(JSON_KEY)].flatMap((match) => {
    const comment = { start: match.index, end: match.index + match[0].length };
    let at = firstFrom(items, comment.start) - 1;
    while (at >= 0 && items[at]!.end < comment.end) at--;
    const covered = items[at];
    if (!covered) return [];
    return termsOf(
      JSON.parse(`"${match[1]!.replace(/[\u0000-\u001f]/g, " ")}"`) as string,
      comment,
      covered,
      source.path,
    );
  });
}

/** What begins before the comment on the same line; else what begins next. */
function coveredBy(comment: Range, items: readonly Range[], text: string): Range | undefined {
  const line = text.lastIndexOf("\n", comment.start - 1) + 1;
  const onLine = items[firstFrom(items, line)];
  return onLine && onLine.start < comment.start ? onLine : items[firstFrom(items, comment.end)];
}

/** The index of the first range that begins at `start` or behind it; they are in order. */
function firstFrom(ranges: readonly Range[], start: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** None of the ranges lies within another. */
const isWithin = (ranges: readonly Range[], offset: number): boolean =>
  (ranges[firstFrom(ranges, offset) - 1]?.end ?? 0) > offset;

/** All that an exception can be about, and the outermost literal texts, in which nothing is a comment; in order. */
function partsOf(body: Body): { items: Range[]; texts: Range[] } {
  const items: Range[] = [];
  const texts: Range[] = [];
  const visitExpression = (expression: Expression): void => {
    if (expression.kind === "object" || expression.kind === "tuple")
      for (const item of expression.items) items.push(item);
    if (expression.kind === "template") texts.push(expression);
    walkExpression(expression, visitExpression);
  };
  const visitBody = ({ attributes, blocks }: Body): void => {
    for (const attribute of attributes) {
      items.push(attribute);
      visitExpression(attribute.expression);
    }
    for (const block of blocks) {
      items.push(block);
      visitBody(block.body);
    }
  };
  visitBody(body);
  const inOrder = (a: Range, b: Range): number => a.start - b.start || b.end - a.end;
  return { items: items.sort(inOrder), texts: withoutInner(texts.sort(inOrder)) };
}

function withoutInner(ranges: readonly Range[]): Range[] {
  const outer: Range[] = [];
  for (const range of ranges) if (range.start >= (outer.at(-1)?.end ?? 0)) outer.push(range);
  return outer;
}

/** A rule id, or a setting: `until=2027-01-31`, `reason="..."`. Anything else is taken for a rule, of which there is none. */
const WORD = /(until|reason)=(?:"((?:[^"\\]|\\.)*)"|(\S*))|[^\s,]+/g;

function termsOf(text: string, { start, end }: Range, covered: Range, file: string): ExceptionTerms[] {
  const rules: string[] = [];
  const settings: { until?: string; reason?: string } = {};
  for (const [word, name, quoted, bare] of text.matchAll(WORD)) {
    if (name === "until" || name === "reason") settings[name] = quoted?.replace(/\\(.)/g, "$1") ?? bare ?? "";
    else rules.push(word);
  }
  const range = { file, start: covered.start, end: covered.end };
  return (rules.length > 0 ? rules : [""]).map((rule) => ({
    rule,
    covers: { range },
    ...settings,
    by: "comment",
    location: { file, start, end, callers: [] },
  }));
}
