import { ANY, type Type } from "../../core/type.ts";
import {
  type Marks,
  type Reason,
  type Unknown,
  type Value,
  containsSensitive,
  firstUnknown,
  joinMarks,
  mark,
  marksDeep,
  partOrigins,
  parts,
  restOf,
  travelled,
  unknown,
} from "../../core/value.ts";
import { type Call, type Expression } from "../hcl/ast.ts";
import { followChoices } from "./choices.ts";
import { convert } from "./convert.ts";
import { ConversionError, EvaluationError } from "./errors.ts";
import { type Evaluator, type Frame, spend } from "./frame.ts";
import { type FunctionContext, FunctionError, type LanguageFunction, type Parameter } from "./function.ts";
import { bareName, lookupFunction } from "./function-table.ts";
import { isForetoldText } from "./functions/text.ts";
import { secrecy, secrecyDeep, withoutSecrecy } from "./secrecy.ts";
import { evaluateCan, evaluateTry } from "./special-form.ts";
import { bounded, weightOf } from "./weight.ts";

/** An argument with the text that it stands for. */
interface Argument {
  readonly node: Expression;
  readonly value: Value;
}

export function evaluateCall(node: Call, frame: Frame, evaluate: Evaluator): Value {
  const name = bareName(node.name);
  if (name === "try") return evaluateTry(node, frame, evaluate);
  if (name === "can") return evaluateCan(node, frame, evaluate);
  const definition = lookupFunction(name);
  if (!definition) {
    if (name.includes("::")) return foreign(node, frame, evaluate);
    throw new EvaluationError(`there is no function named ${JSON.stringify(node.name)}`, nameOf(node));
  }
  const given = node.expand ? expanded(node, frame, evaluate) : plain(node.arguments, frame, evaluate);
  if (!Array.isArray(given)) return given;
  checkCount(node, definition, given.length);
  const values = given.map(({ node: at, value }, i) =>
    convertArgument(value, parameterAt(definition, i), at),
  );
  for (const value of values) spend(frame, weightOf(value));
  try {
    const result = callFunction(definition, values, frame.scope.functions);
    spend(frame, weightOf(result));
    return result;
  } catch (error) {
    if (error instanceof ConversionError) throw failed(node, error.message);
    if (!(error instanceof FunctionError)) throw error;
    // Why it failed may quote what it was given.
    const why = values.some(containsSensitive)
      ? "an argument is sensitive, so why is not said"
      : error.message;
    if (error.argument === undefined) throw failed(node, why);
    throw invalid(parameterAt(definition, error.argument), why, given[error.argument]?.node ?? node);
  }
}

const nameOf = (node: Call) => ({ start: node.start, end: node.nameEnd });

const failed = (node: Call, message: string): EvaluationError =>
  new EvaluationError(`call to function ${JSON.stringify(node.name)} failed: ${message}`, nameOf(node));

const invalid = (parameter: Parameter | undefined, message: string, node: Expression): EvaluationError =>
  new EvaluationError(
    `invalid value for ${JSON.stringify(parameter?.name ?? "")} parameter: ${message}`,
    node,
  );

/** Only the provider knows what its functions do. */
function foreign(node: Call, frame: Frame, evaluate: Evaluator): Value {
  const values = node.arguments.map((each) => evaluate(each, frame));
  const reason: Reason = { code: "function", text: `${node.name} is a function of a provider` };
  return mark(unknown(reason), joinMarks(values.map(marksDeep)));
}

const plain = (nodes: readonly Expression[], frame: Frame, evaluate: Evaluator): Argument[] =>
  nodes.map((node) => ({ node, value: evaluate(node, frame) }));

/** The last argument stands for as many as it has elements; a value instead, where it is not known how many. */
function expanded(node: Call, frame: Frame, evaluate: Evaluator): Argument[] | Value {
  const last = node.arguments.at(-1)!;
  const value = evaluate(last, frame);
  const { start, end } = last;
  if (value.state === "absent")
    throw new EvaluationError("the expanding argument (indicated by ...) must not be null", { start, end });
  const isSequence =
    value.state === "known" ? "items" in value : /^(any|list|set|tuple)$/.test(value.type.kind);
  if (!isSequence) {
    if (value.state === "known" && restOf(value)) return undecided(value);
    throw new EvaluationError(
      "the expanding argument (indicated by ...) must be of a tuple, list, or set type",
      { start, end },
    );
  }
  if (value.state === "unknown" || restOf(value) || !("items" in value)) return undecided(value);
  const further = value.items.map((item, i) => ({
    node: last,
    value: mark(partOrigins(value, String(i), item), secrecy(value)),
  }));
  return [...plain(node.arguments.slice(0, -1), frame, evaluate), ...further];
}

const undecided = (value: Value): Value =>
  mark(unknown((firstUnknown(value) ?? (value as Unknown)).reason), marksDeep(value));

function checkCount(node: Call, { parameters, variadic }: LanguageFunction, given: number): void {
  const name = JSON.stringify(node.name);
  const missing = parameters[given];
  if (missing) {
    const least = variadic ? " at least" : "";
    throw new EvaluationError(
      `function ${name} expects${least} ${parameters.length} argument(s): there is no value for ${JSON.stringify(missing.name)}`,
      node,
    );
  }
  if (!variadic && given > parameters.length) {
    throw new EvaluationError(
      `function ${name} expects only ${parameters.length} argument(s)`,
      node.arguments[parameters.length] ?? node,
    );
  }
}

const parameterAt = ({ parameters, variadic }: LanguageFunction, i: number): Parameter | undefined =>
  parameters[i] ?? variadic;

function convertArgument(value: Value, parameter: Parameter | undefined, node: Expression): Value {
  try {
    const converted = parameter ? convert(value, parameter.type) : value;
    if (converted.state === "absent" && !parameter?.allowNull)
      throw invalid(parameter, "argument must not be null", node);
    return converted;
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    throw invalid(parameter, error.message, node);
  }
}

/**
 * Calls a function under cty's protocol: it answers for the unknown, null and marked arguments that the parameters do
 * not take. The arguments are of the parameters' types. @throws FunctionError
 */
export function callFunction(
  definition: LanguageFunction,
  args: readonly Value[],
  context: FunctionContext,
): Value {
  const seen = args.map((arg, i) => (parameterAt(definition, i)?.allowMarked ? arg : withoutSecrecy(arg)));
  const result = answer(definition, seen, context);
  const followed = foretelling(
    seen,
    followChoices(seen, result, (each) => answer(definition, each, context)),
  );
  const isAsked = blocking(definition, seen) === undefined;
  const unmarkedYet = isAsked ? args.filter((_, i) => !parameterAt(definition, i)?.allowMarked) : args;
  return mark(refinedBy(definition, seen, followed), marksOfResult(definition, unmarkedYet, followed));
}

const refinedBy = (definition: LanguageFunction, args: readonly Value[], result: Value): Value =>
  result.state === "unknown" && definition.refines ? { ...result, ...definition.refines(args) } : result;

function answer(definition: LanguageFunction, args: readonly Value[], context: FunctionContext): Value {
  const cause = blocking(definition, args);
  if (cause?.dynamic)
    return unknown(
      cause.reason,
      typeof definition.returns === "object" && cause.open ? definition.returns : ANY,
    );
  const type = typeof definition.returns === "function" ? definition.returns(args) : definition.returns;
  // A result can share its parts: it is weighed before anything walks it.
  const result = cause ? unknown(cause.reason, type) : bounded(definition.call(args, context));
  return refined(result, definition, type);
}

/** Why the function cannot be asked. */
interface Blocking {
  readonly reason: Reason;
  /** Not even the types of the arguments are known. */
  readonly dynamic: boolean;
  readonly open: boolean;
}

function blocking(definition: LanguageFunction, args: readonly Value[]): Blocking | undefined {
  let found: Blocking | undefined;
  for (const [i, arg] of args.entries()) {
    const parameter = parameterAt(definition, i);
    const rest = restOf(arg);
    if (rest && !parameter?.allowOpen) return { reason: rest.reason, dynamic: true, open: true };
    if (arg.state !== "known" && arg.type.kind === "any" && !parameter?.allowDynamic) {
      const reason: Reason =
        arg.state === "unknown" ? arg.reason : { code: "error", text: "the type of a null is not known" };
      return { reason, dynamic: true, open: false };
    }
    if (arg.state === "unknown" && !parameter?.allowUnknown)
      found ??= { reason: arg.reason, dynamic: false, open: false };
  }
  return found;
}

/** What is known of the beginning of a text is no better known than that of the texts that it is made of. */
const foretelling = (args: readonly Value[], result: Value): Value =>
  result.state === "unknown" && args.some((arg) => arg.state === "unknown" && isForetoldText(arg))
    ? { ...result, foretold: true }
    : result;

const refined = (result: Value, { notNull }: LanguageFunction, type: Type): Value =>
  result.state === "unknown" && notNull && type.kind !== "any" ? { ...result, notNull: true } : result;

/**
 * The marks of the arguments that the function did not take care of itself. A container that was built of parts of the arguments
 * holds their origins in its parts; what else comes out has the origins of everything that went in.
 */
function marksOfResult(definition: LanguageFunction, args: readonly Value[], result: Value): Marks {
  const isBuiltOfParts = result.state === "known" && !("value" in result) && hasOriginInside(result);
  const origins = joinMarks(args.map((arg) => (isBuiltOfParts ? arg : marksDeep(arg)))).origins;
  const who = joinMarks(args.map(secrecyDeep));
  return travelled({ ...who, ...(origins && { origins }) }, definition.carries ?? "plain");
}

function hasOriginInside(value: Value): boolean {
  for (const part of parts(value)) if (part.origins ?? hasOriginInside(part)) return true;
  return false;
}
