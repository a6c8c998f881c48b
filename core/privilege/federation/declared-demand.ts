import { type Place } from "../../rule.ts";
import { type Reason, type Value } from "../../value.ts";
import { type Word } from "../statement.ts";
import { type Demand } from "./federation.ts";

/** What is demanded of a claim: one of the values, in which `…` stands for what is not known. */
export const demand = (claim: string, isExact: boolean, values: readonly string[], at: Place): Demand => ({
  claim,
  isExact,
  words: { at, known: values.map((text) => wordOf(text, at)) },
});

const NOT_KNOWN: Reason = { code: "apply", text: "a part of what is demanded is not known" };

const wordOf = (text: string, at: Place): Word =>
  text.includes("…")
    ? { text, at, partial: { reason: NOT_KNOWN, prefix: "", suffix: "", isComputed: false } }
    : { text, at };

/** What is known of a text, with `…` for what is not. */
export function textOf(value: Value): string | undefined {
  if (value.state === "known") return "value" in value ? String(value.value) : undefined;
  if (value.state === "absent" || !value.pieces) return undefined;
  return value.pieces.map((piece) => (typeof piece === "string" ? piece : "…")).join("");
}
