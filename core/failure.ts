import { type Definition } from "./definition.ts";

/** A defect of keylint: what was left unjudged because of it. It hides nothing beside that. */
export interface Failure {
  /** The rules that did not judge it. */
  readonly rules: readonly string[];
  /** What they fell over; undefined where it is known only that it lies in the stack. */
  readonly definition?: Definition | undefined;
  /** What was thrown; never quotes a value. */
  readonly said: string;
}

export const failure = (rules: readonly string[], error: unknown, definition?: Definition): Failure => ({
  rules,
  definition,
  said: saidBy(error),
});

/** A sentence without full stop. */
export function failureText({ rules, definition, said }: Failure): string {
  const [first, ...more] = rules;
  const also = more.length > 0 ? ` and ${more.length} more` : "";
  const by = first === undefined ? "" : `, not judged by ${first}${also}`;
  return `keylint itself fails on ${definition?.address ?? "this stack"} (${said})${by}; please report it`;
}

/** The text of an error only where the engine wrote it: any other might quote what it failed on. */
function saidBy(error: unknown): string {
  if (!(error instanceof Error)) return "it threw no error";
  const isByEngine = error instanceof TypeError || error instanceof RangeError;
  return isByEngine ? `${error.name}: ${error.message.split("\n")[0]!}` : error.name;
}
