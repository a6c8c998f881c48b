import { type Expression, type Range, type Template, type TemplatePart } from "./ast.ts";
import {
  atWord,
  ahead,
  type Cursor,
  fail,
  failHere,
  failTooDeep,
  MAX_DEPTH,
  peek,
  skipSpace,
} from "./cursor.ts";
import { identifierEnd } from "./characters.ts";
import { parseForNames } from "./parse-collection.ts";
import { parseExpression } from "./parse-expression.ts";

/** `%{ ... }`, before it is known what belongs to it. */
export type Directive = IfDirective | ForDirective | InnerDirective;

interface IfDirective extends Range {
  readonly kind: "if";
  readonly condition: Expression;
}

interface ForDirective extends Range {
  readonly kind: "for-each";
  readonly key: string | undefined;
  readonly value: string;
  readonly collection: Expression;
}

interface InnerDirective extends Range {
  readonly kind: "else" | "endif" | "endfor";
}

export type Piece = Expression | Directive;

const TILDE = 126;
const CLOSE_BRACE = 125;

/** How `${ ... }` and `%{ ... }` ended. */
export interface Sequence<T> {
  readonly content: T;
  /** It ends with `~}`: white space behind it goes. */
  readonly trims: boolean;
}

/** Reads `${ expression }`. */
export function parseInterpolation(c: Cursor): Sequence<Expression> {
  return parseSequence(c, "interpolation", parseExpression);
}

/** Reads `%{ if ... }` and its like. */
export function parseDirective(c: Cursor): Sequence<Piece> {
  return parseSequence(c, "directive", readDirective);
}

function parseSequence<T>(
  c: Cursor,
  what: "interpolation" | "directive",
  parseContent: (c: Cursor, start: number) => T,
): Sequence<T> {
  const start = c.at;
  const { newlines } = c;
  c.newlines = false;
  c.at += ahead(c, 2) === TILDE ? 3 : 2;
  const content = parseContent(c, start);
  const trims = peek(c) === TILDE && ahead(c, 1) === CLOSE_BRACE;
  if (!c.failed) {
    if (trims) c.at++;
    if (peek(c) === CLOSE_BRACE) c.at++;
    else if (c.at >= c.end) fail(c, "unclosed", start, start + 2, `${what} is not closed, expected \`}\``);
    else failHere(c, `\`}\` at the end of the ${what} (${LITERAL[what]})`);
  }
  c.newlines = newlines;
  return { content, trims };
}

const LITERAL = {
  interpolation: "a literal `${` is written `$${`",
  directive: "a literal `%{` is written `%%{`",
};

function readDirective(c: Cursor, start: number): Piece {
  skipSpace(c);
  if (atWord(c, "if")) {
    c.at += 2;
    return { kind: "if", start, end: c.at, condition: parseExpression(c) };
  }
  if (atWord(c, "for")) {
    c.at += 3;
    const names = parseForNames(c);
    if (!names) return { kind: "invalid", start, end: c.at };
    const collection = parseExpression(c);
    return { kind: "for-each", start, end: c.at, key: names.key, value: names.value, collection };
  }
  for (const kind of ["else", "endif", "endfor"] as const) {
    if (!atWord(c, kind)) continue;
    c.at += kind.length;
    skipSpace(c);
    return { kind, start, end: c.at };
  }
  const end = Math.max(identifierEnd(c.text, c.at, c.end), c.at + 1);
  return fail(
    c,
    "invalid-template",
    c.at,
    end,
    "found no directive behind `%{`, expected if, else, endif, for or endfor (a literal `%{` is written `%%{`)",
  );
}

interface Frame {
  readonly opening: IfDirective | ForDirective;
  readonly parts: TemplatePart[];
  then: Template | undefined;
}

/** Puts what stands between directives into them. */
export function nestDirectives(
  c: Cursor,
  pieces: readonly Piece[],
  form: Template["form"],
): readonly TemplatePart[] {
  const root: TemplatePart[] = [];
  const frames: Frame[] = [];
  for (const piece of pieces) {
    const frame = frames.at(-1);
    const parts = frame ? frame.parts : root;
    switch (piece.kind) {
      case "if":
      case "for-each":
        if (frames.length + c.depth >= MAX_DEPTH) {
          failTooDeep(c);
          return root;
        }
        frames.push({ opening: piece, parts: [], then: undefined });
        break;
      case "else":
        if (frame?.opening.kind !== "if" || frame.then) return unexpected(c, piece, root);
        frame.then = inner(frame, piece.start, form);
        frame.parts.length = 0;
        break;
      case "endif":
      case "endfor":
        if (!frame || (piece.kind === "endif") !== (frame.opening.kind === "if"))
          return unexpected(c, piece, root);
        frames.pop();
        (frames.at(-1)?.parts ?? root).push(close(frame, piece, form));
        break;
      default:
        parts.push(piece);
    }
  }
  const open = frames.at(-1);
  if (open) {
    const [name, end] = open.opening.kind === "if" ? ["if", "endif"] : ["for", "endfor"];
    const { start } = open.opening;
    fail(
      c,
      "invalid-template",
      start,
      open.opening.end,
      `directive ${name} is not closed, expected \`%{ ${end} }\``,
    );
  }
  c.height += pieces.length > 1 ? 1 : 0;
  return root;
}

function unexpected(
  c: Cursor,
  piece: InnerDirective,
  parts: readonly TemplatePart[],
): readonly TemplatePart[] {
  const opening = piece.kind === "endfor" ? "for" : "if";
  const message = `found directive ${piece.kind}, expected it only behind a \`%{ ${opening} }\` that is open`;
  fail(c, "invalid-template", piece.start, piece.end, message);
  return parts;
}

function inner(frame: Frame, end: number, form: Template["form"]): Template {
  const start = frame.then?.end ?? frame.opening.end;
  const parts = frame.parts.length > 0 ? frame.parts.slice() : [emptyText(end)];
  return { kind: "template", start, end, parts, form };
}

const emptyText = (at: number): Expression => ({ kind: "literal", start: at, end: at, value: "" });

function close(frame: Frame, { start, end }: InnerDirective, form: Template["form"]): TemplatePart {
  const { opening } = frame;
  const body = inner(frame, start, form);
  if (opening.kind === "for-each") {
    const { key, value, collection } = opening;
    return { kind: "template-for", start: opening.start, end, key, value, collection, body };
  }
  const then = frame.then ?? body;
  const otherwise = frame.then ? body : { ...body, start, end: start, parts: [emptyText(start)] };
  return { kind: "conditional", start: opening.start, end, condition: opening.condition, then, otherwise };
}
