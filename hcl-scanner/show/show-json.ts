import { type ReportedDiagnostic } from "../report/report.ts";
import { type Shown } from "./shown.ts";
import { type ShownDefinition } from "./shown-definition.ts";

/** The definitions as JSON: written by hand, for `JSON.stringify` rounds long numbers. */
export function showJson(
  definitions: readonly ShownDefinition[],
  diagnostics: readonly ReportedDiagnostic[],
): string {
  const said = definitions.map(({ stack, address, kind, type, file, line, conditional, values }) =>
    braced(
      [
        ...(stack === undefined ? [] : [["stack", quoted(stack)] as const]),
        ["address", quoted(address)],
        ["kind", quoted(kind)],
        ["type", quoted(type)],
        ["file", JSON.stringify(file)],
        ["line", JSON.stringify(line)],
        ...(conditional ? [["conditional", quoted(conditional.text)] as const] : []),
        [
          "values",
          braced(
            values.map(([name, value]) => [name, json(value, "        ")] as const),
            "      ",
          ),
        ],
      ],
      "    ",
    ),
  );
  const reported = diagnostics.map((each) => JSON.stringify(each, undefined, 2).replaceAll("\n", "\n    "));
  return `${braced(
    [
      ["version", "1"],
      ["definitions", bracketed(said, "  ")],
      ["diagnostics", bracketed(reported, "  ")],
    ],
    "",
  )}\n`;
}

function json(value: Shown, indent: string): string {
  const deeper = `${indent}  `;
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return quoted(value);
  if (isList(value))
    return bracketed(
      value.map((each) => json(each, deeper)),
      indent,
    );
  switch (value.is) {
    case "number":
      return value.digits;
    case "hidden":
      return braced(
        [
          ...(value.unknown === undefined ? [] : [["$unknown", quoted(value.unknown)] as const]),
          ...(value.sensitive ? [["$sensitive", "true"] as const] : []),
        ],
        indent,
      );
    case "object": {
      const entries = value.entries.map(([key, each]) => [key, json(each, deeper)] as const);
      return braced(
        value.rest === undefined ? entries : [...entries, ["$unknown", quoted(value.rest)]],
        indent,
      );
    }
  }
}

const isList = (value: object): value is readonly Shown[] => Array.isArray(value);

const quoted = (text: string): string => JSON.stringify(text);

function braced(members: readonly (readonly [string, string])[], indent: string): string {
  if (members.length === 0) return "{}";
  return `{\n${members.map(([key, text]) => `${indent}  ${quoted(key)}: ${text}`).join(",\n")}\n${indent}}`;
}

function bracketed(items: readonly string[], indent: string): string {
  if (items.length === 0) return "[]";
  return `[\n${items.map((text) => `${indent}  ${text}`).join(",\n")}\n${indent}]`;
}
