import { type Type } from "../../core/type.ts";
import { type Range } from "../hcl/ast.ts";
import { type DiagnosticCode } from "../hcl/diagnostic.ts";

/** An expression that terraform refuses. The message is a sentence without full stop that never holds a value. */
export class EvaluationError extends Error {
  override readonly name = "EvaluationError";
  /** What is in error. */
  readonly node: Range;
  /** `invalid-expression` unless it says otherwise. */
  readonly code: DiagnosticCode | undefined;
  constructor(message: string, node: Range, code?: DiagnosticCode) {
    super(message);
    this.node = node;
    this.code = code;
  }
}

/** A value that has no counterpart in a type. */
export class ConversionError extends Error {
  override readonly name = "ConversionError";
  readonly type: Type;
  constructor(message: string, type: Type) {
    super(message);
    this.type = type;
  }
}

/** The work or the result has become too large: the value is unknown for that reason. */
export class LimitReached extends Error {
  override readonly name = "LimitReached";
}
