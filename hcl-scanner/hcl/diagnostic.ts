import { type Range } from "./ast.ts";
import { type Source } from "./source.ts";

/**
 * Something that kept keylint from doing its job (`error`: exit 2), or that its user should know (`warning`).
 * Not a finding: those speak of keys.
 */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  readonly code: DiagnosticCode;
  /** What was found and what was expected: a sentence without full stop. Never a value that may be secret. */
  readonly message: string;
  readonly place?: { readonly source: Source; readonly range: Range };
  /** Where there is no text to point into: a file or directory, relative to the boundary. */
  readonly path?: string;
}

export type DiagnosticCode =
  // reading
  | "invalid-syntax"
  | "unclosed"
  | "invalid-escape"
  | "invalid-number"
  | "invalid-template"
  | "duplicate-attribute"
  | "too-deep"
  | "invalid-json"
  | "duplicate-key"
  | "invalid-encoding"
  | "unreadable"
  // terraform
  | "duplicate-definition"
  | "invalid-block"
  | "undeclared"
  | "reference-loop"
  | "module-loop"
  | "module-not-installed"
  | "outside-boundary"
  | "invalid-expression"
  | "invalid-variable"
  | "undeclared-variable"
  | "too-many"
  | "terragrunt"
  | "unassigned-values"
  // plans, states, stack exports
  | "invalid-document"
  | "source-mismatch"
  | "left-out"
  // a defect of keylint
  | "internal"
  // command line
  | "invalid-policy"
  | "usage";
