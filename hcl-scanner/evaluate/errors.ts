import { type Type } from "../../core/type.ts";
import { type Expression, type Range } from "../hcl/ast.ts";
import { type DiagnosticCode } from "../hcl/diagnostic.ts";

/** An expression that terraform refuses. The message is a sentence without full stop that never holds a value. */
export class EvaluationError extends Error {
  override readonly name = "EvaluationError";
  /** What is in error. */
  readonly node: Range;
  /** `invalid-expression` unless it says otherwise. */
  readonly code: DiagnosticCode | undefined;
  /** What type conditionals that it went through would have had: to find that out again would take twice the time each. */
  readonly typeOfFailed = new Map<Expression, Type>();
  constructor(message: string, node: Range, code?: DiagnosticCode) {
    // Nobody reads the frames of an error that is said of a configuration, and there may be very many.
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    super(message);
    Error.stackTraceLimit = limit;
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
