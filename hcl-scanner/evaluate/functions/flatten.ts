import { ANY } from "../../../core/type.ts";
import { type Marks, type Value, joinMarks, mark, restOf, tuple, typeOf } from "../../../core/value.ts";
import { hasUncertainLength } from "../convert.ts";
import { secrecy } from "../secrecy.ts";
import { isSequence, itemsOf, unknownBecause } from "./container.ts";

interface Flat {
  readonly items: Value[];
  /** Of all the sequences that are gone. */
  readonly marks: Marks[];
  /** The first sequence of which it is not known which elements it has. */
  gap: Value | undefined;
}

/** A tuple of what a sequence holds, with the elements of the sequences in it in their place. */
export function flattened(source: Value): Value {
  const flat: Flat = { items: [], marks: [], gap: undefined };
  collect(source, flat);
  const marks = joinMarks(flat.marks);
  return flat.gap ? unknownBecause(source, ANY, marks) : mark(tuple(flat.items), marks);
}

function collect(sequence: Value, flat: Flat): void {
  flat.marks.push(secrecy(sequence));
  if (isOfUnknownLength(sequence)) flat.gap ??= sequence;
  for (const item of itemsOf(sequence)) {
    const isDynamic = item.state === "unknown" && item.type.kind === "any";
    if (isDynamic || restOf(item)) flat.gap ??= item;
    if (item.state !== "absent" && isSequence(typeOf(item))) collect(item, flat);
    else flat.items.push(item);
  }
}

const isOfUnknownLength = (sequence: Value): boolean =>
  sequence.state === "unknown" ||
  (sequence.state === "known" && "items" in sequence && hasUncertainLength(sequence));
