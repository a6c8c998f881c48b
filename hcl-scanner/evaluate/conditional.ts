import { ANY, BOOL, STRING, type Type, friendlyName, objectOf, sameType, tupleOf } from "../../core/type.ts";
import {
  type Marks,
  type Range,
  type Unknown,
  type Value,
  absent,
  joinMarks,
  mark,
  marksDeep,
  travelled,
  typeOf,
  unknown,
} from "../../core/value.ts";
import { type Conditional, type Expression, type ObjectExpression } from "../hcl/ast.ts";
import { withChoices } from "./choices.ts";
import { convert, tryConvert } from "./convert.ts";
import { ConversionError, EvaluationError } from "./errors.ts";
import { type Evaluator, type Frame } from "./frame.ts";
import { resultType } from "./operators.ts";
import { eitherRange, rangeOf, settled } from "./range.ts";
import { secrecy } from "./secrecy.ts";
import { unify } from "./unify.ts";

interface Branch {
  readonly node: Expression;
  readonly value: Value;
  readonly error?: EvaluationError;
}

/** Both results are evaluated and brought to one type; an error in the one that is not chosen does not matter. */
export function evaluateConditional(node: Conditional, frame: Frame, evaluate: Evaluator): Value {
  const branches = [node.then, node.otherwise].map((each) => attempt(each, frame, evaluate)) as [
    Branch,
    Branch,
  ];
  let type: Type = ANY;
  try {
    type = commonType(node, branches);
    return resultOf(node, branches, type, frame, evaluate);
  } catch (error) {
    if (error instanceof EvaluationError) error.typeOfFailed.set(node, type);
    throw error;
  }
}

function resultOf(
  node: Conditional,
  branches: readonly [Branch, Branch],
  type: Type,
  frame: Frame,
  evaluate: Evaluator,
): Value {
  const given = evaluate(node.condition, frame);
  if (given.state === "absent")
    throw new EvaluationError("the condition is null: it must be true or false", node.condition);
  const [then, otherwise] = branches;
  const seen = joinMarks([given, then.value, otherwise.value].map(secrecy));
  const marks: Marks = joinMarks([seen, travelled(given, "derived")]);
  if (given.state === "unknown") return mark(either(given, then.value, otherwise.value, type), marks);
  const condition = conditionOf(given, node.condition);
  const chosen =
    condition.state === "known" && condition.kind === "bool" && condition.value ? then : otherwise;
  if (chosen.error) throw chosen.error;
  return mark(convertBranch(chosen, type), marks);
}

function attempt(node: Expression, frame: Frame, evaluate: Evaluator): Branch {
  try {
    return { node, value: evaluate(node, frame) };
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    return {
      node,
      error,
      value: unknown(
        { code: "error", text: "the expression is in error" },
        typeOfFailed(node, error, frame, evaluate),
      ),
    };
  }
}

/** What type an expression in error still has. */
function typeOfFailed(node: Expression, error: EvaluationError, frame: Frame, evaluate: Evaluator): Type {
  const typeOfPart = (part: Expression): Type => typeOf(attempt(part, frame, evaluate).value);
  switch (node.kind) {
    case "parentheses":
      return typeOfFailed(node.expression, error, frame, evaluate);
    case "binary":
    case "unary":
      return resultType(node);
    case "template":
      return STRING;
    case "tuple":
      return tupleOf(node.items.map(typeOfPart));
    case "object":
      return typeOfFailedObject(node, frame, evaluate, typeOfPart);
    case "conditional":
      // Whatever is wrong with the condition, the results have a type in common.
      return error.typeOfFailed.get(node) ?? ANY;
    default:
      return ANY;
  }
}

/** Unless a key is not known, it is an object with these attributes. */
function typeOfFailedObject(
  node: ObjectExpression,
  frame: Frame,
  evaluate: Evaluator,
  typeOfPart: (part: Expression) => Type,
): Type {
  const attributes = new Map<string, Type>();
  for (const { key, value } of node.items) {
    const name = tryConvert(attempt(key, frame, evaluate).value, STRING);
    if (name?.state !== "known" || name.kind !== "string") return ANY;
    attributes.set(name.value, typeOfPart(value));
  }
  return objectOf(attributes);
}

function commonType(node: Conditional, [then, otherwise]: readonly [Branch, Branch]): Type {
  const [a, b] = [typeOf(then.value), typeOf(otherwise.value)];
  if (then.value.state === "absent" && a.kind === "any") return b;
  if (otherwise.value.state === "absent" && b.kind === "any") return a;
  if (a.kind === "any" || b.kind === "any") return ANY;
  const common = unify([a, b]);
  if (common) return common;
  const detail =
    friendlyName(a) === friendlyName(b)
      ? "their attributes or elements are not compatible"
      : `the 'true' value is ${friendlyName(a)}, but the 'false' value is ${friendlyName(b)}`;
  throw new EvaluationError(`the true and false results must have consistent types: ${detail}`, {
    start: node.then.start,
    end: node.otherwise.end,
  });
}

function conditionOf(value: Value, node: Expression): Value {
  try {
    return convert(value, BOOL);
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    throw new EvaluationError("the condition must be of type bool", node);
  }
}

function convertBranch({ node, value }: Branch, type: Type): Value {
  try {
    return convert(value, type);
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    throw new EvaluationError(`the result has the wrong type: ${error.message}`, node);
  }
}

/** What is known without knowing the condition: it is one of the two. */
function either(condition: Unknown, a: Value, b: Value, type: Type): Value {
  if (a.state === "absent" && b.state === "absent") return absent(type);
  const choices = [a, b].map((each) => tryConvert(each, type));
  const origins = joinMarks([marksDeep(a), marksDeep(b)]).origins;
  const result: Unknown = {
    ...unknown(condition.reason, type),
    ...(isNotNull(a) && isNotNull(b) && { notNull: true }),
    ...([a, b].some((each) => each.state === "unknown" && each.foretold) && { foretold: true }),
    ...(origins && { origins }),
  };
  const bounds = rangeOfEither(a, b);
  const bounded = bounds ? { ...result, range: bounds } : result;
  return settled(choices.every((each) => each !== undefined) ? withChoices(bounded, choices) : bounded);
}

/** As terraform does, of two numbers, and of two collections that are of one type before they are converted. */
function rangeOfEither(a: Value, b: Value): Range | undefined {
  const type = typeOf(a);
  const isCounted = type.kind === "number" || "element" in type;
  return isCounted && sameType(type, typeOf(b)) ? eitherRange(rangeOf(a), rangeOf(b)) : undefined;
}

const isNotNull = (value: Value): boolean =>
  value.state === "known" || (value.state === "unknown" && value.notNull === true);
