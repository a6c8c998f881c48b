import { type Num, parse as parseNumber } from "../../core/number.ts";
import { type Range } from "./ast.ts";
import { atWord, type Cursor, cursor, END, fail, failTooDeep, MAX_DEPTH, peek } from "./cursor.ts";
import { type Diagnostic } from "./diagnostic.ts";
import { found, foundEnd } from "./found.ts";
import { type Source } from "./source.ts";

export type JsonValue = JsonObject | JsonArray | JsonString | JsonScalar;

export interface JsonObject extends Range {
  readonly kind: "object";
  /** As written: a key may come twice. */
  readonly members: readonly JsonMember[];
}

export interface JsonMember {
  readonly key: JsonString;
  readonly value: JsonValue;
}

export interface JsonArray extends Range {
  readonly kind: "array";
  readonly items: readonly JsonValue[];
}

/** The range includes the quotes. */
export interface JsonString extends Range {
  readonly kind: "string";
  readonly value: string;
}

export interface JsonScalar extends Range {
  readonly kind: "scalar";
  readonly value: Num | boolean | null;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Reads a JSON text. Of one in error, what stands before the error is kept. */
export function readJson(source: Source): { value: JsonValue | undefined; diagnostics: Diagnostic[] } {
  const c = cursor(source);
  const value = readValue(c);
  if (!c.failed && skip(c) !== END) failJson(c, "the end of the text");
  return { value, diagnostics: c.diagnostics };
}

function skip(c: Cursor): number {
  for (;;) {
    const code = peek(c);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return code;
    c.at++;
  }
}

function failJson(c: Cursor, expected: string): void {
  const { text, at, end } = c;
  const isComment = text.startsWith("//", at) || text.startsWith("/*", at) || text.startsWith("#", at);
  const what = isComment ? 'a comment (in JSON, a key "//" holds one)' : found(text, at, end);
  fail(c, "invalid-json", at, foundEnd(text, at, end), `found ${what}, expected ${expected}`);
}

function readValue(c: Cursor): JsonValue | undefined {
  const code = skip(c);
  if (code === 34) return readString(c);
  if (code === 123 || code === 91) {
    if (c.depth >= MAX_DEPTH) {
      failTooDeep(c);
      return undefined;
    }
    c.depth++;
    const value = code === 123 ? readObject(c) : readArray(c);
    c.depth--;
    return value;
  }
  return readScalar(c);
}

function readScalar(c: Cursor): JsonScalar | undefined {
  const start = c.at;
  for (const [word, value] of [
    ["true", true],
    ["false", false],
    ["null", null],
  ] as const) {
    if (!atWord(c, word)) continue;
    c.at += word.length;
    return { kind: "scalar", start, end: c.at, value };
  }
  NUMBER.lastIndex = start;
  const text = NUMBER.exec(c.text)?.[0];
  const value = text === undefined ? undefined : parseNumber(text);
  if (text === undefined || value === undefined) {
    failJson(c, "a JSON value");
    return undefined;
  }
  c.at += text.length;
  return { kind: "scalar", start, end: c.at, value };
}

function readArray(c: Cursor): JsonArray {
  const start = c.at++;
  const items: JsonValue[] = [];
  if (skip(c) === 93) return { kind: "array", start, end: ++c.at, items };
  for (;;) {
    const item = readValue(c);
    if (item) items.push(item);
    if (c.failed || !hasNext(c, 93, "`,` or `]`")) return { kind: "array", start, end: c.at, items };
  }
}

function readObject(c: Cursor): JsonObject {
  const start = c.at++;
  const members: JsonMember[] = [];
  if (skip(c) === 125) return { kind: "object", start, end: ++c.at, members };
  for (;;) {
    const member = readMember(c, members.length > 0);
    if (member) members.push(member);
    if (c.failed || !hasNext(c, 125, "`,` or `}`")) return { kind: "object", start, end: c.at, members };
  }
}

/** Reads the comma, or what closes the list. */
function hasNext(c: Cursor, closing: number, expected: string): boolean {
  const code = skip(c);
  if (code === 44 || code === closing) c.at++;
  else failJson(c, expected);
  return code === 44;
}

function readMember(c: Cursor, isBehindComma: boolean): JsonMember | undefined {
  const code = skip(c);
  if (code !== 34) {
    failJson(c, `a quoted key${isBehindComma && code === 125 ? " behind the comma" : ""}`);
    return undefined;
  }
  const key = readString(c);
  if (c.failed) return undefined;
  if (skip(c) !== 58) {
    failJson(c, "`:` behind the key");
    return undefined;
  }
  c.at++;
  const value = readValue(c);
  return value && { key, value };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/** The length of the escape sequence at the backslash, and what it stands for. */
export function jsonEscape(text: string, at: number): { length: number; value: string } | undefined {
  const selector = text[at + 1] ?? "";
  const simple = ESCAPES[selector];
  if (simple !== undefined) return { length: 2, value: simple };
  const digits = text.slice(at + 2, at + 6);
  if (selector !== "u" || !/^[\da-fA-F]{4}$/.test(digits)) return undefined;
  return { length: 6, value: String.fromCharCode(parseInt(digits, 16)) };
}

function readString(c: Cursor): JsonString {
  const start = c.at++;
  let value = "";
  let chunk = c.at;
  for (;;) {
    const code = peek(c);
    if (code === 34) break;
    if (code < 32) {
      fail(c, "invalid-json", start, c.at, 'string is not closed on its line, expected `"`');
      break;
    }
    if (code !== 92) {
      c.at++;
      continue;
    }
    const escape = jsonEscape(c.text, c.at);
    if (!escape) {
      fail(
        c,
        "invalid-escape",
        c.at,
        c.at + 2,
        "found a backslash that begins no escape sequence, expected one that JSON has",
      );
      break;
    }
    value += c.text.slice(chunk, c.at) + escape.value;
    c.at += escape.length;
    chunk = c.at;
  }
  value += c.text.slice(chunk, c.at++);
  return { kind: "string", start, end: c.at, value: wellFormed(value).normalize("NFC") };
}

const wellFormed = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
