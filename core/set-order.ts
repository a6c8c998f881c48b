import { floatText } from "./go-float.ts";
import { compare, keyOf } from "./number.ts";
import { compareUtf8 } from "./utf8.ts";
import { type Value } from "./value.ts";

/** cty's order of set elements: numbers by number, texts by bytes, false before true; containers by a text that is written of them. */
export function compareForSet(a: Value, b: Value): number {
  if (a.state !== "known" || b.state !== "known") return rank(a) - rank(b);
  if (a.kind === "number" && b.kind === "number") return compare(a.value, b.value);
  if (a.kind === "string" && b.kind === "string") return compareUtf8(a.value, b.value);
  if (a.kind === "bool" && b.kind === "bool") return Number(a.value) - Number(b.value);
  return compareUtf8(orderText(a), orderText(b));
}

const rank = (value: Value): number => ({ known: 0, unknown: 1, absent: 2 })[value.state];

function orderText(value: Value): string {
  if (value.state === "unknown") return "?";
  if (value.state === "absent") return "~";
  switch (value.kind) {
    case "string":
      return goQuoted(value.value);
    case "number":
      return Object.is(value.value, -0) ? "-0" : floatText(value.value, "g", 10);
    case "bool":
      return value.value ? "T" : "F";
    case "map":
      return `{${[...value.entries].map(([key, part]) => `${goQuoted(key)}:${orderText(part)};`).join("")}}`;
    case "object":
      return `<${[...value.entries.values()].map((part) => `${orderText(part)};`).join("")}>`;
    case "tuple":
      return `<${value.items.map((item) => `${orderText(item)};`).join("")}>`;
    default:
      return `[${value.items.map((item) => `${orderText(item)};`).join("")}]`;
  }
}

const NAMED: Readonly<Record<string, string>> = {
  "\x07": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
  "\\": "\\\\",
  '"': '\\"',
};

/** As Go's %q. */
export const goQuoted = (text: string): string =>
  `"${text.replace(/["\\]|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, escaped)}"`;

function escaped(character: string): string {
  const code = character.codePointAt(0)!;
  const hex = (digits: number): string => code.toString(16).padStart(digits, "0");
  return (
    NAMED[character] ?? (code < 0x80 ? `\\x${hex(2)}` : code < 0x10000 ? `\\u${hex(4)}` : `\\U${hex(8)}`)
  );
}

/** A key that equal wholly known values share. */
export function canonical(value: Value): string {
  if (value.state !== "known") return value.state;
  if (value.kind === "number") return `n${keyOf(value.value)}`;
  if ("value" in value) return `${value.kind}${JSON.stringify(value.value)}`;
  if ("items" in value) return `${value.kind}[${value.items.map(canonical).join()}]`;
  return `${value.kind}{${[...value.entries].map(([key, part]) => JSON.stringify(key) + canonical(part)).join()}}`;
}
