import { type Num, add, compare, divide, modulo, multiply, negate, subtract } from "../../core/number.ts";
import { BOOL, NUMBER, type Type } from "../../core/type.ts";
import {
  type Marks,
  type Reason,
  type Unknown,
  type Value,
  bool,
  firstUnknown,
  joinMarks,
  mark,
  marksDeep,
  number,
  travelled,
  unknown,
} from "../../core/value.ts";
import { type Binary, type BinaryOperator, type Unary } from "../hcl/ast.ts";
import { followChoices } from "./choices.ts";
import { convert } from "./convert.ts";
import { equals } from "./equality.ts";
import { ConversionError, EvaluationError } from "./errors.ts";
import { type Evaluator, type Frame } from "./frame.ts";

/** What an operator takes and gives; `==` and `!=` take anything. */
const OPERANDS: Record<BinaryOperator, Type | undefined> = {
  "||": BOOL,
  "&&": BOOL,
  "==": undefined,
  "!=": undefined,
  "<": NUMBER,
  "<=": NUMBER,
  ">": NUMBER,
  ">=": NUMBER,
  "+": NUMBER,
  "-": NUMBER,
  "*": NUMBER,
  "/": NUMBER,
  "%": NUMBER,
};

const RESULTS: Record<BinaryOperator | Unary["operator"], Type> = {
  "||": BOOL,
  "&&": BOOL,
  "==": BOOL,
  "!=": BOOL,
  "<": BOOL,
  "<=": BOOL,
  ">": BOOL,
  ">=": BOOL,
  "+": NUMBER,
  "-": NUMBER,
  "*": NUMBER,
  "/": NUMBER,
  "%": NUMBER,
  "!": BOOL,
};

export const resultType = (node: Binary | Unary): Type => RESULTS[node.operator];

/** Both operands are always evaluated, as terraform does. */
export function evaluateBinary(node: Binary, frame: Frame, evaluate: Evaluator): Value {
  const operator = node.operator;
  const operands = OPERANDS[operator];
  const left = evaluate(node.left, frame);
  const right = evaluate(node.right, frame);
  if (!operands) return compareAll(operator === "==", left, right);
  const a = operand(left, operands, node.left, "left operand");
  const b = operand(right, operands, node.right, "right operand");
  return combine([a, b], RESULTS[operator], ([x, y]) => apply(node, x!, y!));
}

export function evaluateUnary(node: Unary, frame: Frame, evaluate: Evaluator): Value {
  const type = RESULTS[node.operator];
  const value = operand(evaluate(node.operand, frame), type, node.operand, "unary operand");
  return combine([value], type, ([x]) => {
    if (x?.state === "known" && x.kind === "number") return number(negate(x.value));
    return bool(!(x?.state === "known" && x.kind === "bool" && x.value));
  });
}

function operand(value: Value, type: Type, node: Binary["left"], name: string): Value {
  let converted: Value;
  try {
    converted = convert(value, type);
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    throw new EvaluationError(`unsuitable value for the ${name}: ${error.message}`, node);
  }
  if (converted.state === "absent") throw new EvaluationError(`the ${name} must not be null`, node);
  return converted;
}

/** Unknown as soon as one operand is; marked as all operands are. */
function combine(
  operands: readonly Value[],
  type: Type,
  compute: (operands: readonly Value[]) => Value,
): Value {
  const cause = operands.find((each) => each.state === "unknown");
  const marks = travelled(joinMarks(operands), type === BOOL ? "derived" : "plain");
  const result = cause ? notNull(cause.reason, type) : compute(operands);
  return mark(followChoices(operands, result, compute), marks);
}

const notNull = (reason: Reason, type: Type): Unknown => ({ ...unknown(reason, type), notNull: true });

function compareAll(wanted: boolean, left: Value, right: Value): Value {
  const compute = ([a, b]: readonly Value[]): Value => {
    const same = equals(a!, b!);
    if (same !== undefined) return bool(same === wanted);
    return notNull((firstUnknown(a!) ?? firstUnknown(b!))?.reason ?? UNSETTLED, BOOL);
  };
  const marks: Marks = travelled(joinMarks([marksDeep(left), marksDeep(right)]), "derived");
  return mark(followChoices([left, right], compute([left, right]), compute), marks);
}

const UNSETTLED: Reason = { code: "apply", text: "the types of the compared values are not known" };

function apply(node: Binary, a: Value, b: Value): Value {
  if (a.state !== "known" || b.state !== "known") return unknown(UNSETTLED);
  if (a.kind === "bool" && b.kind === "bool")
    return bool(node.operator === "||" ? a.value || b.value : a.value && b.value);
  if (a.kind === "number" && b.kind === "number") return calculate(node, a.value, b.value);
  return unknown(UNSETTLED);
}

function calculate(node: Binary, a: Num, b: Num): Value {
  switch (node.operator) {
    case "+":
      return calculated(node, () => add(a, b));
    case "-":
      return calculated(node, () => subtract(a, b));
    case "*":
      return calculated(node, () => multiply(a, b));
    case "/":
      return calculated(node, () => divide(a, b));
    case "%":
      return calculated(node, () => modulo(a, b));
    case "<":
      return bool(compare(a, b) < 0);
    case "<=":
      return bool(compare(a, b) <= 0);
    case ">":
      return bool(compare(a, b) > 0);
    default:
      return bool(compare(a, b) >= 0);
  }
}

function calculated(node: Binary, compute: () => Num): Value {
  try {
    return number(compute());
  } catch (error) {
    if (error instanceof RangeError)
      throw new EvaluationError("zeros and infinities cannot be calculated with in this way", node);
    throw error;
  }
}
