import { parse as parseNumber } from "../../core/number.ts";
import { type BinaryOperator, type Expression } from "./ast.ts";
import { identifierEnd, isDigit, numberEnd, startsIdentifier } from "./characters.ts";
import {
  ahead,
  type Cursor,
  failHere,
  failTooDeep,
  MAX_DEPTH,
  normal,
  peek,
  report,
  skipSpace,
} from "./cursor.ts";
import { parseCall, parseObject, parseTuple, unclosed } from "./parse-collection.ts";
import { parseHeredoc, parseQuoted } from "./parse-template.ts";
import { parseTraversal } from "./parse-traversal.ts";

const OPERATORS: readonly BinaryOperator[] = [
  "||",
  "&&",
  "==",
  "!=",
  "<=",
  ">=",
  "<",
  ">",
  "+",
  "-",
  "*",
  "/",
  "%",
];
const PRECEDENCE = [1, 2, 3, 3, 4, 4, 4, 4, 5, 5, 6, 6, 6];
const NONE = -1;

/** Reads an expression and the blanks behind it. */
export function parseExpression(c: Cursor): Expression {
  if (c.depth >= MAX_DEPTH) return failTooDeep(c);
  c.depth++;
  const outer = c.height;
  c.height = 0;
  const condition = parseBinary(c, 1);
  const result = !c.failed && peek(c) === 63 ? parseConditional(c, condition) : condition;
  c.depth--;
  c.height = Math.max(outer, c.height + 1);
  return result;
}

function parseConditional(c: Cursor, condition: Expression): Expression {
  c.at++;
  const then = parseExpression(c);
  if (c.failed) return then;
  if (peek(c) !== 58) return failHere(c, "`:` and the other result of the conditional");
  c.at++;
  const otherwise = parseExpression(c);
  return { kind: "conditional", start: condition.start, end: otherwise.end, condition, then, otherwise };
}

/** The index in OPERATORS of what stands here. */
function operatorAt(c: Cursor): number {
  switch (peek(c)) {
    case 124:
      return ahead(c, 1) === 124 ? 0 : NONE;
    case 38:
      return ahead(c, 1) === 38 ? 1 : NONE;
    case 61:
      return ahead(c, 1) === 61 ? 2 : NONE;
    case 33:
      return ahead(c, 1) === 61 ? 3 : NONE;
    case 60:
      return ahead(c, 1) === 61 ? 4 : 6;
    case 62:
      return ahead(c, 1) === 61 ? 5 : 7;
    case 43:
      return 8;
    case 45:
      return 9;
    case 42:
      return 10;
    case 47:
      return 11;
    case 37:
      return 12;
    default:
      return NONE;
  }
}

/** Operators that bind at least as strongly as `weakest`; equal ones group to the left. */
function parseBinary(c: Cursor, weakest: number): Expression {
  let left = parseOperand(c);
  while (!c.failed) {
    const operator = operatorAt(c);
    if (operator === NONE || PRECEDENCE[operator]! < weakest) break;
    c.at += operator <= 5 ? 2 : 1;
    const height = c.height;
    c.height = 0;
    const right = parseBinary(c, PRECEDENCE[operator]! + 1);
    c.height = Math.max(height, c.height) + 1;
    if (c.height > MAX_DEPTH) return failTooDeep(c);
    left = { kind: "binary", start: left.start, end: right.end, operator: OPERATORS[operator]!, left, right };
  }
  return left;
}

/** A term with the attributes, indexes and splats that follow it. */
function parseOperand(c: Cursor): Expression {
  const term = parseTerm(c);
  if (c.failed) return term;
  const code = skipSpace(c);
  return code === 46 || code === 91 ? parseTraversal(c, term) : term;
}

function parseTerm(c: Cursor): Expression {
  const code = skipSpace(c);
  switch (code) {
    case 34:
      return parseQuoted(c);
    case 91:
      return parseTuple(c);
    case 123:
      return parseObject(c);
    case 40:
      return parseParentheses(c);
    case 33:
    case 45:
      return parseUnary(c, code === 33 ? "!" : "-");
    case 60:
      return parseHeredoc(c);
  }
  if (isDigit(code)) return parseNumberLiteral(c);
  if (startsIdentifier(c.text, c.at, code)) return parseName(c);
  return failHere(c, "an expression");
}

function parseUnary(c: Cursor, operator: "!" | "-"): Expression {
  if (c.depth >= MAX_DEPTH) return failTooDeep(c);
  const start = c.at++;
  c.depth++;
  const operand = parseOperand(c);
  c.depth--;
  c.height++;
  return { kind: "unary", start, end: operand.end, operator, operand };
}

function parseParentheses(c: Cursor): Expression {
  const start = c.at++;
  const { newlines } = c;
  c.newlines = false;
  const expression = parseExpression(c);
  c.newlines = newlines;
  if (c.failed) return expression;
  if (peek(c) !== 41) return unclosed(c, start, "parenthesis", "`)`");
  c.at++;
  return { kind: "parentheses", start, end: c.at, expression };
}

/** A variable, a call, or one of the three words that are values. */
function parseName(c: Cursor): Expression {
  const start = c.at;
  const end = identifierEnd(c.text, start, c.end);
  const name = normal(c, start, end);
  c.at = end;
  const code = skipSpace(c);
  if (code === 40 || (code === 58 && ahead(c, 1) === 58)) return parseCall(c, start, end, name);
  if (name === "true") return { kind: "literal", start, end, value: true };
  if (name === "false") return { kind: "literal", start, end, value: false };
  if (name === "null") return { kind: "literal", start, end, value: null };
  return { kind: "variable", start, end, name };
}

export function parseNumberLiteral(c: Cursor): Expression {
  const start = c.at;
  const end = numberEnd(c.text, start, c.end);
  c.at = end;
  const value = end - start <= 15 ? smallInteger(c.text, start, end) : undefined;
  if (value !== undefined) return { kind: "literal", start, end, value };
  const number = parseNumber(c.text.slice(start, end));
  if (number !== undefined) return { kind: "literal", start, end, value: number };
  report(
    c,
    "invalid-number",
    start,
    end,
    "found digits and points that are no number, expected one such as 10 or 1.5e3",
  );
  return { kind: "invalid", start, end };
}

function smallInteger(text: string, start: number, end: number): number | undefined {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}
