import { BOOL, STRING, friendlyName } from "../../core/type.ts";
import {
  type Known,
  type Marks,
  type Reason,
  type Value,
  joinMarks,
  mark,
  marksDeep,
  object,
  partOrigins,
  restOf,
  travelled,
  tuple,
  typeOf,
  unknown,
} from "../../core/value.ts";
import { type Expression, type For, type TemplateFor } from "../hcl/ast.ts";
import { convert } from "./convert.ts";
import { ConversionError, EvaluationError } from "./errors.ts";
import { type Evaluator, type Frame, bind, spend } from "./frame.ts";
import { type Entry, entriesOf } from "./iteration.ts";
import { secrecy } from "./secrecy.ts";
import { bounded } from "./weight.ts";

/** What is looped over: the elements, or why they are not known. */
export type Looped = { readonly entries: readonly Entry[] } | { readonly unknown: Reason };

/** @throws EvaluationError for null and for what is no collection */
export function looped(collection: Value, node: Expression): Looped {
  if (collection.state === "absent") {
    throw new EvaluationError("a null value cannot be used as the collection in a 'for' expression", node);
  }
  if (collection.state === "unknown") {
    const { kind } = collection.type;
    if (kind === "string" || kind === "number" || kind === "bool") throw notIterable(collection, node);
    return { unknown: collection.reason };
  }
  const rest = restOf(collection);
  if (rest) return { unknown: rest.reason };
  const entries = entriesOf(collection);
  if (!entries) throw notIterable(collection, node);
  return { entries };
}

const notIterable = (value: Value, node: Expression): EvaluationError =>
  new EvaluationError(
    `a value of type ${friendlyName(typeOf(value))} cannot be used as the collection in a 'for' expression`,
    node,
  );

/** The frame of one iteration. */
export function iteration(node: For | TemplateFor, { key, value }: Entry, frame: Frame): Frame {
  spend(frame, 1);
  const outer = node.key === undefined ? frame : bind(frame, node.key, key);
  return bind(outer, node.value, value);
}

export function evaluateFor(node: For, frame: Frame, evaluate: Evaluator): Value {
  const collection = evaluate(node.collection, frame);
  const loop = looped(collection, node.collection);
  const run: Run = { node, evaluate, marks: [secrecy(collection)], undecided: undefined };
  if ("unknown" in loop) {
    checkCondition(run, frame);
    run.undecided = loop.unknown;
  } else {
    if (loop.entries.length === 0) checkCondition({ ...run, marks: [] }, frame);
    const included = includedIn(run, loop.entries, frame);
    const result = node.resultKey ? objectOf(run, included, node.resultKey) : tupleOf(run, included);
    if (!run.undecided) return mark(bounded(result), joinMarks(run.marks));
  }
  return mark(unknown(run.undecided!), joinMarks([...run.marks, ...drawnMarks(run, collection, frame)]));
}

/**
 * What a result that is not known would be drawn from: for each element that there may be, what the result takes of it.
 * Which elements there are is drawn from the collection all the same.
 */
function drawnMarks(run: Run, collection: Value, frame: Frame): Marks[] {
  const drawn: Marks[] = [];
  try {
    for (const entry of possibleEntries(collection, run.undecided!)) {
      drawn.push(marksDeep(run.evaluate(run.node.result, iteration(run.node, entry, frame))));
    }
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    return [marksDeep(collection)];
  }
  return [...drawn, travelled(marksDeep(collection), "derived")];
}

function possibleEntries(collection: Value, reason: Reason): Entry[] {
  const { origins } = marksDeep(collection);
  // Of instances whose number is not known, the reference means one already.
  const isOne = origins?.every(({ address, path }) => path === "" && address.endsWith("[*]"));
  const of = (value: Value): Entry => ({
    key: unknown(reason),
    value: isOne && origins ? mark(value, { origins }) : partOrigins(collection, "*", value),
  });
  if (collection.state !== "known") return [of(unknown(reason))];
  const rest = restOf(collection);
  return [...(entriesOf(collection) ?? []), ...(rest ? [of(rest)] : [])];
}

interface Run {
  readonly node: For;
  readonly evaluate: Evaluator;
  /** Who may see the result: of the collection, the conditions and the keys. */
  readonly marks: Marks[];
  /** Why it is not known which elements there are. */
  undecided: Reason | undefined;
}

/** The frames of the elements that are included, one after the other. */
function* includedIn(run: Run, entries: readonly Entry[], frame: Frame): Generator<Frame> {
  for (const entry of entries) {
    const each = iteration(run.node, entry, frame);
    if (isIncluded(run, each)) yield each;
  }
}

/** What is wrong with a condition or a key does not matter any more once the result is not known. */
function giveUp(run: Run, error: EvaluationError): false {
  if (run.undecided) return false;
  throw error;
}

/** A condition that no element can satisfy the type of is in error even where there is no element. */
function checkCondition(run: Run, frame: Frame): void {
  if (!run.node.condition) return;
  const any = unknown({ code: "iteration", text: "the element is not known" });
  const { undecided } = run;
  isIncluded(run, iteration(run.node, { key: any, value: any }, frame));
  run.undecided = undecided;
}

function isIncluded(run: Run, frame: Frame): boolean {
  const { condition } = run.node;
  if (!condition) return true;
  const value = run.evaluate(condition, frame);
  if (value.state === "absent")
    return giveUp(run, new EvaluationError("the value of the 'if' clause must not be null", condition));
  run.marks.push(secrecy(value));
  const included = converted(run, value, "bool", condition, "the 'if' clause value is invalid");
  if (!included) return false;
  if (included.state === "unknown") {
    run.undecided ??= included.reason;
    run.marks.push(travelled(value, "derived"));
    return false;
  }
  return included.state === "known" && included.kind === "bool" && included.value;
}

function converted(
  run: Run,
  value: Value,
  kind: "bool" | "string",
  node: Expression,
  message: string,
): Value | false {
  try {
    return convert(value, kind === "bool" ? BOOL : STRING);
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    return giveUp(run, new EvaluationError(`${message}: ${error.message}`, node));
  }
}

const tupleOf = ({ node, evaluate }: Run, frames: Iterable<Frame>): Known =>
  tuple(Array.from(frames, (each) => evaluate(node.result, each)));

function objectOf(run: Run, frames: Iterable<Frame>, resultKey: Expression): Known {
  const single = new Map<string, Value>();
  const grouped = new Map<string, Value[]>();
  for (const frame of frames) {
    const key = run.evaluate(resultKey, frame);
    if (key.state === "absent") {
      giveUp(
        run,
        new EvaluationError("the key of an object in a 'for' expression must not be null", resultKey),
      );
      continue;
    }
    run.marks.push(secrecy(key));
    if (key.state === "unknown") {
      run.undecided ??= key.reason;
      continue;
    }
    const name = converted(run, key, "string", resultKey, "the key expression produced an invalid result");
    if (!name || name.state !== "known" || name.kind !== "string") continue;
    const value = run.evaluate(run.node.result, frame);
    if (run.node.grouped) {
      const group = grouped.get(name.value);
      if (group) group.push(value);
      else grouped.set(name.value, [value]);
    } else if (single.has(name.value)) {
      throw new EvaluationError(
        "two different items produced the same key in this 'for' expression: grouping by key takes an ellipsis (...) after the value",
        resultKey,
      );
    } else single.set(name.value, value);
  }
  return object(run.node.grouped ? [...grouped].map(([name, values]) => [name, tuple(values)]) : single);
}
