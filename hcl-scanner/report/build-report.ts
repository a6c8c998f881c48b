import { type Location } from "../../core/definition.ts";
import { type Finding, type Fix, type Severity, type Undecided, type Verdict } from "../../core/finding.ts";
import { type Gathered, gather } from "../../core/gather.ts";
import { scrubbed } from "../../core/secret/scrub.ts";
import { type FoundPolicy } from "../find-policy.ts";
import { type Diagnostic } from "../hcl/diagnostic.ts";
import { type Source, position } from "../hcl/source.ts";
import { VERSION } from "../version.ts";
import {
  type Place,
  type Report,
  type ReportedFinding,
  type ReportedOccurrence,
  type ReportedStack,
  type ReportedUndecided,
} from "./report.ts";
import { reportedDiagnostics } from "./reported-diagnostic.ts";
import { type JudgedStack, type StackSummary } from "./stack-summary.ts";

/** Everything that a run found out. */
export interface Run {
  readonly judged: readonly JudgedStack[];
  /** What is wrong with the exceptions themselves. */
  readonly findings: readonly Finding[];
  readonly policy: Pick<FoundPolicy, "policy" | "source">;
  readonly diagnostics: readonly Diagnostic[];
  /** By path relative to the boundary. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/** Puts a run into the shape that all formats print; `exitOf` decides the exit code from the rest. */
export function buildReport(run: Run, exitOf: (report: Omit<Report, "exit">) => Report["exit"]): Report {
  const { judged, sources } = run;
  const result = gather(judged, run.findings);
  const findings = result.findings.map((each) => findingOf(each, sources));
  const undecided = result.undecided.map((each) => undecidedOf(each, sources));
  const excepted = result.excepted.map(({ terms, ...each }) => ({
    ...findingOf(each, sources),
    exception: { reason: terms.reason ?? null, until: terms.until ?? null, by: terms.by },
  }));
  const rest: Omit<Report, "exit"> = {
    version: 1,
    tool: { name: "keylint", version: VERSION },
    now: new Date(run.now).toISOString().replace(".000Z", "Z"),
    policy: { files: run.policy.source ? [run.policy.source.path] : [], preset: run.policy.policy.preset },
    summary: {
      definitions: sum(judged.map(({ stack }) => stack.definitions)),
      credentials: sum(judged.map(({ inspection }) => inspection.credentials)),
      findings: findings.length,
      undecided: undecided.length,
      excepted: excepted.length,
      bySeverity: bySeverity(findings),
    },
    stacks: judged.map(({ stack }) => stackOf(stack, sources)),
    findings,
    undecided,
    excepted,
    diagnostics: reportedDiagnostics(run.diagnostics),
  };
  const { version, tool, now, ...others } = rest;
  return { version, tool, now, exit: exitOf(rest), ...others };
}

function findingOf(gathered: Gathered<Finding>, sources: Run["sources"]): ReportedFinding {
  const { verdict } = gathered;
  return {
    rule: verdict.rule,
    topic: verdict.topic,
    severity: verdict.severity,
    address: scrubbed(verdict.address),
    type: scrubbed(verdict.type),
    instances: gathered.instances.map(scrubbed),
    attribute: scrubbed(verdict.attribute),
    ...placeOf(verdict.location, sources),
    conditional: verdict.conditional ? scrubbed(verdict.conditional.text) : null,
    occurrences: occurrencesOf(gathered, sources),
    related: verdict.related.map(({ role, address, location }) => {
      const { file, line } = placeOf(location, sources);
      return { role, address: scrubbed(address), file, line };
    }),
    message: scrubbed(verdict.message),
    fix: verdict.fix ? fixOf(verdict.fix) : null,
    controls: verdict.controls,
    fingerprint: verdict.fingerprint,
  };
}

/** An edit that would hold a token is none. */
const fixOf = ({ text, edits = [] }: Fix): NonNullable<ReportedFinding["fix"]> => ({
  text: scrubbed(text),
  edits: edits.filter((edit) => scrubbed(edit.text) === edit.text),
});

function undecidedOf(gathered: Gathered<Undecided>, sources: Run["sources"]): ReportedUndecided {
  const { verdict } = gathered;
  return {
    rule: verdict.rule,
    topic: verdict.topic,
    address: scrubbed(verdict.address),
    type: scrubbed(verdict.type),
    instances: gathered.instances.map(scrubbed),
    attribute: scrubbed(verdict.attribute),
    ...placeOf(verdict.location, sources),
    occurrences: occurrencesOf(gathered, sources),
    reason: scrubbed(verdict.reason.text),
  };
}

const occurrencesOf = (gathered: Gathered<Verdict>, sources: Run["sources"]): ReportedOccurrence[] =>
  gathered.occurrences.map(({ stack, instances, callers }) => ({
    stack,
    instances: instances.map(scrubbed),
    callers: callers.map(({ address, file, start }) => ({
      address: scrubbed(address),
      file,
      line: lineOf(file, start, sources),
    })),
  }));

const NOWHERE: Place = { file: null, line: null, column: null, endLine: null, endColumn: null };

function placeOf(location: Location, sources: Run["sources"]): Place {
  const source = location.file === undefined ? undefined : sources.get(location.file);
  if (!source) return { ...NOWHERE, file: location.file ?? null };
  const start = position(source, location.start);
  const end = position(source, location.end);
  return {
    file: source.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

function lineOf(file: string, offset: number, sources: Run["sources"]): number {
  const source = sources.get(file);
  return source ? position(source, offset).line : 1;
}

const stackOf = (
  { id, door, environment, unread, unjudgedTypes }: StackSummary,
  sources: Run["sources"],
): ReportedStack => ({
  id,
  door,
  environment: environment ?? null,
  unread: unread.map(({ what, why, file, start }) => ({
    what: scrubbed(what),
    why,
    file: file ?? null,
    line: file === undefined || start === undefined ? null : lineOf(file, start, sources),
  })),
  unjudgedTypes,
});

function bySeverity(findings: readonly ReportedFinding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
