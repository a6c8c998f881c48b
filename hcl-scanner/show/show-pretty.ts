import { type Paint } from "../colour.ts";
import { printable } from "../printable.ts";
import { type Shown } from "./shown.ts";
import { type ShownDefinition } from "./shown-definition.ts";

/** The definitions for people, as terraform would write them; what is not known says why. */
export function showPretty(definitions: readonly ShownDefinition[], paint: Paint): string {
  return definitions.map((each) => `${definition(each, paint)}\n`).join("\n");
}

function definition(
  { stack, address, file, line, conditional, values }: ShownDefinition,
  paint: Paint,
): string {
  const at = [file === null ? "" : `  ${file}:${line ?? 1}`, stack === undefined ? "" : `  in ${stack}`].join(
    "",
  );
  const lines = [`${paint("bold", printable(address))}${paint("dim", printable(at))}`];
  if (conditional) lines.push(`  ${paint("yellow", printable(`if there is one: ${conditional.text}`))}`);
  const widest = Math.max(0, ...values.map(([name]) => name.length));
  for (const [name, value] of values)
    lines.push(`  ${printable(name.padEnd(widest))} = ${text(value, "  ", paint)}`);
  return lines.join("\n");
}

function text(value: Shown, indent: string, paint: Paint): string {
  const deeper = `${indent}  `;
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return string(value, indent);
  if (isList(value))
    return around(
      "[",
      value.map((each) => text(each, deeper, paint)),
      "]",
      indent,
    );
  switch (value.is) {
    case "number":
      return value.digits;
    case "hidden":
      if (value.unknown === undefined) return paint("dim", "(sensitive)");
      return paint("yellow", printable(`(unknown${value.sensitive ? ", sensitive" : ""}: ${value.unknown})`));
    case "object": {
      const entries = value.entries.map(
        ([key, each]) => `${printable(name(key))} = ${text(each, deeper, paint)}`,
      );
      if (value.rest !== undefined)
        entries.push(paint("yellow", printable(`(and more, unknown: ${value.rest})`)));
      return around("{", entries, "}", indent);
    }
  }
}

const isList = (value: object): value is readonly Shown[] => Array.isArray(value);

const name = (key: string): string =>
  /^[\p{ID_Start}_][\p{ID_Continue}-]*$/u.test(key) ? key : JSON.stringify(key);

/** Several lines stand below each other, so that scripts and documents can be read. */
function string(value: string, indent: string): string {
  if (!value.includes("\n")) return printable(JSON.stringify(value));
  const lines = value
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => `${indent}  ${printable(line)}`);
  return `<<-EOT\n${lines.join("\n")}\n${indent}EOT`;
}

const WIDEST = 90;

function around(open: string, parts: readonly string[], close: string, indent: string): string {
  if (parts.length === 0) return open + close;
  const space = open === "{" ? " " : "";
  const inline = `${open}${space}${parts.join(", ")}${space}${close}`;
  if (inline.length + indent.length <= WIDEST && !inline.includes("\n")) return inline;
  return `${open}\n${parts.map((each) => `${indent}  ${each}`).join("\n")}\n${indent}${close}`;
}
