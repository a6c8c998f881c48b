import { type Expression } from "./ast.ts";
import { identifierEnd, isDigit, startsIdentifier } from "./characters.ts";
import {
  ahead,
  type Cursor,
  fail,
  failHere,
  failTooDeep,
  MAX_DEPTH,
  normal,
  peek,
  skipSpace,
} from "./cursor.ts";
import { unclosed } from "./parse-collection.ts";
import { parseExpression, parseNumberLiteral } from "./parse-expression.ts";

const DOT = 46;
const STAR = 42;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;

const isEllipsis = (c: Cursor): boolean => ahead(c, 1) === DOT && ahead(c, 2) === DOT;

/** What follows a term: `.name`, `[index]`, `.0`, `.*` and `[*]`. */
export function parseTraversal(c: Cursor, from: Expression): Expression {
  let result = from;
  while (!c.failed) {
    const code = skipSpace(c);
    if (code === DOT && !isEllipsis(c)) result = parseDot(c, result);
    else if (code === OPEN_BRACKET) result = parseBracket(c, result);
    else break;
    if (++c.height > MAX_DEPTH) return failTooDeep(c);
  }
  return result;
}

function parseDot(c: Cursor, object: Expression): Expression {
  c.at++;
  if (skipSpace(c) === STAR) return parseAttributeSplat(c, object);
  return parseAttribute(c, object);
}

/** The name behind a point, or the number of the legacy index. */
function parseAttribute(c: Cursor, object: Expression): Expression {
  const code = peek(c);
  if (startsIdentifier(c.text, c.at, code)) {
    const start = c.at;
    c.at = identifierEnd(c.text, start, c.end);
    return { kind: "attribute", start: object.start, end: c.at, object, name: normal(c, start, c.at) };
  }
  if (!isDigit(code)) return failHere(c, "the name of an attribute behind the point");
  const key = parseNumberLiteral(c);
  if (c.text.slice(key.start, key.end).includes(".")) {
    const message = "found two indexes with points, expected brackets: `[0][1]`";
    return fail(c, "invalid-syntax", key.start, key.end, message);
  }
  return { kind: "index", start: object.start, end: key.end, collection: object, key };
}

/** `.*` takes the attributes and legacy indexes behind it; a bracket behind it indexes the result. */
function parseAttributeSplat(c: Cursor, source: Expression): Expression {
  let each: Expression = { kind: "splat-item", start: c.at, end: ++c.at };
  while (skipSpace(c) === DOT && !isEllipsis(c)) {
    c.at++;
    skipSpace(c);
    each = parseAttribute(c, each);
    if (c.failed) return each;
    if (++c.height > MAX_DEPTH) return failTooDeep(c);
  }
  return { kind: "splat", start: source.start, end: each.end, form: "attribute", source, each };
}

function parseBracket(c: Cursor, collection: Expression): Expression {
  const start = c.at++;
  if (skipSpace(c) === STAR) return parseFullSplat(c, collection, start);
  const { newlines } = c;
  c.newlines = false;
  const key = parseExpression(c);
  c.newlines = newlines;
  if (c.failed) return key;
  if (peek(c) !== CLOSE_BRACKET) return unclosed(c, start, "index", "`]` behind the index");
  c.at++;
  return { kind: "index", start: collection.start, end: c.at, collection, key };
}

/** `[*]` takes everything that follows. */
function parseFullSplat(c: Cursor, source: Expression, start: number): Expression {
  c.at++;
  if (skipSpace(c) !== CLOSE_BRACKET) return failHere(c, "`]` behind `[*`");
  c.at++;
  if (c.depth >= MAX_DEPTH) return failTooDeep(c);
  c.depth++;
  const each = parseTraversal(c, { kind: "splat-item", start, end: c.at });
  c.depth--;
  return { kind: "splat", start: source.start, end: each.end, form: "full", source, each };
}
