import { format } from "../../core/number.ts";
import { type Body, type TemplatePart } from "../../hcl-scanner/hcl/ast.ts";

/** A tree without offsets, short enough to be read: what the expected files of the cases hold. */
export function compactBody({ attributes, blocks }: Body): unknown {
  const arguments_ = Object.fromEntries(
    attributes.map(({ name, expression }) => [name, compact(expression)]),
  );
  if (blocks.length === 0) return arguments_;
  const inner = blocks.map(({ type, labels, body }) => ({
    [[type, ...labels.map(({ value }) => value)].join(" ")]: compactBody(body),
  }));
  return { ...arguments_, "{}": inner };
}

/** Plain strings are strings, lists are lists; every other kind of expression is named. */
export function compact(expression: TemplatePart): unknown {
  switch (expression.kind) {
    case "literal":
      return typeof expression.value === "object" && expression.value !== null
        ? { number: format(expression.value) }
        : expression.value;
    case "template":
      return compactTemplate(expression.form, expression.parts);
    case "wrap":
      return { wrap: compact(expression.expression) };
    case "variable":
      return { variable: expression.name };
    case "attribute":
      return { get: [compact(expression.object), expression.name] };
    case "index":
      return { index: [compact(expression.collection), compact(expression.key)] };
    case "splat":
      return { [`${expression.form} splat`]: [compact(expression.source), compact(expression.each)] };
    case "splat-item":
      return { item: true };
    case "call":
      return {
        [expression.expand ? "call..." : "call"]: [expression.name, ...expression.arguments.map(compact)],
      };
    case "conditional":
      return { if: [expression.condition, expression.then, expression.otherwise].map(compact) };
    case "unary":
      return { [expression.operator]: [compact(expression.operand)] };
    case "binary":
      return { [expression.operator]: [compact(expression.left), compact(expression.right)] };
    case "for": {
      const { key, value, collection, resultKey, result, condition, grouped } = expression;
      const names = key === undefined ? value : `${key}, ${value}`;
      const results = [...(resultKey ? [compact(resultKey)] : []), compact(result)];
      const filter = condition ? { if: compact(condition) } : {};
      return {
        [`${expression.form} for`]: names,
        in: compact(collection),
        result: results,
        ...filter,
        grouped,
      };
    }
    case "template-for": {
      const names =
        expression.key === undefined ? expression.value : `${expression.key}, ${expression.value}`;
      return { "template for": names, in: compact(expression.collection), result: compact(expression.body) };
    }
    case "tuple":
      return expression.items.map(compact);
    case "object":
      return { object: expression.items.map(({ key, value }) => [compact(key), compact(value)]) };
    case "parentheses":
      return { parentheses: compact(expression.expression) };
    case "invalid":
      return { invalid: true };
  }
}

function compactTemplate(form: string, parts: readonly TemplatePart[]): unknown {
  const [first] = parts;
  const isPlain = parts.length === 1 && first?.kind === "literal";
  if (isPlain && form === "quoted") return first.value;
  return { [form]: parts.map(compact) };
}
