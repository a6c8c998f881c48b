import { type Severity, type Topic } from "../../core/finding.ts";
import { type Stack, type Unread } from "../../core/stack.ts";

/**
 * What a run has to say, as other programs read it: the JSON report as it is printed, and what every other format is
 * made of. docs/schema/report.json describes it; a change that breaks its readers raises `version`.
 */
export interface Report {
  readonly version: 1;
  readonly tool: { readonly name: "keylint"; readonly version: string };
  /** The moment that the verdicts hold for, RFC 3339. */
  readonly now: string;
  readonly exit: 0 | 1 | 2;
  readonly policy: { readonly files: readonly string[]; readonly preset: string };
  readonly summary: Summary;
  readonly stacks: readonly ReportedStack[];
  readonly findings: readonly ReportedFinding[];
  readonly undecided: readonly ReportedUndecided[];
  readonly excepted: readonly ReportedException[];
  readonly diagnostics: readonly ReportedDiagnostic[];
}

export interface Summary {
  readonly definitions: number;
  readonly credentials: number;
  readonly findings: number;
  readonly undecided: number;
  readonly excepted: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

export interface ReportedStack {
  readonly id: string;
  readonly door: Stack["door"];
  readonly environment: string | null;
  readonly unread: readonly { what: string; why: Unread["why"]; file: string | null; line: number | null }[];
  /** Resource types that the catalog does not know, with the number of their blocks. */
  readonly unjudgedTypes: Readonly<Record<string, number>>;
}

/** A place in a file. Lines and columns count from 1; columns count UTF-16 code units; `endColumn` is behind the last. */
export interface Place {
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
}

/** What findings and undecided share. */
export interface Head {
  readonly rule: string;
  readonly topic: Topic;
  /** Without instance keys. */
  readonly address: string;
  readonly type: string;
  /** Full addresses, with instance keys. */
  readonly instances: readonly string[];
  readonly attribute: string;
}

export interface ReportedOccurrence {
  readonly stack: string;
  readonly instances: readonly string[];
  /** The module calls that lead to the place, innermost first. */
  readonly callers: readonly { address: string; file: string; line: number }[];
}

export interface ReportedFinding extends Head, Place {
  readonly severity: Severity;
  /** Why it is a finding only if there is an instance at all. */
  readonly conditional: string | null;
  readonly occurrences: readonly ReportedOccurrence[];
  readonly related: readonly { role: string; address: string; file: string | null; line: number | null }[];
  readonly message: string;
  readonly fix: { readonly text: string; readonly edits: readonly ReportedEdit[] } | null;
  readonly controls: readonly string[];
  readonly fingerprint: string;
}

/** Replaces the UTF-16 code units from `start` to `end` of the file, its byte order mark not counted. */
export interface ReportedEdit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface ReportedUndecided extends Head, Place {
  readonly occurrences: readonly ReportedOccurrence[];
  readonly reason: string;
}

/** A finding that somebody answers for. */
export interface ReportedException extends ReportedFinding {
  readonly exception: {
    readonly reason: string | null;
    readonly until: string | null;
    readonly by: "comment" | "policy";
  };
}

export interface ReportedDiagnostic {
  readonly severity: "error" | "warning";
  readonly code: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}
