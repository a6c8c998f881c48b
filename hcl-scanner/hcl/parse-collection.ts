import { type Expression, type ObjectItem } from "./ast.ts";
import { identifierEnd } from "./characters.ts";
import {
  ahead,
  atLineEnd,
  atWord,
  type Cursor,
  END,
  fail,
  failHere,
  normal,
  peek,
  skipLines,
  skipSpace,
} from "./cursor.ts";
import { parseExpression } from "./parse-expression.ts";

const COMMA = 44;
const DOT = 46;
const COLON = 58;
const EQUALS = 61;
const MORE = 62;
const CLOSE_PARENTHESIS = 41;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

const atEllipsis = (c: Cursor): boolean => peek(c) === DOT && ahead(c, 1) === DOT && ahead(c, 2) === DOT;
const atArrow = (c: Cursor): boolean => peek(c) === EQUALS && ahead(c, 1) === MORE;

/** Fails at what stands here or, at the end of the text, at the bracket that should have been closed. */
export function unclosed(c: Cursor, start: number, what: string, expected: string): Expression {
  if (peek(c) !== END) return failHere(c, expected);
  return fail(c, "unclosed", start, start + 1, `${what} is not closed, expected ${expected}`);
}

/** The rest of a call, from the parenthesis or the `::` behind its (first) name. */
export function parseCall(c: Cursor, start: number, firstEnd: number, firstName: string): Expression {
  let name = firstName;
  let nameEnd = firstEnd;
  while (peek(c) === COLON && ahead(c, 1) === COLON) {
    c.at += 2;
    skipSpace(c);
    const partStart = c.at;
    nameEnd = identifierEnd(c.text, partStart, c.end);
    if (nameEnd === partStart) return failHere(c, "the name of a function behind `::`");
    name += `::${normal(c, partStart, nameEnd)}`;
    c.at = nameEnd;
    skipSpace(c);
  }
  if (peek(c) !== 40) return failHere(c, "`(` behind the name of the function");
  c.calls.add(name);
  const open = c.at++;
  const { newlines } = c;
  c.newlines = false;
  const args: Expression[] = [];
  let expand = false;
  while (skipSpace(c) !== CLOSE_PARENTHESIS && !expand) {
    if (peek(c) === END) unclosed(c, open, "call", "`)`");
    else args.push(parseExpression(c));
    if (c.failed) break;
    if (peek(c) === COMMA) {
      c.at++;
    } else if (atEllipsis(c)) {
      c.at += 3;
      expand = true;
    } else if (peek(c) !== CLOSE_PARENTHESIS) {
      unclosed(c, open, "call", "`,` or `)`");
      break;
    }
  }
  c.newlines = newlines;
  if (c.failed) return { kind: "invalid", start, end: c.at };
  if (peek(c) !== CLOSE_PARENTHESIS) return failHere(c, "`)` behind `...`");
  c.at++;
  return { kind: "call", start, end: c.at, name, nameEnd, arguments: args.slice(), expand };
}

export function parseTuple(c: Cursor): Expression {
  const start = c.at++;
  const { newlines } = c;
  c.newlines = false;
  skipSpace(c);
  if (atWord(c, "for")) {
    const result = parseFor(c, start, "tuple");
    c.newlines = newlines;
    return result;
  }
  const items: Expression[] = [];
  while (skipSpace(c) !== CLOSE_BRACKET) {
    if (peek(c) === END) unclosed(c, start, "list", "`]`");
    else items.push(parseExpression(c));
    if (c.failed) break;
    if (peek(c) === COMMA) {
      c.at++;
    } else if (peek(c) !== CLOSE_BRACKET) {
      unclosed(c, start, "list", "`,` or `]`");
      break;
    }
  }
  c.newlines = newlines;
  if (!c.failed) c.at++;
  return { kind: "tuple", start, end: c.at, items: items.slice() };
}

export function parseObject(c: Cursor): Expression {
  const start = c.at++;
  const { newlines } = c;
  c.newlines = false;
  skipSpace(c);
  if (atWord(c, "for")) {
    const result = parseFor(c, start, "object");
    c.newlines = newlines;
    return result;
  }
  c.newlines = true;
  const items: ObjectItem[] = [];
  while (skipLines(c) !== CLOSE_BRACE) {
    if (peek(c) === END) unclosed(c, start, "object", "`}`");
    else items.push(parseItem(c));
    if (c.failed) break;
    if (peek(c) === COMMA) {
      c.at++;
    } else if (peek(c) !== CLOSE_BRACE && (peek(c) === END || !atLineEnd(c))) {
      unclosed(c, start, "object", "`,`, `}` or the end of the line");
      break;
    }
  }
  c.newlines = newlines;
  if (!c.failed) c.at++;
  return { kind: "object", start, end: c.at, items: items.slice() };
}

const atSeparator = (c: Cursor, code: number): boolean =>
  code === EQUALS ? ahead(c, 1) !== EQUALS && ahead(c, 1) !== MORE : code === COLON && ahead(c, 1) !== COLON;

function parseItem(c: Cursor): ObjectItem {
  const start = c.at;
  const key = parseKey(c);
  if (!c.failed && !atSeparator(c, peek(c))) {
    const isBlock = peek(c) === OPEN_BRACE;
    failHere(c, `\`=\` and a value behind the key${isBlock ? " (an object holds no blocks)" : ""}`);
  }
  if (c.failed) return { start, end: c.at, key, value: key };
  c.at++;
  const value = parseExpression(c);
  return { start, end: value.end, key, value };
}

/** A bare name is a string, also `true` and `null`; anything else is an expression. */
function parseKey(c: Cursor): Expression {
  const start = c.at;
  const end = identifierEnd(c.text, start, c.end);
  if (end > start) {
    c.at = end;
    if (atSeparator(c, skipSpace(c))) {
      const name = normal(c, start, end);
      return {
        kind: "template",
        start,
        end,
        parts: [{ kind: "literal", start, end, value: name }],
        form: "quoted",
      };
    }
    c.at = start;
  }
  return parseExpression(c);
}

/** The rest of `[for` and `{for`; `c.newlines` is false. */
function parseFor(c: Cursor, start: number, form: "tuple" | "object"): Expression {
  const closing = form === "tuple" ? CLOSE_BRACKET : CLOSE_BRACE;
  const invalid = (): Expression => ({ kind: "invalid", start, end: c.at });
  c.at += 3;
  const names = parseForNames(c);
  if (!names) return invalid();
  const collection = parseExpression(c);
  if (c.failed) return invalid();
  if (peek(c) !== COLON) return failHere(c, "`:` behind the collection of `for`");
  c.at++;
  let resultKey: Expression | undefined;
  let result = parseExpression(c);
  if (c.failed) return invalid();
  if (atArrow(c)) {
    if (form === "tuple") return failHere(c, "`]`: a list that `for` makes has no keys");
    c.at += 2;
    resultKey = result;
    result = parseExpression(c);
    if (c.failed) return invalid();
  } else if (form === "object") {
    return failHere(c, "`=>` and a value: an object that `for` makes needs both");
  }
  const grouped = atEllipsis(c);
  if (grouped) {
    if (form === "tuple") return failHere(c, "`]`: only an object that `for` makes can be grouped");
    c.at += 3;
    skipSpace(c);
  }
  let condition: Expression | undefined;
  if (atWord(c, "if")) {
    c.at += 2;
    condition = parseExpression(c);
    if (c.failed) return invalid();
  }
  if (peek(c) !== closing) return unclosed(c, start, "`for`", form === "tuple" ? "`]`" : "`}`");
  c.at++;
  const { key, value } = names;
  return {
    kind: "for",
    start,
    end: c.at,
    form,
    key,
    value,
    collection,
    resultKey,
    result,
    condition,
    grouped,
  };
}

/** `v in` or `k, v in`, in expressions and templates. */
export function parseForNames(c: Cursor): { key: string | undefined; value: string } | undefined {
  let key: string | undefined;
  let value = parseForName(c);
  if (value !== undefined && peek(c) === COMMA) {
    c.at++;
    key = value;
    value = parseForName(c);
  }
  if (value === undefined) return undefined;
  if (!atWord(c, "in")) {
    failHere(c, "`in` behind the names of `for`");
    return undefined;
  }
  c.at += 2;
  return { key, value };
}

function parseForName(c: Cursor): string | undefined {
  skipSpace(c);
  const start = c.at;
  const end = identifierEnd(c.text, start, c.end);
  if (end === start) {
    failHere(c, "a name behind `for`");
    return undefined;
  }
  c.at = end;
  skipSpace(c);
  return normal(c, start, end);
}
