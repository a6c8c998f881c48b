import { isLabelled } from "../core/secret/leaf.ts";
import { saysSecret } from "../core/secret/name.ts";
import { mayContainToken } from "../core/secret/token.ts";
import { keysOf, own, wireOf } from "./wire.ts";

const DEEPEST = 64;
/** A text that is shorter has the form of no token. */
const SHORTEST = 8;
const LABELS = ["name", "key", "Name", "Key"];

/** Cheap: false where no text has the form of a token, and none stands under a name that says secret. */
export function mayHoldToken(raw: unknown, depth = 0): boolean {
  if (depth > DEEPEST) return true;
  const wire = wireOf(raw);
  switch (wire.is) {
    case "scalar":
      return typeof wire.value === "string" && wire.value.length >= SHORTEST && textMay(wire.value);
    case "holed":
      return wire.texts.some(mayContainToken);
    case "secret":
      return true;
    case "list":
      return wire.items.some((item) => mayHoldToken(item, depth + 1));
    case "object":
      return keysOf(wire.of).some((key) => entryMay(wire.of, key, depth));
    default:
      return false;
  }
}

const MOST_REMEMBERED = 5_000;
const LONGEST_REMEMBERED = 400;
const seen = new Map<string, boolean>();

/** Stacks repeat themselves. */
function textMay(text: string): boolean {
  const known = seen.get(text);
  if (known !== undefined) return known;
  const may = mayContainToken(text);
  if (text.length <= LONGEST_REMEMBERED && seen.size < MOST_REMEMBERED) seen.set(text, may);
  return may;
}

function entryMay(of: object, key: string, depth: number): boolean {
  const value = own(of, key);
  if (typeof value === "string" && value !== "" && (saysSecret(key) !== undefined || isNamedSecret(of, key)))
    return true;
  return mayHoldToken(value, depth + 1);
}

/** Does the name beside a value say that it is secret? */
const isNamedSecret = (of: object, key: string): boolean =>
  isLabelled(key) &&
  LABELS.some((each) => {
    const label = own(of, each);
    return typeof label === "string" && saysSecret(label.split(/[/:]/).at(-1) ?? "") !== undefined;
  });
