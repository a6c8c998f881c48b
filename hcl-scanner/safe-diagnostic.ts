import { saysSecret } from "../core/secret/name.ts";
import { scrubbed } from "../core/secret/scrub.ts";
import { functionNames } from "./evaluate/function-table.ts";
import { type Diagnostic } from "./hcl/diagnostic.ts";
import { type Source, textOf } from "./hcl/source.ts";

/** A diagnostic as it may be printed: without tokens, and without the text of values that no file holds (`--var`, `TF_VAR_x`). */
export function safeDiagnostic(diagnostic: Diagnostic, sources: ReadonlyMap<string, Source>): Diagnostic {
  const { place, ...rest } = diagnostic;
  const message = scrubbed(place ? withoutLostQuotes(diagnostic.message, place) : diagnostic.message);
  if (!place) return { ...rest, message };
  const { path } = place.source;
  return sources.has(path) ? { ...rest, message, place } : { ...rest, message: `${path}: ${message}` };
}

/** With the sign and the blanks behind it. */
const LONGEST_NAME = 200;

/** `password = hunter2` reads as a reference to something of that name. */
function withoutLostQuotes(message: string, { source, range }: NonNullable<Diagnostic["place"]>): string {
  const line = source.text.lastIndexOf("\n", range.start - 1) + 1;
  const before = source.text.slice(Math.max(line, range.start - LONGEST_NAME), range.start);
  const name = /([\w-]+)["']?\s*[=:]\s*$/.exec(before)?.[1];
  const word = textOf(source, range);
  // What is called is no value: `password = file("...")`.
  if (functionNames.includes(word) && /^\s*\(/.test(source.text.slice(range.end, range.end + 2)))
    return message;
  return name !== undefined && saysSecret(name) && /^[\w-]+$/.test(word)
    ? message.replaceAll(word, "…")
    : message;
}
