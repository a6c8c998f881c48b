import { STRING } from "../../core/type.ts";
import {
  type Marks,
  NULL,
  type Reason,
  type Value,
  bool,
  joinMarks,
  mark,
  marksDeep,
  number,
  object,
  string,
  tuple,
  unknown,
} from "../../core/value.ts";
import { type Expression, type Literal, type ObjectExpression, type TupleExpression } from "../hcl/ast.ts";
import { evaluateCall } from "./call.ts";
import { evaluateConditional } from "./conditional.ts";
import { convert } from "./convert.ts";
import { ConversionError, EvaluationError, LimitReached } from "./errors.ts";
import { evaluateFor } from "./for.ts";
import { type Frame, spend } from "./frame.ts";
import { evaluateBinary, evaluateUnary } from "./operators.ts";
import { type Scope } from "./scope.ts";
import { secrecy } from "./secrecy.ts";
import { evaluateSplat } from "./splat.ts";
import { evaluateTemplate } from "./template.ts";
import { evaluateTraversal } from "./traversal.ts";
import { bounded } from "./weight.ts";

/** Units of work that one evaluation may do. */
const SHARE = 2_000_000;
/** An evaluation that does less than this costs the run nothing. */
const ORDINARY = 10_000;

/**
 * What an expression says, as terraform evaluates it while planning. Where that takes too much work or makes too large
 * a value, it is unknown for that reason.
 * @throws EvaluationError
 */
export function evaluate(expression: Expression, scope: Scope): Value {
  const { budget } = scope;
  const share = budget ? Math.max(ORDINARY, Math.min(SHARE, budget.remaining)) : SHARE;
  const meter = { left: share };
  try {
    return evaluateNode(expression, { scope, meter });
  } catch (error) {
    if (error instanceof LimitReached) return unknown({ code: "limit", text: error.message });
    if (error instanceof RangeError && error.message.includes("call stack")) {
      return unknown({ code: "limit", text: "it is too large or nested too deeply" });
    }
    throw error;
  } finally {
    const spent = share - meter.left;
    if (budget && spent > ORDINARY) budget.remaining -= spent;
  }
}

function evaluateNode(node: Expression, frame: Frame): Value {
  spend(frame, 1);
  switch (node.kind) {
    case "literal":
      return literal(node);
    case "template":
      return evaluateTemplate(node, frame, evaluateNode);
    case "variable":
    case "attribute":
    case "index":
      return evaluateTraversal(node, frame, evaluateNode);
    case "wrap":
    case "parentheses":
      return evaluateNode(node.expression, frame);
    case "tuple":
      return evaluateTuple(node, frame);
    case "object":
      return evaluateObject(node, frame);
    case "call":
      return evaluateCall(node, frame, evaluateNode);
    case "conditional":
      return evaluateConditional(node, frame, evaluateNode);
    case "binary":
      return evaluateBinary(node, frame, evaluateNode);
    case "unary":
      return evaluateUnary(node, frame, evaluateNode);
    case "for":
      return evaluateFor(node, frame, evaluateNode);
    case "splat":
      return evaluateSplat(node, frame, evaluateNode);
    case "splat-item":
      return frame.item ?? unknown(IN_ERROR);
    case "invalid":
      return unknown(IN_ERROR);
  }
}

const IN_ERROR: Reason = { code: "error", text: "the expression is in error" };

function literal({ value }: Literal): Value {
  if (value === null) return NULL;
  if (typeof value === "string") return string(value);
  return typeof value === "boolean" ? bool(value) : number(value);
}

const evaluateTuple = (node: TupleExpression, frame: Frame): Value =>
  bounded(tuple(node.items.map((item) => evaluateNode(item, frame))));

/** A key that is not known makes the whole object unknown. */
function evaluateObject(node: ObjectExpression, frame: Frame): Value {
  const entries: [string, Value][] = [];
  const marks: Marks[] = [];
  let undecided: Reason | undefined;
  for (const { key: keyNode, value: valueNode } of node.items) {
    const key = evaluateKey(keyNode, frame);
    const value = evaluateNode(valueNode, frame);
    marks.push(secrecy(key));
    if (key.state === "known" && key.kind === "string") entries.push([key.value, value]);
    else if (key.state === "unknown") undecided ??= key.reason;
  }
  const made = bounded(object(entries));
  if (!undecided) return mark(made, joinMarks(marks));
  return mark(unknown(undecided), joinMarks([...marks, marksDeep(made)]));
}

function evaluateKey(node: Expression, frame: Frame): Value {
  if (node.kind === "attribute" || node.kind === "index") {
    throw new EvaluationError(
      "a key that is a reference is written in parentheses, one with periods in quotes",
      node,
    );
  }
  const key = evaluateNode(node, frame);
  if (key.state === "absent") throw new EvaluationError("a null value cannot be used as a key", node);
  try {
    return convert(key, STRING);
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    throw new EvaluationError(`the value cannot be used as a key: ${error.message}`, node);
  }
}
