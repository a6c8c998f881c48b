import { format } from "../../number.ts";
import { compareUtf8 } from "../../utf8.ts";
import { type Value, mark, string, tuple } from "../../value.ts";
import { knownText } from "./known-text.ts";
import { type Listed, listed } from "./listed.ts";

/** A set of words, in the provider's order: backwards. One alone stands for itself; undefined where there is none. */
export function wordsOf(value: Value, change: (word: Value) => Value = (word) => word): Value | undefined {
  const { items, open } = textsOf(value);
  if (items.length === 0) return open;
  const words = items.map(change);
  if (open) return mark({ ...tuple(words), rest: open }, value);
  if (words.some((each) => knownText(each) === undefined)) return mark(tuple(words), value);
  const sorted = backwards([...new Map(words.map((each) => [knownText(each), each])).values()]);
  return sorted.length === 1 ? sorted[0] : mark(tuple(sorted), value);
}

/** Known texts, sorted. */
export const backwards = (words: readonly Value[]): Value[] =>
  [...words].sort((a, b) => compareUtf8(knownText(b) ?? "", knownText(a) ?? ""));

/** The elements of a list that is converted to one of texts. */
export function textsOf(value: Value): Listed {
  const { items, open } = listed(value);
  const texts = items.filter((each) => each.state !== "absent").map(asText);
  return open ? { items: texts, open } : { items: texts };
}

function asText(value: Value): Value {
  if (value.state !== "known") return value;
  if (value.kind === "number") return mark(string(format(value.value)), value);
  return value.kind === "bool" ? mark(string(String(value.value)), value) : value;
}

/** `&{` stands for `${`, which would mean something else to terraform. */
export function withVariables(word: Value): Value {
  const text = knownText(word);
  return text?.includes("&{") ? mark(string(text.replaceAll("&{", "${")), word) : word;
}
