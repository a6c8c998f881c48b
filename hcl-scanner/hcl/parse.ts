import { type Body, type Expression, type Template } from "./ast.ts";
import { cursor, END, failHere, peek } from "./cursor.ts";
import { type Diagnostic } from "./diagnostic.ts";
import { parseTopLevel } from "./parse-body.ts";
import { parseExpression as readExpression } from "./parse-expression.ts";
import { parseBareTemplate } from "./parse-template.ts";
import { type Source } from "./source.ts";

/**
 * Reads a file in HCL's native syntax. What is in error is left out or Invalid, and its diagnostic says why; the items
 * beside it are whole.
 */
export function parseFile(source: Source): ReadFile {
  const c = cursor(source);
  const body = parseTopLevel(c);
  return { body, diagnostics: c.diagnostics, calls: c.calls };
}

export interface ReadFile {
  readonly body: Body;
  readonly diagnostics: Diagnostic[];
  /** The names of the functions that are called, as written. */
  readonly calls: ReadonlySet<string>;
}

export interface ParsedExpression {
  readonly expression: Expression;
  readonly diagnostics: Diagnostic[];
  readonly calls: ReadonlySet<string>;
}

/** Reads one expression that fills the source between `start` and `end`; line ends mean nothing in it. */
export function parseExpression(source: Source, start = 0, end = source.text.length): ParsedExpression {
  const c = cursor(source, start, end);
  c.newlines = false;
  let expression = readExpression(c);
  if (!c.failed && peek(c) !== END) expression = failHere(c, "the end of the expression");
  if (c.failed) expression = { kind: "invalid", start, end };
  return { expression, diagnostics: c.diagnostics, calls: c.calls };
}

/** Reads the source between `start` and `end` as a template without quotes: the text of a file, or of a JSON string. */
export function parseTemplate(
  source: Source,
  form: Extract<Template["form"], "file" | "json"> = "file",
  start = 0,
  end = source.text.length,
): ParsedExpression {
  const c = cursor(source, start, end);
  const expression = parseBareTemplate(c, form);
  return { expression, diagnostics: c.diagnostics, calls: c.calls };
}
