import { scrubbed } from "../core/secret/scrub.ts";
import { type Diagnostic } from "./hcl/diagnostic.ts";
import { type Source } from "./hcl/source.ts";

/** A diagnostic as it may be printed: without tokens, and without the text of values that no file holds (`--var`, `TF_VAR_x`). */
export function safeDiagnostic(diagnostic: Diagnostic, sources: ReadonlyMap<string, Source>): Diagnostic {
  const { place, ...rest } = diagnostic;
  const message = scrubbed(diagnostic.message);
  if (!place) return { ...rest, message };
  const { path } = place.source;
  return sources.has(path) ? { ...rest, message, place } : { ...rest, message: `${path}: ${message}` };
}
