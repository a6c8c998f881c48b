import { type ZodType } from "zod";
import { InputError } from "./input-error.ts";

/**
 * Checks the frame of a document.
 * @throws InputError which names the place and never a value
 */
export function checked<T>(shape: ZodType<T>, json: unknown, what: string): T {
  const { data, error } = shape.safeParse(json);
  const [issue] = error?.issues ?? [];
  if (!issue) return data as T;
  const at = issue.path.join(".") || "the document";
  const expected =
    issue.code === "invalid_type" ? `expected ${nameOf(issue.expected)}` : "something else was expected";
  throw new InputError(`is no ${what} that keylint can read: ${expected} at ${at}`);
}

const nameOf = (type: string): string => {
  if (type === "record" || type === "object") return "an object";
  return type === "array" ? "a list" : `a ${type}`;
};
