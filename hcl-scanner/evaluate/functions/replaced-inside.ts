import { type Unknown, type Value, mark, object, tuple } from "../../../core/value.ts";
import { type Refinements } from "../function.ts";
import { concatenated } from "./text.ts";

/** More parts are not looked through. */
const MOST_PARTS = 20_000;

/** What `replace` leaves of the known parts of a text, where the text or what is put into it is not known. */
export function replacedInside([text, sought, replacement]: readonly Value[]): Refinements {
  if (!text || !replacement || sought?.state !== "known" || sought.kind !== "string") return {};
  const isPattern = sought.value.length > 1 && sought.value.startsWith("/") && sought.value.endsWith("/");
  if (isPattern || sought.value === "" || replacement.state === "absent") return {};
  const put =
    replacement.state === "unknown" ? replacement : "value" in replacement ? String(replacement.value) : "";
  const replacing: Replacing = { sought: sought.value, put, room: MOST_PARTS };
  const replaced = inside(text, replacing);
  if (replacing.room < 0 || replaced.state === "absent") return {};
  if (replaced.state === "known")
    return replaced.kind === "string" && replaced.encodes ? { encodes: replaced.encodes } : {};
  const { pieces, encodes } = replaced;
  return { ...(pieces && { pieces }), ...(encodes && { encodes }) };
}

interface Replacing {
  readonly sought: string;
  readonly put: string | Unknown;
  room: number;
}

function inside(value: Value, replacing: Replacing): Value {
  if (replacing.room-- < 0 || value.state === "absent") return value;
  if (value.state === "unknown") {
    const { encodes, pieces } = value;
    return {
      ...value,
      ...(encodes && { encodes: inside(encodes, replacing) }),
      ...(pieces && { pieces: pieces.flatMap((each) => insidePiece(each, replacing)) }),
    };
  }
  if ("items" in value) return mark(tuple(value.items.map((each) => inside(each, replacing))), value);
  if ("entries" in value)
    return mark(
      object([...value.entries].map(([key, each]) => [key, inside(each, replacing)] as const)),
      value,
    );
  if (value.kind !== "string" || !value.value.includes(replacing.sought)) return value;
  const encodes = value.encodes && inside(value.encodes, replacing);
  return mark(
    { ...concatenated(split(value.value, replacing)), ...(encodes && { encodes }) } as Value,
    value,
  );
}

function insidePiece(piece: string | Unknown, replacing: Replacing): readonly (string | Unknown)[] {
  if (typeof piece === "string") return split(piece, replacing);
  const replaced = inside(piece, replacing);
  return [replaced.state === "unknown" ? replaced : piece];
}

/** The text with what is put into it, in pieces. */
const split = (text: string, { sought, put }: Replacing): (string | Unknown)[] =>
  text.split(sought).flatMap((each, i) => (i === 0 ? [each] : [put, each]));
