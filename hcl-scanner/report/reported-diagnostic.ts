import { type Diagnostic } from "../hcl/diagnostic.ts";
import { position } from "../hcl/source.ts";
import { type ReportedDiagnostic } from "./report.ts";

/** Diagnostics as reports print them, in order of place. */
export const reportedDiagnostics = (diagnostics: readonly Diagnostic[]): ReportedDiagnostic[] =>
  diagnostics.map(reported).sort(byPlace);

function reported({ severity, code, message, place, path }: Diagnostic): ReportedDiagnostic {
  const at = place && position(place.source, place.range.start);
  return {
    severity,
    code,
    file: place?.source.path ?? path ?? null,
    line: at?.line ?? null,
    column: at?.column ?? null,
    message,
  };
}

const byPlace = (a: ReportedDiagnostic, b: ReportedDiagnostic): number =>
  compareText(a.file ?? "", b.file ?? "") ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0) ||
  compareText(a.code, b.code) ||
  compareText(a.message, b.message);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
