import { format } from "../../../core/number.ts";
import { goQuoted } from "../../../core/set-order.ts";
import { type Type, friendlyName } from "../../../core/type.ts";
import { compareUtf8 } from "../../../core/utf8.ts";
import { type Value, restOf } from "../../../core/value.ts";

export const UNKNOWN = "(known after apply)";

/** A value as terraform's console shows it. */
export function consoleText(value: Value, indent = 0): string {
  if (value.state === "unknown" || restOf(value)) return UNKNOWN;
  if (value.sensitive) return "(sensitive value)";
  if (value.ephemeral) return "(ephemeral value)";
  if (value.state === "absent") return nullText(value.type);
  switch (value.kind) {
    case "string":
      return value.value.includes("\n") ? heredoc(value.value, indent) : goQuoted(value.value);
    case "number":
      return format(value.value);
    case "bool":
      return String(value.value);
    case "tuple":
      return sequence(value.items, indent);
    case "list":
    case "set":
      return `to${value.kind}(${sequence(value.items, indent)})`;
    case "object":
      return mapping(value.entries, indent);
    case "map":
      return `tomap(${mapping(value.entries, indent)})`;
  }
}

function nullText(type: Type): string {
  switch (type.kind) {
    case "any":
      return "null";
    case "string":
    case "number":
    case "bool":
      return `to${type.kind}(null)`;
    case "list":
    case "set":
    case "map":
      return `to${type.kind}(null) /* of ${friendlyName(type.element)} */`;
    default:
      return `null /* ${type.kind} */`;
  }
}

function heredoc(text: string, indent: number): string {
  const lines = text.split("\n");
  let delimiter = "EOT";
  while (lines.some((line) => line.trim() === delimiter)) delimiter += "_";
  const margin = " ".repeat(indent);
  return [
    `${indent > 0 ? "<<-" : "<<"}${delimiter}`,
    ...[...lines, delimiter].map((line) => margin + line),
  ].join("\n");
}

const sequence = (items: readonly Value[], indent: number): string =>
  inBrackets(
    "[]",
    items.map((item) => `${consoleText(item, indent + 2)},`),
    indent,
  );

const mapping = (entries: ReadonlyMap<string, Value>, indent: number): string =>
  inBrackets(
    "{}",
    [...entries].map(([key, part]) => `${keyText(key, indent + 2)} = ${consoleText(part, indent + 2)}`),
    indent,
  );

const keyText = (key: string, indent: number): string =>
  key.includes("\n") ? heredoc(key, indent) : goQuoted(key);

function inBrackets(brackets: string, lines: readonly string[], indent: number): string {
  if (lines.length === 0) return brackets;
  const margin = "\n" + " ".repeat(indent);
  return `${brackets[0]!}${lines.map((line) => `${margin}  ${line}`).join("")}${margin}${brackets[1]!}`;
}

/** A type as the console's type() shows it, on one line. */
export function typeText(type: Type): string {
  switch (type.kind) {
    case "list":
    case "set":
    case "map":
      return `${type.kind}(${typeText(type.element)})`;
    case "tuple":
      return `tuple([${type.elements.map(typeText).join(", ")}])`;
    case "object":
      return `object({${[...type.attributes]
        .sort(([a], [b]) => compareUtf8(a, b))
        .map(([name, each]) => `${name}: ${typeText(each)}`)
        .join(", ")}})`;
    default:
      return type.kind === "any" ? "dynamic" : type.kind;
  }
}

/** Puts what type() shows on one line. */
export const compactType = (text: string): string =>
  text
    .replace(/,\n\s*(?=[\])}])/g, "")
    .replace(/([([{])\n\s*/g, "$1")
    .replace(/\n\s*/g, " ");
