import { counted } from "../core/period.ts";
import { paintFor } from "./colour.ts";
import { type Diagnostic } from "./hcl/diagnostic.ts";
import { renderDiagnostic } from "./hcl/excerpt.ts";
import { type Io } from "./io.ts";
import { type Options } from "./options.ts";
import { printable } from "./printable.ts";

/** Warnings beyond so many of one code are counted only, unless --verbose. */
const MOST_WARNINGS = 10;

/** Errors and warnings, on stderr: they are about the input, not about keys. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  { quiet, verbose }: Options,
  io: Io,
): void {
  const paint = paintFor(io.stderr, io.environment);
  const warnings = new Map<string, number>();
  const lines: string[] = [];
  for (const diagnostic of diagnostics) {
    const { severity, code } = diagnostic;
    if (severity === "warning") {
      if (quiet) continue;
      const count = (warnings.get(code) ?? 0) + 1;
      warnings.set(code, count);
      if (count > MOST_WARNINGS && !verbose) continue;
    }
    const [head = "", ...rest] = renderDiagnostic(diagnostic).split("\n").map(printable);
    const coloured = head.replace(/\b(error|warning):/, (word) =>
      paint(severity === "error" ? "red" : "yellow", word),
    );
    lines.push([coloured, ...rest].join("\n"));
  }
  for (const [code, count] of warnings) {
    if (count > MOST_WARNINGS && !verbose)
      lines.push(`${counted(count - MOST_WARNINGS, `more ${code} warning`)} (-v prints all)`);
  }
  if (lines.length > 0) io.stderr.write(`${lines.join("\n")}\n`);
}
