import { saysSecret } from "../../core/secret/name.ts";
import { mayContainToken } from "../../core/secret/token.ts";
import { field } from "../documents/parse-json.ts";

/** A text that is shorter holds no token. */
const SHORTEST = 8;
const DEEPEST = 100;
/** Cheap: false where no text under these names looks like a secret, and none stands under a name that says secret. */
export const mayHoldToken = (values: unknown, names: readonly string[]): boolean =>
  names.some((name) => looks(field(values, name), 0));

function looks(value: unknown, depth: number): boolean {
  if (typeof value === "string") return value.length >= SHORTEST && mayContainToken(value);
  if (typeof value !== "object" || value === null) return false;
  if (depth > DEEPEST) return true;
  if (Array.isArray(value)) return value.some((each) => looks(each, depth + 1));
  for (const key in value) {
    const each = (value as Record<string, unknown>)[key];
    if (typeof each === "string" ? each !== "" && saysSecret(key) !== undefined : false) return true;
    if (looks(each, depth + 1)) return true;
  }
  return false;
}
