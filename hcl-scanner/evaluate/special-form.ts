import { BOOL } from "../../core/type.ts";
import {
  FALSE,
  TRUE,
  type Unknown,
  type Value,
  firstUnknown,
  isWhollyKnown,
  mark,
  marksDeep,
  travelled,
  unknown,
} from "../../core/value.ts";
import { type Call } from "../hcl/ast.ts";
import { EvaluationError } from "./errors.ts";
import { type Evaluator, type Frame } from "./frame.ts";

/** `try`: the first argument that is not in error. While a part of it is unknown, it may still turn out to be in error. */
export function evaluateTry(node: Call, frame: Frame, evaluate: Evaluator): Value {
  if (node.arguments.length === 0) throw new EvaluationError("at least one argument is required", node);
  for (const argument of node.arguments) {
    const value = attempt(() => evaluate(argument, frame));
    if (!value) continue;
    return isWhollyKnown(value) ? value : mark(undecided(value), marksDeep(value));
  }
  throw new EvaluationError("no expression succeeded: at least one must produce a successful result", node);
}

/** `can`: is the argument not in error? */
export function evaluateCan(node: Call, frame: Frame, evaluate: Evaluator): Value {
  const [argument] = node.arguments;
  if (!argument || node.arguments.length > 1)
    throw new EvaluationError('function "can" expects one argument', node);
  const value = attempt(() => evaluate(argument, frame));
  if (!value) return FALSE;
  const { origins } = travelled(marksDeep(value), "derived");
  const result = isWhollyKnown(value)
    ? TRUE
    : { ...unknown(undecided(value).reason, BOOL), notNull: true as const };
  return origins ? mark(result, { origins }) : result;
}

function attempt(compute: () => Value): Value | undefined {
  try {
    return compute();
  } catch (error) {
    // What is not declared is in error wherever it stands.
    if (error instanceof EvaluationError && error.code === undefined) return undefined;
    throw error;
  }
}

function undecided(value: Value): Unknown {
  const cause = firstUnknown(value);
  const result = unknown(cause?.reason ?? { code: "error", text: "a part of it is not known" });
  return value.state === "unknown" && value.instant ? { ...result, instant: value.instant } : result;
}
