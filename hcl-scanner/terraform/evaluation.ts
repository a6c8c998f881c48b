import { ANY, type Type } from "../../core/type.ts";
import { type Reason, type Value, unknown } from "../../core/value.ts";
import { type Expression, type Range } from "../hcl/ast.ts";
import { type Diagnostic, type DiagnosticCode } from "../hcl/diagnostic.ts";
import { type Source } from "../hcl/source.ts";
import { ConversionError, EvaluationError } from "../evaluate/errors.ts";
import { evaluate } from "../evaluate/expression.ts";
import { type Scope } from "../evaluate/scope.ts";

/** Evaluates an expression of a known file; an error becomes a diagnostic and an unknown value. */
export type Evaluate = (expression: Expression, scope: Scope) => Value;

const IN_ERROR: Reason = { code: "error", text: "the expression is in error" };
const TOO_DEEP: Reason = { code: "limit", text: "it is too large or nested too deeply" };

/** Where expressions of `source` are evaluated from here on. */
export function evaluateIn(source: Source, report: (diagnostic: Diagnostic) => void): Evaluate {
  return (expression, scope) => guarded(source, report, expression, () => evaluate(expression, scope));
}

/** A defect of keylint hides nothing beside the expression that brings it out. Its text is the engine's, and quotes nothing. */
function defect({ name, message }: TypeError, source: Source, range: Range): Diagnostic {
  const said = message.split("\n")[0]!;
  return {
    severity: "error",
    code: "internal",
    message: `keylint itself fails on this (${name}: ${said}), please report it`,
    place: { source, range },
  };
}

/** Runs what may throw an EvaluationError or a ConversionError. */
export function guarded(
  source: Source,
  report: (diagnostic: Diagnostic) => void,
  range: Range,
  compute: () => Value,
  /** How a value that does not convert is reported, and the type that it should have had. */
  conversion: { readonly code: DiagnosticCode; readonly what: string; readonly type?: Type } = {
    code: "invalid-expression",
    what: "the value",
  },
): Value {
  try {
    return compute();
  } catch (error) {
    // The engine's own bounds: on its stack, on the length of texts, lists and numbers.
    if (error instanceof RangeError) return unknown(TOO_DEEP);
    if (error instanceof ConversionError) {
      const { code, what, type = ANY } = conversion;
      report({
        severity: "warning",
        code,
        message: `${what} has a value that does not fit its type: ${error.message}`,
        place: { source, range },
      });
      return unknown(IN_ERROR, type);
    }
    if (error instanceof TypeError) {
      report(defect(error, source, range));
      return unknown(IN_ERROR);
    }
    if (!(error instanceof EvaluationError)) throw error;
    const code = error.code ?? "invalid-expression";
    report({
      severity: code === "reference-loop" ? "error" : "warning",
      code,
      message: error.message,
      place: { source, range: error.node ?? range },
    });
    return unknown(IN_ERROR);
  }
}
