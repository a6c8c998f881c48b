import { jsonQuoted } from "../../../core/json-quoted.ts";
import { format, isFinite } from "../../../core/number.ts";
import { type Value } from "../../../core/value.ts";
import { FunctionError } from "../function.ts";
import { LARGEST_TEXT } from "./text.ts";

/**
 * JSON as terraform writes it: no spaces, keys by bytes, `<`, `>` and `&` escaped. The value must be wholly known.
 * Undefined where the text would be too large: parts that are shared in memory are written each time.
 * @throws FunctionError for an infinite number
 */
export function jsonText(value: Value): string | undefined {
  const pieces: string[] = [];
  let room = LARGEST_TEXT;
  const write = (piece: string): boolean => {
    pieces.push(piece);
    room -= piece.length;
    return room >= 0;
  };
  return writeJson(value, write) ? pieces.join("") : undefined;
}

function writeJson(value: Value, write: (piece: string) => boolean): boolean {
  if (value.state !== "known") return write("null");
  if ("items" in value) {
    let separator = "[";
    for (const item of value.items) {
      if (!write(separator) || !writeJson(item, write)) return false;
      separator = ",";
    }
    return write(separator === "[" ? "[]" : "]");
  }
  if ("entries" in value) {
    let separator = "{";
    for (const [key, entry] of value.entries) {
      if (!write(`${separator}${jsonQuoted(key)}:`) || !writeJson(entry, write)) return false;
      separator = ",";
    }
    return write(separator === "{" ? "{}" : "}");
  }
  if (value.kind === "string") return write(jsonQuoted(value.value));
  if (value.kind === "bool") return write(String(value.value));
  if (!isFinite(value.value)) throw new FunctionError("cannot serialize infinity as JSON");
  return write(format(value.value));
}
