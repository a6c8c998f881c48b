import {
  ANY,
  BOOL,
  NUMBER,
  STRING,
  type ObjectType,
  type Type,
  listOf,
  mapOf,
  setOf,
  tupleOf,
} from "../../core/type.ts";
import { type Value } from "../../core/value.ts";
import { type Call, type Expression, type ObjectItem } from "../hcl/ast.ts";
import { convert } from "./convert.ts";
import { type Defaults, defaultsOfElements, defaultsOfParts } from "./defaults.ts";
import { ConversionError, EvaluationError } from "./errors.ts";
import { evaluate } from "./expression.ts";
import { type Scope } from "./scope.ts";

export { type Defaults, applyDefaults } from "./defaults.ts";

export interface TypeConstraint {
  readonly type: Type;
  /** What `optional(type, default)` says, if it is said anywhere. */
  readonly defaults?: Defaults;
}

/** Reads the `type` of a variable. @throws EvaluationError */
export function typeConstraint(expression: Expression): TypeConstraint {
  const keyword = keywordOf(expression);
  if (keyword === "list") return { type: listOf(ANY) };
  if (keyword === "map") return { type: mapOf(ANY) };
  if (expression.kind === "template" && expression.form === "quoted") {
    throw new EvaluationError("a type is not written in quotes", expression);
  }
  return read(expression);
}

const PRIMITIVES: Readonly<Record<string, Type>> = { string: STRING, number: NUMBER, bool: BOOL, any: ANY };

function keywordOf(expression: Expression): string | undefined {
  if (expression.kind === "variable") return expression.name;
  const only =
    expression.kind === "template" && expression.parts.length === 1 ? expression.parts[0] : undefined;
  return only?.kind === "literal" && typeof only.value === "string" ? only.value : undefined;
}

function read(expression: Expression): TypeConstraint {
  const keyword = keywordOf(expression);
  if (keyword !== undefined) {
    const type = Object.hasOwn(PRIMITIVES, keyword) ? PRIMITIVES[keyword] : undefined;
    if (type) return { type };
    throw new EvaluationError(
      `${JSON.stringify(keyword)} is not a type: expected string, number, bool, any, or list(...) and the like`,
      expression,
    );
  }
  if (expression.kind !== "call") {
    throw new EvaluationError(
      "expected a type: string, number, bool, any, or list(...) and the like",
      expression,
    );
  }
  const [argument] = expression.arguments;
  if (!argument || expression.arguments.length > 1) {
    throw new EvaluationError(
      `${JSON.stringify(expression.name)} requires one argument to make a type`,
      expression,
    );
  }
  switch (expression.name) {
    case "list":
      return ofElements(listOf, argument);
    case "set":
      return ofElements(setOf, argument);
    case "map":
      return ofElements(mapOf, argument);
    case "object":
      return readObject(argument);
    case "tuple":
      return readTuple(argument);
    case "optional":
      throw new EvaluationError(
        "optional(...) is valid only for the attributes of an object type",
        expression,
      );
    default:
      throw new EvaluationError(`${JSON.stringify(expression.name)} is not a type`, expression);
  }
}

function ofElements(collection: (element: Type) => Type, argument: Expression): TypeConstraint {
  const { type: element, defaults } = read(argument);
  const type = collection(element);
  return { type, ...(defaults && { defaults: defaultsOfElements(type, defaults) }) };
}

function readTuple(argument: Expression): TypeConstraint {
  if (argument.kind !== "tuple")
    throw new EvaluationError("a tuple type requires a list of element types", argument);
  const elements = argument.items.map(read);
  const children = new Map<string, Defaults>();
  for (const [i, { defaults }] of elements.entries()) if (defaults) children.set(String(i), defaults);
  return withDefaults(tupleOf(elements.map(({ type }) => type)), new Map(), children);
}

function readObject(argument: Expression): TypeConstraint {
  if (argument.kind !== "object") {
    throw new EvaluationError("an object type requires a map of attribute names to their types", argument);
  }
  const attributes = new Map<string, Type>();
  const optional = new Set<string>();
  const values = new Map<string, Value>();
  const children = new Map<string, Defaults>();
  for (const item of argument.items) {
    const name = nameOf(item);
    if (attributes.has(name))
      throw new EvaluationError("the attribute names of an object type must be unique", item.key);
    const modifier = item.value.kind === "call" && item.value.name === "optional" ? item.value : undefined;
    const { type, defaults } = read(modifier ? typeOfOptional(modifier) : item.value);
    attributes.set(name, type);
    if (defaults) children.set(name, defaults);
    if (modifier) optional.add(name);
    const given = modifier?.arguments[1];
    if (given) values.set(name, defaultValue(given, type));
  }
  const type: ObjectType = { kind: "object", attributes, ...(optional.size > 0 && { optional }) };
  return withDefaults(type, values, children);
}

function nameOf({ key }: ObjectItem): string {
  const name = keywordOf(key);
  if (name === undefined)
    throw new EvaluationError("the keys of an object type must be attribute names", key);
  return name;
}

function typeOfOptional(modifier: Call): Expression {
  const [type] = modifier.arguments;
  if (!type || modifier.arguments.length > 2) {
    throw new EvaluationError(
      "optional(...) expects the attribute type and, if any, a default value",
      modifier,
    );
  }
  return type;
}

function defaultValue(node: Expression, type: Type): Value {
  const value = evaluate(node, CONSTANT);
  try {
    return convert(value, type);
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    throw new EvaluationError(
      `the default value is not compatible with the attribute's type: ${error.message}`,
      node,
    );
  }
}

function withDefaults(
  type: Type,
  values: ReadonlyMap<string, Value>,
  children: ReadonlyMap<string, Defaults>,
): TypeConstraint {
  const defaults = defaultsOfParts(type, values, children);
  return { type, ...(defaults && { defaults }) };
}

const outside = () => {
  throw new EvaluationError("a default value must not depend on anything else", { start: 0, end: 0 });
};

/** Where nothing is declared. */
const CONSTANT: Scope = {
  resolve: (root) => {
    throw new EvaluationError("variables may not be used in a default value", root);
  },
  functions: { readFile: outside, listFiles: outside, renderTemplate: outside },
};
