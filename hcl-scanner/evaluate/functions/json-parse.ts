import { parse as parseNumber } from "../../../core/number.ts";
import { NULL, type Value, bool, number, object, string, tuple } from "../../../core/value.ts";
import { FunctionError } from "../function.ts";
import { MOST_ELEMENTS } from "./text.ts";

/** A document that is deeper is not evaluated. */
const DEEPEST = 500;

/** The way through a document. */
interface Cursor {
  readonly text: string;
  position: number;
  /** How many further values may be made. */
  room: number;
}

/**
 * Reads a JSON document as terraform does: objects and tuples, numbers exactly, lone surrogates replaced. Undefined
 * where the document is too large or too deep. @throws FunctionError for invalid JSON
 */
export function parseJson(text: string): Value | undefined {
  const cursor: Cursor = { text, position: 0, room: MOST_ELEMENTS };
  const value = parseValue(cursor, 0);
  if (!value) return undefined;
  const next = peek(cursor);
  // What closes a bracket may follow: Go's decoder does not take it for a further value.
  if (next !== "" && next !== "]" && next !== "}") throw invalid(cursor);
  return value;
}

const invalid = ({ position }: Cursor): FunctionError =>
  new FunctionError(`invalid JSON at offset ${position}`, 0);

/** The next character that is no space; empty at the end. */
function peek(cursor: Cursor): string {
  SPACE.lastIndex = cursor.position;
  SPACE.exec(cursor.text);
  cursor.position = SPACE.lastIndex;
  return cursor.text[cursor.position] ?? "";
}

const SPACE = /[ \t\r\n]*/y;

function take(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.position;
  const match = pattern.exec(cursor.text);
  if (!match) throw invalid(cursor);
  cursor.position = pattern.lastIndex;
  return match[0];
}

function parseValue(cursor: Cursor, depth: number): Value | undefined {
  if (depth > DEEPEST || --cursor.room < 0) return undefined;
  switch (peek(cursor)) {
    case "{":
      return parseObject(cursor, depth);
    case "[":
      return parseArray(cursor, depth);
    case '"':
      return string(parseString(cursor));
    case "t":
    case "f":
      return bool(take(cursor, /true|false/y) === "true");
    case "n":
      take(cursor, /null/y);
      return NULL;
  }
  const read = parseNumber(take(cursor, /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y));
  return read === undefined ? undefined : number(read);
}

function parseArray(cursor: Cursor, depth: number): Value | undefined {
  const items: Value[] = [];
  cursor.position++;
  if (peek(cursor) === "]") cursor.position++;
  else {
    do {
      const item = parseValue(cursor, depth + 1);
      if (!item) return undefined;
      items.push(item);
    } while (isContinued(cursor, "]"));
  }
  return tuple(items);
}

function parseObject(cursor: Cursor, depth: number): Value | undefined {
  const entries = new Map<string, Value>();
  cursor.position++;
  if (peek(cursor) === "}") cursor.position++;
  else {
    do {
      if (peek(cursor) !== '"') throw invalid(cursor);
      const key = parseString(cursor);
      // Terraform takes such a key for another one than the attribute that it makes of it.
      if (key !== key.normalize("NFC"))
        throw new FunctionError("a JSON property has a name that is not normalized", 0);
      if (peek(cursor) !== ":") throw invalid(cursor);
      cursor.position++;
      const entry = parseValue(cursor, depth + 1);
      if (!entry) return undefined;
      entries.set(key, entry);
    } while (isContinued(cursor, "}"));
  }
  return object(entries);
}

/** Goes past a comma, or past the closing bracket. */
function isContinued(cursor: Cursor, closing: string): boolean {
  const next = peek(cursor);
  if (next !== "," && next !== closing) throw invalid(cursor);
  cursor.position++;
  return next === ",";
}

function parseString(cursor: Cursor): string {
  const { text } = cursor;
  const start = cursor.position;
  let end = start + 1;
  let isPlain = true;
  for (; text[end] !== '"'; end++) {
    if (end >= text.length || text.charCodeAt(end) < 0x20) throw invalid(cursor);
    if (text[end] !== "\\") continue;
    isPlain = false;
    end++;
  }
  cursor.position = end + 1;
  if (isPlain) return text.slice(start + 1, end);
  try {
    return (JSON.parse(text.slice(start, end + 1)) as string).replace(LONE_SURROGATE, "\ufffd");
  } catch {
    throw invalid(cursor);
  }
}

const LONE_SURROGATE = /\p{Surrogate}/gu;
