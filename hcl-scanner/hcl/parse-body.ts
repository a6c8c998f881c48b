import { type Attribute, type Block, type Body, type Label } from "./ast.ts";
import { identifierEnd, startsIdentifier } from "./characters.ts";
import {
  ahead,
  atLineEnd,
  type Cursor,
  END,
  fail,
  failHere,
  failTooDeep,
  MAX_DEPTH,
  normal,
  peek,
  report,
  skipLines,
  skipSpace,
} from "./cursor.ts";
import { parseExpression } from "./parse-expression.ts";
import { parseQuoted } from "./parse-template.ts";
import { leaveItem, nextTopLevel } from "./recover.ts";
import { position } from "./source.ts";

const QUOTE = 34;
const EQUALS = 61;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/** What begins a line that goes on with the expression of the line before. */
const CONTINUATION = /[?:+\-*/%&|.[(]|[<>=!]=|[<>](?!<)/y;

interface Items {
  readonly attributes: Attribute[];
  readonly blocks: Block[];
  names: Set<string> | undefined;
  isPartial: boolean;
}

const NO_ATTRIBUTES: readonly Attribute[] = [];
const NO_BLOCKS: readonly Block[] = [];
const NO_LABELS: readonly Label[] = [];

/** The arrays are copied, for one that grew by `push` takes the memory of seventeen items. */
const body = ({ attributes, blocks, isPartial }: Items, start: number, end: number): Body => ({
  start,
  end,
  attributes: attributes.length > 0 ? attributes.slice() : NO_ATTRIBUTES,
  blocks: blocks.length > 0 ? blocks.slice() : NO_BLOCKS,
  ...(isPartial && { isPartial }),
});

const noItems = (): Items => ({ attributes: [], blocks: [], names: undefined, isPartial: false });

/** Reads the body of a file. */
export function parseTopLevel(c: Cursor): Body {
  const items = noItems();
  const fileEnd = c.end;
  const start = c.at;
  let isCautious = false;
  let next = start;
  for (;;) {
    const from = c.at;
    const { errors } = c;
    const { attributes, blocks } = items;
    const before = [attributes.length, blocks.length, c.diagnostics.length] as const;
    const code = skipLines(c);
    const isOpenComment = c.failed;
    c.failed = false;
    const at = isOpenComment ? from : c.at;
    if (isCautious || !isOpenComment) {
      if (code === END && c.end === fileEnd) break;
      if (isCautious && next <= c.at) {
        next = nextTopLevel(c, c.at + 1);
        c.end = next;
      }
      if (code === END) continue;
      c.unclosed = false;
      parseItem(c, items);
      if (c.errors === errors || isCautious) continue;
    }
    if (next <= at) next = nextTopLevel(c, at + 1);
    if (next >= c.at) continue;
    // The error swallowed the begin of another block: from here on, no item reaches beyond one.
    isCautious = true;
    [attributes.length, blocks.length, c.diagnostics.length] = before;
    items.names = undefined;
    c.errors = errors;
    c.at = at;
    c.end = next;
  }
  return body(items, start, fileEnd);
}

/** Reads what stands between braces, and the closing one. */
function parseBody(c: Cursor, header: Label): Body {
  const items = noItems();
  const start = c.at;
  for (;;) {
    const code = skipLines(c);
    if (code === CLOSE_BRACE) break;
    if (code === END) {
      if (!c.unclosed) {
        report(
          c,
          "unclosed",
          header.start,
          header.end,
          `block \`${header.value}\` is not closed, expected \`}\``,
        );
      }
      c.unclosed = true;
      return body({ ...items, isPartial: true }, start, c.at);
    }
    parseItem(c, items);
  }
  return body(items, start, c.at++);
}

/** Reads an attribute or block up to the end of its line. */
function parseItem(c: Cursor, items: Items): void {
  const start = c.at;
  if (!startsIdentifier(c.text, start, peek(c))) {
    items.isPartial = true;
    failHere(c, `the name of an argument or block${hint(c, items)}`);
    leave(c, start);
    return;
  }
  const nameEnd = identifierEnd(c.text, start, c.end);
  const name = normal(c, start, nameEnd);
  c.at = nameEnd;
  const code = skipSpace(c);
  if (code === EQUALS && ahead(c, 1) !== EQUALS) {
    addAttribute(c, items, parseAttribute(c, start, nameEnd, name));
    // What is not closed may have swallowed what stands behind it.
    if (c.failed && c.diagnostics.at(-1)?.code === "unclosed") items.isPartial = true;
    if (!c.failed && !atLineEnd(c)) failHere(c, "the end of the line behind the argument");
  } else if (code === OPEN_BRACE || code === QUOTE || startsIdentifier(c.text, c.at, code)) {
    const block = parseBlock(c, start, nameEnd, name);
    if (block) items.blocks.push(block);
    else items.isPartial = true;
    if (!c.failed && !atLineEnd(c) && !c.unclosed) failHere(c, "the end of the line behind the block");
  } else {
    items.isPartial = true;
    failHere(c, "`=` and a value, or labels and `{`");
  }
  if (c.failed) leave(c, start);
}

/** What was meant, where something else than a name begins an item. */
function hint(c: Cursor, { attributes, blocks }: Items): string {
  const code = peek(c);
  if (code === QUOTE) return " without quotes";
  if (code === OPEN_BRACE) return " before it, on its line";
  if (code === CLOSE_BRACE) return " (no block is open here)";
  CONTINUATION.lastIndex = c.at;
  const isBehindArgument = (attributes.at(-1)?.end ?? -1) > (blocks.at(-1)?.end ?? -1);
  const continues = isBehindArgument && CONTINUATION.test(c.text);
  return continues ? " (an expression of several lines stands in parentheses)" : "";
}

/** Whatever it was, reading goes on behind it. */
function leave(c: Cursor, start: number): void {
  leaveItem(c, start);
  if (c.at === start) c.at++;
}

function parseAttribute(c: Cursor, start: number, nameEnd: number, name: string): Attribute {
  c.at++;
  const expression = parseExpression(c);
  if (!c.failed) return { start, end: expression.end, name, nameEnd, expression };
  const end = Math.max(nameEnd, expression.end);
  return { start, end, name, nameEnd, expression: { kind: "invalid", start: nameEnd, end } };
}

function addAttribute(c: Cursor, items: Items, attribute: Attribute): void {
  const { attributes } = items;
  if (isKnown(items, attribute.name)) {
    const first = items.attributes.find(({ name }) => name === attribute.name)!;
    const { line } = position(c.source, first.start);
    const message = `argument \`${attribute.name}\` is set on line ${line} before, expected it once`;
    report(c, "duplicate-attribute", attribute.start, attribute.nameEnd, message);
    return;
  }
  attributes.push(attribute);
  items.names?.add(attribute.name);
}

function isKnown(items: Items, name: string): boolean {
  const { attributes } = items;
  if (attributes.length > 16) items.names ??= new Set(attributes.map((attribute) => attribute.name));
  if (items.names) return items.names.has(name);
  for (const attribute of attributes) if (attribute.name === name) return true;
  return false;
}

/** Undefined where the header is in error. */
function parseBlock(c: Cursor, start: number, typeEnd: number, type: string): Block | undefined {
  const labels = peek(c) === OPEN_BRACE ? NO_LABELS : parseLabels(c);
  const headerEnd = labels.at(-1)?.end ?? typeEnd;
  if (!c.failed && c.depth >= MAX_DEPTH) failTooDeep(c);
  if (c.failed) return undefined;
  c.at++;
  c.depth++;
  skipSpace(c);
  const isMultiline = peek(c) === CLOSE_BRACE || atLineEnd(c);
  const header = { start, end: headerEnd, value: type };
  const content = isMultiline ? parseBody(c, header) : parseOneLineBody(c);
  c.depth--;
  const end = c.at;
  if (!c.failed) skipSpace(c);
  return { start, end, type, labels, headerEnd, body: content };
}

const emptyBody = (at: number): Body => ({
  start: at,
  end: at,
  attributes: NO_ATTRIBUTES,
  blocks: NO_BLOCKS,
  isPartial: true,
});

function parseLabels(c: Cursor): readonly Label[] {
  const labels: Label[] = [];
  for (let code = peek(c); code !== OPEN_BRACE && !c.failed; code = skipSpace(c)) {
    const label = parseLabel(c);
    if (!label) break;
    labels.push(label);
  }
  return labels.slice();
}

function parseLabel(c: Cursor): Label | undefined {
  const start = c.at;
  if (peek(c) !== QUOTE) {
    const end = identifierEnd(c.text, start, c.end);
    if (end === start) {
      failHere(c, "a label or `{` on the line where the block begins");
      return undefined;
    }
    c.at = end;
    return { start, end, value: normal(c, start, end) };
  }
  const quoted = parseQuoted(c);
  if (quoted.kind === "invalid") return undefined;
  const [part] = quoted.kind === "template" ? quoted.parts : [];
  if (quoted.kind === "template" && quoted.parts.length === 1 && part?.kind === "literal") {
    return { start, end: c.at, value: String(part.value) };
  }
  fail(c, "invalid-syntax", start, c.at, "found an interpolation in a label, expected plain text");
  return undefined;
}

/** `{ name = value }`: one argument, and no block. */
function parseOneLineBody(c: Cursor): Body {
  const start = c.at;
  const nameEnd = identifierEnd(c.text, start, c.end);
  if (nameEnd === start) {
    failHere(c, "the name of an argument, `}` or the end of the line");
    return emptyBody(start);
  }
  c.at = nameEnd;
  if (skipSpace(c) !== EQUALS || ahead(c, 1) === EQUALS) {
    failHere(c, "`=`: a block on one line holds one argument");
    return emptyBody(start);
  }
  const attribute = parseAttribute(c, start, nameEnd, normal(c, start, nameEnd));
  const end = c.at;
  if (!c.failed && peek(c) === CLOSE_BRACE) c.at++;
  else failHere(c, "`}`: a block on one line holds one argument");
  return { start, end, attributes: [attribute], blocks: NO_BLOCKS, ...(c.failed && { isPartial: true }) };
}
