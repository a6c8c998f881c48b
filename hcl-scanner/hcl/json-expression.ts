import { type Expression, type ObjectItem } from "./ast.ts";
import { MAX_DIAGNOSTICS } from "./cursor.ts";
import { type Diagnostic } from "./diagnostic.ts";
import { jsonEscape, type JsonObject, type JsonString, type JsonValue } from "./json-value.ts";
import { parseExpression, type ParsedExpression, parseTemplate } from "./parse.ts";
import { position, type Source } from "./source.ts";

/** What the strings in a value are: templates, mere text, or references written as strings. */
export type StringMeaning = "template" | "text" | "reference";

export interface JsonContext {
  readonly source: Source;
  readonly diagnostics: Diagnostic[];
  /** The names of the functions that are called. */
  readonly calls: Set<string>;
}

/** The expression that a JSON value stands for. */
export function jsonExpression(context: JsonContext, value: JsonValue, meaning: StringMeaning): Expression {
  const { start, end } = value;
  switch (value.kind) {
    case "string":
      return stringExpression(context, value, meaning);
    case "scalar":
      return { kind: "literal", start, end, value: value.value };
    case "array":
      return {
        kind: "tuple",
        start,
        end,
        items: value.items.map((item) => jsonExpression(context, item, meaning)),
      };
    case "object":
      return { kind: "object", start, end, items: objectItems(context, value, meaning) };
  }
}

function objectItems(context: JsonContext, { members }: JsonObject, meaning: StringMeaning): ObjectItem[] {
  const names = new Map<string, JsonString>();
  return members.map(({ key, value }) => {
    addKey(context, names, key);
    return {
      start: key.start,
      end: value.end,
      key: stringExpression(context, key, meaning === "template" ? "template" : "text"),
      value: jsonExpression(context, value, meaning),
    };
  });
}

/** Reports a key that stands among the others already; answers whether it is new. */
export function addKey(
  { source, diagnostics }: JsonContext,
  known: Map<string, JsonString>,
  key: JsonString,
): boolean {
  const first = known.get(key.value);
  if (!first) {
    known.set(key.value, key);
    return true;
  }
  if (diagnostics.length >= MAX_DIAGNOSTICS) return false;
  const { line, column } = position(source, first.start);
  const message = `found a key that stands at ${line}:${column} before, expected each once`;
  diagnostics.push({ severity: "error", code: "duplicate-key", message, place: { source, range: key } });
  return false;
}

function stringExpression(context: JsonContext, string: JsonString, meaning: StringMeaning): Expression {
  const { start, end, value } = string;
  if (meaning === "reference") return parseWithin(context, string, parseExpression);
  if (meaning === "template" && /[$%]\{/.test(value)) {
    return parseWithin(context, string, (source, from, to) => parseTemplate(source, "json", from, to));
  }
  const parts: Expression[] = [{ kind: "literal", start: start + 1, end: end - 1, value }];
  return { kind: "template", start, end, parts, form: "json" };
}

/** Parses what a string holds: in its place or, where escape sequences are in the way, apart from it. */
function parseWithin(
  { source, diagnostics, calls }: JsonContext,
  { start, end, value }: JsonString,
  parse: (source: Source, start: number, end: number) => ParsedExpression,
): Expression {
  if (end - start - 2 === value.length) {
    const parsed = parse(source, start + 1, end - 1);
    for (const name of parsed.calls) calls.add(name);
    diagnostics.push(...parsed.diagnostics);
    return parsed.expression;
  }
  const parsed = parse({ path: source.path, text: value }, 0, value.length);
  for (const name of parsed.calls) calls.add(name);
  const offsets = offsetsWithin(source.text, start + 1, end - 1);
  const place = (offset: number): number => offsets[offset] ?? end - 1;
  for (const diagnostic of parsed.diagnostics) {
    const { range } = diagnostic.place!;
    const moved = { start: place(range.start), end: place(range.end) };
    diagnostics.push({ ...diagnostic, place: { source, range: moved } });
  }
  return relocate(parsed.expression, place);
}

/** Where each character of the string's value stands in the text. */
function offsetsWithin(text: string, start: number, end: number): number[] {
  const offsets: number[] = [];
  for (let at = start; at < end;) {
    offsets.push(at);
    at += text[at] === "\\" ? (jsonEscape(text, at)?.length ?? 1) : 1;
  }
  return offsets;
}

const OFFSETS = new Set(["start", "end", "nameEnd"]);

/** A copy of the tree with all its offsets moved. */
function relocate<T>(node: T, place: (offset: number) => number): T {
  if (Array.isArray(node)) return node.map((item: unknown) => relocate(item, place)) as T;
  if (typeof node !== "object" || node === null) return node;
  const copy: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(node)) {
    copy[name] = OFFSETS.has(name) ? place(value as number) : relocate(value as unknown, place);
  }
  return copy as T;
}
