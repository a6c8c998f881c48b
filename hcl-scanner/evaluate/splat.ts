import { ANY, type Type, listOf, tupleOf } from "../../core/type.ts";
import {
  type KnownSequence,
  type Unknown,
  type Value,
  list,
  mark,
  marksDeep,
  part,
  partOrigins,
  tuple,
  typeOf,
  unknown,
} from "../../core/value.ts";
import { type Splat } from "../hcl/ast.ts";
import { EvaluationError } from "./errors.ts";
import { type Evaluator, type Frame, spend } from "./frame.ts";
import { secrecy } from "./secrecy.ts";
import { bounded } from "./weight.ts";

/** `source[*].each`: what is no sequence is a tuple of one, null is an empty one. */
export function evaluateSplat(node: Splat, frame: Frame, evaluate: Evaluator): Value {
  const source = evaluate(node.source, frame);
  const each = (item: Value): Value => {
    spend(frame, 1);
    return evaluate(node.each, { ...frame, item });
  };
  if (source.state === "absent") {
    if (isSequence(source.type))
      throw new EvaluationError("a splat cannot be applied to a null sequence", node.source);
    return mark(tuple([]), source);
  }
  if (source.state === "unknown") return splatOfUnknown(source, each);
  if (!("items" in source)) return mark(bounded(tuple([each(source)])), secrecy(source));
  const items = source.items.map((item, i) => each(partOrigins(source, String(i), item)));
  if (source.kind === "tuple") return mark(bounded(tuple(items)), secrecy(source));
  return mark(bounded(listOfItems(source, items, each)), secrecy(source));
}

const isSequence = (type: Type): boolean =>
  type.kind === "tuple" || type.kind === "list" || type.kind === "set";

function listOfItems(source: KnownSequence, items: readonly Value[], each: (item: Value) => Value): Value {
  const types = items.map(typeOf);
  const element =
    types.find((type) => type.kind !== "any") ??
    (items.length > 0
      ? ANY
      : typeOf(each(unknown({ code: "iteration", text: "the list is empty" }, source.element))));
  const made = list(items, element);
  if (!source.rest) return made;
  const further = each(source.rest);
  const rest = further.state === "unknown" ? further : { ...unknown(source.rest.reason), oneOf: [further] };
  return { ...made, rest };
}

function splatOfUnknown(source: Unknown, each: (item: Value) => Value): Value {
  const item = (type: Type, key = "*"): Value => part(source, key, unknown(source.reason, type));
  switch (source.type.kind) {
    case "list":
    case "set": {
      const result = each(item(source.type.element));
      return unknownSplat(source, listOf(typeOf(result)), [result]);
    }
    case "tuple": {
      const results = source.type.elements.map((type, i) => each(item(type, String(i))));
      return unknownSplat(source, tupleOf(results.map(typeOf)), results);
    }
    case "any":
      return mark(unknown(source.reason), marksDeep(each(item(ANY))));
    default: {
      const result = each(source);
      if (source.notNull && !source.foretold) return mark(tuple([result]), secrecy(source));
      return mark(unknown(source.reason), marksDeep(result));
    }
  }
}

function unknownSplat(source: Unknown, type: Type, results: readonly Value[]): Value {
  const result: Unknown = { ...unknown(source.reason, type), notNull: true };
  return mark(mark(result, secrecy(source)), marksDeep(tuple(results)));
}
