import { type Definition, type Node, type Path } from "../../../core/definition.ts";
import { STRING } from "../../../core/type.ts";
import {
  type Unknown,
  type Value,
  firstUnknown,
  isWhollyKnown,
  mark,
  marksDeep,
  object,
  string,
  travelled,
} from "../../../core/value.ts";
import { tryConvert } from "../../evaluate/convert.ts";
import { unknownOf } from "./pure.ts";

/**
 * A text that is written from nested blocks. Where a part of them is not known, the text is unknown too, and says what
 * it is an encoding of. `write` gives undefined where the provider's text does not follow from the arguments alone.
 */
export function documentOf(
  definition: Definition,
  attribute: string,
  blocks: readonly string[],
  write: () => string | undefined,
): Value {
  const parts = object(blocks.map((name) => [name, definition.get(name)] as const));
  const text = isWhollyKnown(parts) ? write() : undefined;
  const gap = firstUnknown(parts);
  const unwritten: Unknown = {
    ...unknownOf(definition, attribute, STRING),
    ...(gap && { reason: gap.reason }),
    encodes: parts,
  };
  return mark(text === undefined ? unwritten : string(text), travelled(marksDeep(parts), "encoded"));
}

/** The text of an argument; empty where it is not set. */
export function textAt(node: Node, path: Path): string {
  const value = tryConvert(node.get(path), STRING);
  return value?.state === "known" && value.kind === "string" ? value.value : "";
}

export const textsAt = (node: Node, path: Path): string[] =>
  node.all(path).items.map((item) => textAt(item, ""));
