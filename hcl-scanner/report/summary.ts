import { SEVERITIES } from "../../core/finding.ts";
import { counted } from "../../core/period.ts";
import { SEVERITY_STYLE } from "../colour.ts";
import { describeCoverage } from "./coverage.ts";
import { type View } from "./view.ts";

/** The last lines of a report, which a person reads first: what was judged, what was found, what it means for the run. */
export function summary(view: View): string {
  const { report, paint } = view;
  const { undecided } = report.summary;
  const lines = [describeCoverage(view.coverage, report), paint("bold", counts(view))];
  if (undecided > 0) {
    lines[1] += `; ${undecided} undecided${view.showUndecided ? "" : " (--show-undecided says why)"}`;
  }
  if (view.verbose) lines.push(...unknownTypes(view));
  const [first] = report.findings;
  if (first) lines.push(paint("dim", `keylint explain ${first.rule} says why and how`));
  return lines.join("\n");
}

function counts({ report, paint, failOn }: View): string {
  const { findings, bySeverity } = report.summary;
  const broken = report.exit === 2 ? "; some input is in error" : "";
  if (findings === 0) return paint("green", "no findings") + broken;
  const each = SEVERITIES.toReversed()
    .filter((severity) => bySeverity[severity] > 0)
    .map((severity) => paint(SEVERITY_STYLE[severity], `${bySeverity[severity]} ${severity}`));
  const harmless = report.exit === 0 && failOn !== "none" ? `; none at ${failOn} or above` : "";
  return `${counted(findings, "finding")}: ${each.join(", ")}${harmless}${broken}`;
}

function unknownTypes({ report }: View): string[] {
  const types = new Set(report.stacks.flatMap(({ unjudgedTypes }) => Object.keys(unjudgedTypes)));
  return types.size === 0 ? [] : [`unknown to the catalog: ${[...types].sort().join(", ")}`];
}
