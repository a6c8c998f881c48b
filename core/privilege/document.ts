import { type Piece, parseJsonPieces } from "../json-pieces.ts";
import { NULL, type Reason, type Unknown, type Value, mark, unknown } from "../value.ts";

/** AWS takes at most some ten thousand characters. */
const LONGEST = 1_000_000;

/**
 * What a policy document says, as far as it is known: an object, or unknown. Undefined where there is none: nothing,
 * or an empty text.
 */
export function documentOf(value: Value): Value | undefined {
  if (value.state === "absent") return undefined;
  if (value.state === "known") {
    if (value.kind !== "string") return value;
    return value.encodes ?? (value.value.trim() === "" ? undefined : read([value.value]));
  }
  if (value.encodes) return value.encodes;
  const made = value.pieces && read(value.pieces);
  if (made && made.state !== "unknown") return made;
  if (!value.oneOf) return made ?? value;
  const oneOf = value.oneOf.map((each) => documentOf(each) ?? NULL);
  return { ...bare(value), oneOf };
}

/** Nothing but that it is not known, and why. */
const bare = ({ reason, foretold, origins }: Unknown): Unknown =>
  mark({ ...unknown(reason), ...(foretold && { foretold }) }, origins ? { origins } : {});

const NOT_JSON: Reason = { code: "error", text: "the policy document is not JSON" };
const TOO_LONG: Reason = { code: "limit", text: "the policy document is too long" };

function read(pieces: readonly Piece[]): Value {
  const flat: Piece[] = [];
  if (!flatten(pieces, flat, { left: LONGEST })) return unknown(TOO_LONG);
  return parseJsonPieces(flat, { twice: "either" }) ?? unknown(NOT_JSON);
}

/** Pieces that are made of pieces, one after the other; false where there are too many. */
function flatten(pieces: readonly Piece[], flat: Piece[], room: { left: number }): boolean {
  for (const piece of pieces) {
    if ((room.left -= typeof piece === "string" ? piece.length : 1) < 0) return false;
    if (typeof piece === "string" || !piece.pieces || piece.encodes) flat.push(piece);
    else if (!flatten(piece.pieces, flat, room)) return false;
  }
  return true;
}
