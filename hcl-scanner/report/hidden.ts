import { type Body, type Expression, type Range } from "../hcl/ast.ts";
import { saysSecret } from "../../core/secret/name.ts";
import { parseJsonFile } from "../hcl/json.ts";
import { parseFile } from "../hcl/parse.ts";
import { type Source } from "../hcl/source.ts";
import { walkExpression } from "../hcl/walk.ts";

const remembered = new WeakMap<Source, readonly Range[]>();

/**
 * What is not shown of a file, in order: the text of string literals, heredocs and comments, for any of them may hold a
 * secret. Where the text is in error and there is no tree, every quoted run.
 */
export function hiddenRanges(source: Source): readonly Range[] {
  let found = remembered.get(source);
  if (!found) remembered.set(source, (found = find(source)));
  return found;
}

function find(source: Source): Range[] {
  const { body } = source.path.endsWith(".json") ? parseJsonFile(source) : parseFile(source);
  const seen: Seen = { text: source.text, hidden: [], known: [] };
  visitBody(body, seen);
  seen.known.sort((a, b) => a.start - b.start);
  let at = 0;
  for (const range of [...seen.known, { start: source.text.length, end: source.text.length }]) {
    if (range.start > at) hideUnknown(seen, at, range.start);
    at = Math.max(at, range.end);
  }
  return seen.hidden.sort((a, b) => a.start - b.start);
}

interface Seen {
  readonly text: string;
  readonly hidden: Range[];
  /** Texts that the tree accounts for, so that a quote in them opens nothing. */
  readonly known: Range[];
}

function visitBody(body: Body, seen: Seen): void {
  for (const { start, nameEnd, name, expression } of body.attributes) {
    seen.known.push({ start, end: nameEnd });
    visitNamed(name, expression, seen);
  }
  for (const block of body.blocks) {
    seen.known.push({ start: block.start, end: block.headerEnd }, ...block.labels);
    visitBody(block.body, seen);
  }
}

/** A number is hidden too where the name says that it is a secret: `password = 12345678`. */
function visitNamed(name: string, value: Expression, seen: Seen): void {
  if (value.kind === "literal" && saysSecret(name)) seen.hidden.push(value);
  visitExpression(value, seen);
}

function visitExpression(expression: Expression, seen: Seen): void {
  const visit = (child: Expression): void => visitExpression(child, seen);
  const { start, end } = expression;
  switch (expression.kind) {
    case "invalid":
      seen.hidden.push(expression);
      seen.known.push(expression);
      return;
    case "literal":
      seen.known.push(expression);
      if (typeof expression.value === "string") seen.hidden.push(expression);
      return;
    case "wrap":
      seen.known.push({ start, end: start + 1 }, { start: end - 1, end });
      visit(expression.expression);
      return;
    case "template": {
      const isJson = expression.form === "json";
      const first = expression.parts[0]?.start ?? end;
      const last = expression.parts.at(-1)?.end ?? end;
      seen.known.push(
        { start: isJson ? start - 1 : start, end: first },
        { start: last, end: isJson ? end + 1 : end },
      );
      walkExpression(expression, visit);
      return;
    }
    case "object":
      for (const { key, value } of expression.items) {
        const isName = key.kind === "template" && /[^"]/.test(seen.text[key.start] ?? "");
        if (isName) seen.known.push(key);
        else visit(key);
        visitNamed(seen.text.slice(key.start, key.end).replaceAll('"', ""), value, seen);
      }
      return;
    default:
      walkExpression(expression, visit);
  }
}

const COMMENT_OR_QUOTED = /(#|\/\/)[^\n]*|(\/\*)[^]*?(?:\*\/|$)|(")(?:[^"\\\n]|\\.)*/g;

function hideUnknown({ text, hidden }: Seen, start: number, end: number): void {
  const gap = text.slice(start, end);
  for (const match of gap.matchAll(COMMENT_OR_QUOTED)) {
    const opening = (match[1] ?? match[2] ?? match[3])!.length;
    hidden.push({
      start: start + match.index + opening,
      end: start + match.index + match[0].replace(/\r$/, "").length,
    });
  }
}
