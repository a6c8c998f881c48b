import { jsonQuoted } from "../../json-quoted.ts";
import { type Value } from "../../value.ts";
import { knownText } from "./known-text.ts";

/** In the provider's order; what stands in neither list goes by its bytes. */
const ORDER = [
  "Version",
  "Id",
  "Statement",
  "Sid",
  "Effect",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Principal",
  "NotPrincipal",
  "Condition",
];

/** The document as the provider writes it: `json`, or `minified_json`. It must be wholly known. */
export const policyText = (document: Value, style: "indented" | "minified"): string =>
  written(document, style === "indented" ? "\n" : "", 0);

/** `line` is what begins a line: an indented text has lines, a minified one has none. */
function written(value: Value, line: string, depth: number): string {
  const text = knownText(value);
  if (text !== undefined) return jsonQuoted(text);
  if (value.state !== "known") return "null";
  const inner = line === "" ? "" : `${line}  `;
  if ("items" in value)
    return bracketed(
      "[]",
      value.items.map((each) => written(each, inner, depth + 1)),
      line,
    );
  if (!("entries" in value)) return String(value.value);
  const colon = line === "" ? ":" : ": ";
  const names = depth === 0 || depth === 2 ? ordered([...value.entries.keys()]) : [...value.entries.keys()];
  const members = names.map(
    (name) => `${jsonQuoted(name)}${colon}${written(value.entries.get(name)!, inner, depth + 1)}`,
  );
  return bracketed("{}", members, line);
}

const ordered = (names: readonly string[]): string[] => ORDER.filter((name) => names.includes(name));

function bracketed(brackets: string, members: readonly string[], line: string): string {
  const [open, close] = brackets;
  if (members.length === 0) return brackets;
  return line === ""
    ? `${open}${members.join()}${close}`
    : `${open}${line}  ${members.join(`,${line}  `)}${line}${close}`;
}
