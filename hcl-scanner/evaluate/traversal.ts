import { type Num, compare, isInteger, sign, toNumber } from "../../core/number.ts";
import { ANY, NUMBER, STRING, type Type, friendlyName } from "../../core/type.ts";
import {
  type Known,
  type KnownMap,
  type KnownObject,
  type KnownSequence,
  type Unknown,
  type Value,
  mark,
  part,
  partOfSketch,
  string,
  travelled,
  typeOf,
  unknown,
} from "../../core/value.ts";
import { type Expression, type GetAttribute, type Index, type Variable } from "../hcl/ast.ts";
import { withChoices } from "./choices.ts";
import { convert } from "./convert.ts";
import { ConversionError, EvaluationError } from "./errors.ts";
import { type Evaluator, type Frame, bound } from "./frame.ts";
import { type Step } from "./scope.ts";

type Link = GetAttribute | Index;

/** `a.b[c].d`: a root name takes as many steps as it wants itself, the others are taken one by one. */
export function evaluateTraversal(node: Link | Variable, frame: Frame, evaluate: Evaluator): Value {
  const links: Link[] = [];
  let at: Expression = node;
  for (;;) {
    if (at.kind === "attribute") {
      links.push(at);
      at = at.object;
    } else if (at.kind === "index") {
      links.push(at);
      at = at.collection;
    } else if (at.kind === "parentheses") at = at.expression;
    else break;
  }
  links.reverse();
  const local = at.kind === "variable" ? bound(frame, at.name) : evaluate(at, frame);
  const steps = links.map((link) => stepOf(link, frame, evaluate));
  if (local || at.kind !== "variable") return follow(local!, steps);
  const { value, consumed } = frame.scope.resolve(at, steps);
  return follow(value, steps.slice(consumed));
}

function stepOf(link: Link, frame: Frame, evaluate: Evaluator): Step {
  if (link.kind === "attribute") return { key: string(link.name), node: link, style: "attribute" };
  return { key: evaluate(link.key, frame), node: link, style: "index" };
}

/** Takes steps from a value to a part of it. @throws EvaluationError */
export function follow(value: Value, steps: readonly Step[]): Value {
  for (const { key, node, style } of steps) {
    const isName = style === "attribute" && key.state === "known" && key.kind === "string";
    value = isName ? attributeOf(value, key.value, node) : elementOf(value, key, node);
  }
  return value;
}

/** @throws EvaluationError where there is no such attribute */
function attributeOf(value: Value, name: string, node: Expression): Value {
  if (value.state === "absent")
    throw new EvaluationError("this value is null, so it does not have any attributes", node);
  if (value.state === "unknown") {
    return partOfUnknown(value, name, attributeType(value.type, name, node), (each) =>
      attributeOf(each, name, node),
    );
  }
  if (value.kind === "object" || value.kind === "map") {
    const found = value.entries.get(name) ?? (value.kind === "object" ? value.rest : undefined);
    if (found) return part(value, name, found);
  }
  throw missingAttribute(typeOf(value), name, node);
}

function attributeType(type: Type, name: string, node: Expression): Type {
  if (type.kind === "any") return ANY;
  const found = type.kind === "map" ? type.element : type.kind === "object" && type.attributes.get(name);
  if (!found) throw missingAttribute(type, name, node);
  return found;
}

function missingAttribute(type: Type, name: string, node: Expression): EvaluationError {
  const quoted = JSON.stringify(name);
  switch (type.kind) {
    case "object":
      return new EvaluationError(`this object does not have an attribute named ${quoted}`, node);
    case "map":
      return new EvaluationError(`this map does not have an element with the key ${quoted}`, node);
    case "list":
    case "set":
      return new EvaluationError(
        `a ${type.kind} has no attribute ${quoted}: it is its elements that may have one`,
        node,
      );
    case "tuple":
      return new EvaluationError("this value does not have any attributes", node);
    default:
      return new EvaluationError(
        `attributes of a primitive value (${friendlyName(type)}) cannot be accessed`,
        node,
      );
  }
}

/** What is known of a part of an unknown value: its reason, its origin, and its possible values. */
function partOfUnknown(value: Unknown, key: string, type: Type, take: (choice: Value) => Value): Value {
  const sure = partOfSketch(value, key);
  if (sure) return { ...sure, type };
  return withPossible(part(value, key, unknown(value.reason, type)) as Unknown, value.oneOf, take);
}

function withPossible(
  result: Unknown,
  choices: readonly Value[] | undefined,
  take: (choice: Value) => Value,
): Unknown {
  if (!choices) return result;
  try {
    return withChoices(result, choices.map(take));
  } catch (error) {
    if (error instanceof EvaluationError) return result;
    throw error;
  }
}

const NO_ELEMENT = "the given key does not identify an element in this collection value";

/** `collection[key]`. @throws EvaluationError where there is no such element */
function elementOf(collection: Value, key: Value, node: Expression): Value {
  if (collection.state === "absent")
    throw new EvaluationError("this value is null, so it does not have any indices", node);
  if (key.state === "absent")
    throw new EvaluationError("a null value cannot be used as an indexing key", node);
  const found =
    collection.state === "unknown"
      ? elementOfUnknown(collection, key, node)
      : elementOfKnown(collection, key, node);
  const marks = travelled(key, "derived");
  // Terraform forgets that the name of an attribute is a secret.
  const isAttribute = collection.state === "known" && collection.kind === "object" && key.state === "known";
  return mark(found, isAttribute ? (marks.origins ? { origins: marks.origins } : {}) : marks);
}

function elementOfKnown(
  collection: Known,
  key: Exclude<Value, { state: "absent" }>,
  node: Expression,
): Value {
  if ("items" in collection) {
    if (collection.kind === "set") throw setHasNoIndex(node);
    return itemOf(collection, keyAs(key, NUMBER, node), node);
  }
  if ("entries" in collection) return entryOf(collection, keyAs(key, STRING, node), node);
  throw new EvaluationError("this value does not have any indices", node);
}

const setHasNoIndex = (node: Expression): EvaluationError =>
  new EvaluationError("elements of a set are identified only by their value: a set cannot be indexed", node);

function keyAs(key: Value, type: Type, node: Expression): Value {
  try {
    return convert(key, type);
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    throw new EvaluationError(`${NO_ELEMENT}: ${error.message}`, node);
  }
}

function itemOf(sequence: KnownSequence, key: Value, node: Expression): Value {
  if (key.state !== "known" || key.kind !== "number") {
    const type = sequence.kind === "tuple" ? ANY : sequence.element;
    const result = part(sequence, "*", unknown(reasonOf(key), type)) as Unknown;
    const items = sequence.items.map((item, i) => part(sequence, String(i), item));
    return sequence.rest ? result : withChoices(result, items);
  }
  const index = indexIn(sequence.items.length, key.value);
  const found = typeof index === "number" ? sequence.items[index] : undefined;
  if (found) return part(sequence, String(index), found);
  if (sequence.rest && index === "it is greater than or equal to the length") {
    return part(sequence, String(toNumber(key.value)), sequence.rest);
  }
  throw new EvaluationError(`${NO_ELEMENT}: ${String(index)}`, node);
}

/** The position, or why there is none. */
function indexIn(length: number, key: Num): number | string {
  if (!isInteger(key))
    return "indexing a sequence requires a whole number, but the given index has a fractional part";
  if (sign(key) < 0) return "a negative number is not a valid index for a sequence";
  if (compare(key, length) < 0) return toNumber(key);
  return length === 0 ? "the collection has no elements" : "it is greater than or equal to the length";
}

function entryOf(collection: KnownMap | KnownObject, key: Value, node: Expression): Value {
  const rest = collection.kind === "object" ? collection.rest : undefined;
  if (key.state !== "known" || key.kind !== "string") {
    const type = collection.kind === "map" ? collection.element : ANY;
    const result = part(collection, "*", unknown(reasonOf(key), type)) as Unknown;
    const entries = [...collection.entries].map(([name, each]) => part(collection, name, each));
    return rest ? result : withChoices(result, entries);
  }
  const found = collection.entries.get(key.value) ?? rest;
  if (!found) throw new EvaluationError(NO_ELEMENT, node);
  return part(collection, key.value, found);
}

const reasonOf = (key: Value): Unknown["reason"] =>
  key.state === "unknown" ? key.reason : { code: "error", text: "the key is not known" };

function elementOfUnknown(
  collection: Unknown,
  key: Exclude<Value, { state: "absent" }>,
  node: Expression,
): Value {
  const { type } = collection;
  const take = (choice: Value): Value => elementOf(choice, key, node);
  switch (type.kind) {
    case "any":
    case "object":
      return partOfUnknown(collection, keyName(key), ANY, take);
    case "list":
    case "map":
      keyAs(key, type.kind === "list" ? NUMBER : STRING, node);
      return partOfUnknown(collection, keyName(key), type.element, take);
    case "tuple": {
      const index = keyAs(key, NUMBER, node);
      if (index.state !== "known" || index.kind !== "number")
        return partOfUnknown(collection, "*", ANY, take);
      const at = indexIn(type.elements.length, index.value);
      if (typeof at === "string") throw new EvaluationError(`${NO_ELEMENT}: ${at}`, node);
      return partOfUnknown(collection, String(at), type.elements[at]!, take);
    }
    case "set":
      throw setHasNoIndex(node);
    default:
      throw new EvaluationError("this value does not have any indices", node);
  }
}

function keyName(key: Value): string {
  const name = key.state === "known" ? convert(key, STRING) : key;
  return name.state === "known" && name.kind === "string" ? name.value : "*";
}
