import { parseJsonPieces } from "../json-pieces.ts";
import { type Unknown, type Value, mark, travelled, unknown } from "../value.ts";

/** Longer texts are no policies: AWS takes at most some ten thousand characters. */
const LONGEST = 1_000_000;

/**
 * What a policy document says: an object, with its parts as far as they are known. Undefined where there is none, or
 * where the text is no policy.
 */
export function documentOf(value: Value): Value | undefined {
  if (value.state === "absent") return undefined;
  if (value.state === "unknown") {
    if (value.encodes) return inside(value, value.encodes);
    return value;
  }
  if (value.kind !== "string") return "entries" in value ? value : undefined;
  const parsed = value.value.length > LONGEST ? tooLong : parseJsonPieces([value.value]);
  return parsed && inside(value, parsed);
}

const tooLong: Unknown = unknown({ code: "limit", text: "the document is too long" });

/** What stands in a text was drawn from where the text was, as long as that was the whole text. */
function inside({ origins }: Value, document: Value): Value {
  const whole = origins?.filter(({ via }) => via === "plain");
  return whole ? mark(document, travelled({ origins: whole }, "encoded")) : document;
}
