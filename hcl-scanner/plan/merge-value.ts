import { parseJsonPieces } from "../../core/json-pieces.ts";
import { type Scalar, sameScalar, scalar } from "../../core/lens/scalar.ts";
import {
  type Known,
  type KnownString,
  type Marks,
  NULL,
  type Value,
  mark,
  marksDeep,
  unmarked,
} from "../../core/value.ts";

/** Longer lists are not put in order. */
const LONGEST = 200;

/**
 * What a plan and its configuration together say of an argument: the plan's value where that is known, with the
 * configuration's word on where it was drawn from; where the plan knows nothing, what is known of it all the same.
 */
export function mergedValue(planned: Value, written: Value): Value {
  if (planned.state === "absent") return written.state === "known" ? written : planned;
  if (planned.state === "unknown") return written.state === "absent" ? NULL : written;
  if (written.state === "absent") return planned;
  // A date that was counted from the moment of the plan: how far it is from there says more.
  if (written.state === "unknown" && written.instant?.anchor === "apply") return written;
  const source = blockOf(planned, written);
  const marks: Marks = { ...(planned.sensitive && { sensitive: true }), ...marksOf(planned, source) };
  const bare = unmarked(planned);
  if ("items" in bare) {
    const others = source.state === "known" && "items" in source ? aligned(bare.items, source.items) : [];
    return mark({ ...bare, items: bare.items.map((each, i) => withPart(each, others[i])) }, marks);
  }
  if ("entries" in bare) {
    const others = source.state === "known" && "entries" in source ? source.entries : NO_ENTRIES;
    return mark(
      {
        ...bare,
        entries: new Map([...bare.entries].map(([key, each]) => [key, withPart(each, others.get(key))])),
      },
      marks,
    );
  }
  return mark(bare.kind === "string" ? withParts(bare, written) : bare, marks);
}

/** A text with what it is an encoding of, as the configuration writes its parts. */
function withParts(text: KnownString, written: Value): KnownString {
  if (written.state === "absent" || (written.state === "known" && written.kind !== "string")) return text;
  const pieces = written.state === "unknown" ? written.pieces : undefined;
  const encodes = written.encodes ?? (pieces && parseJsonPieces(pieces));
  return encodes ? textOfParts(text, encodes) : text;
}

/** A text that says the same as these parts, in whatever order and with whatever blanks a provider writes it. */
export function textOfParts(text: KnownString, parts: Value): KnownString {
  const read = parseJsonPieces([text.value]);
  return read && mayBe(read, parts) ? { ...text, encodes: mergedValue(read, parts) } : text;
}

const NO_ENTRIES: ReadonlyMap<string, Value> = new Map();

const withPart = (planned: Value, written: Value | undefined): Value =>
  written ? mergedValue(planned, written) : planned;

/** A provider may hold a single block as an object, the configuration as a list of one; or the other way round. */
function blockOf(planned: Known, written: Value): Value {
  if (written.state !== "known") return written;
  const [only, ...more] = "items" in written ? written.items : [];
  if ("entries" in planned && only && more.length === 0) return only;
  if ("items" in planned && "entries" in written)
    return { state: "known", kind: "list", element: { kind: "any" }, items: [written] };
  return written;
}

/** A text is made of all that its parts were made of; a container leaves that to its parts. */
function marksOf(planned: Known, written: Value): Marks {
  const isText = !("items" in planned) && !("entries" in planned);
  const { sensitive, ephemeral, origins } = isText ? marksDeep(written) : written;
  return { ...(sensitive && { sensitive }), ...(ephemeral && { ephemeral }), ...(origins && { origins }) };
}

/** For each of one list the one of the other that it may be: providers put sets in an order of their own. */
function aligned(planned: readonly Value[], written: readonly Value[]): readonly (Value | undefined)[] {
  const inOrder = planned.length === written.length && planned.every((each, i) => mayBe(each, written[i]!));
  if (inOrder || planned.length > LONGEST || written.length > LONGEST) return written;
  const left = [...written];
  return planned.map((each) => {
    const at = left.findIndex((other) => mayBe(each, other));
    return at === -1 ? undefined : left.splice(at, 1)[0];
  });
}

/** Does nothing that is known of both speak against their being the same? */
function mayBe(planned: Value, written: Value): boolean {
  if (planned.state !== "known" || written.state !== "known") return true;
  if ("entries" in planned && "entries" in written) {
    for (const [key, each] of written.entries) {
      const other = planned.entries.get(key);
      if (other && !mayBe(other, each)) return false;
    }
    return true;
  }
  if ("items" in planned && "items" in written) {
    if (planned.items.length > LONGEST || written.items.length > LONGEST) return true;
    return planned.items.every((each) => written.items.some((other) => mayBe(each, other)));
  }
  if ("items" in planned || "items" in written || "entries" in planned || "entries" in written) return true;
  const [a, b] = [scalar(planned), scalar(written)] as [Scalar | undefined, Scalar | undefined];
  return a === undefined || b === undefined || sameScalar(a, b);
}
