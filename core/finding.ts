import { type Location, type Path } from "./definition.ts";
import { type Reason } from "./value.ts";

export const SEVERITIES = ["info", "low", "medium", "high", "critical"] as const;
export type Severity = (typeof SEVERITIES)[number];

export type Topic =
  "expiry" | "rotation" | "scope" | "exposure" | "existence" | "custody" | "continuity" | "exceptions";

/** Where a rule spoke: the head that findings and undecided share. */
export interface Verdict {
  readonly rule: string;
  readonly topic: Topic;
  /** Address without instance keys, and with them. */
  readonly address: string;
  readonly instance: string;
  readonly type: string;
  readonly attribute: Path;
  readonly directory: string;
  readonly location: Location;
}

/** A broken rule at a place. */
export interface Finding extends Verdict {
  readonly severity: Severity;
  /** Verb first, the found value and the allowed one; no full stop, never a secret. */
  readonly message: string;
  /** Why it is not certain that there is an instance. */
  readonly conditional?: Reason;
  readonly related: readonly Related[];
  readonly fix?: Fix;
  readonly controls: readonly string[];
  /** Tells apart what the same rule finds at the same attribute: a Sid, an action. */
  readonly discriminator: string;
  /** Stays the same when lines, files or messages change. */
  readonly fingerprint: string;
}

/** A rule that could not be judged before apply. */
export interface Undecided extends Verdict {
  readonly reason: Reason;
}

export interface Related {
  /** What it has to do with the finding: `schedule`, `source`, `policy`. */
  readonly role: string;
  readonly address: string;
  readonly location: Location;
}

export interface Fix {
  /** What to do, verb first. */
  readonly text: string;
  readonly edits?: readonly Edit[];
}

export interface Edit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const atLeast = (severity: Severity, threshold: Severity): boolean =>
  SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(threshold);

export const lowered = (severity: Severity): Severity =>
  SEVERITIES[Math.max(0, SEVERITIES.indexOf(severity) - 1)]!;
