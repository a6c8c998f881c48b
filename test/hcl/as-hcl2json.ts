import { format } from "../../core/number.ts";
import {
  type Body,
  type Conditional,
  type Expression,
  type TemplateFor,
  type TemplatePart,
} from "../../hcl-scanner/hcl/ast.ts";

/**
 * A tree in the form that hcl2json gives to HashiCorp's: nested objects, and the text of every expression that is
 * neither literal nor collection nor template.
 */
export function asHcl2json(text: string, body: Body): Record<string, unknown> {
  return toObject(members(text, body));
}

/** Built as maps, so that a name such as `__proto__` is one like any other. */
type Members = Map<string, Members | unknown[] | { readonly value: unknown }>;

function members(text: string, { attributes, blocks }: Body): Members {
  const result: Members = new Map();
  for (const { type, labels, body } of blocks) {
    const names = [type, ...labels.map((label) => label.value)];
    let at = result;
    for (const name of names.slice(0, -1)) {
      const known = at.get(name);
      const inner: Members = known instanceof Map ? known : new Map();
      at.set(name, inner);
      at = inner;
    }
    const same = (at.get(names.at(-1)!) ?? []) as unknown[];
    at.set(names.at(-1)!, [...same, asHcl2json(text, body)]);
  }
  for (const { name, expression } of attributes) result.set(name, { value: value(text, expression) });
  return result;
}

const toObject = (from: Members): Record<string, unknown> =>
  Object.fromEntries(
    [...from].map(([name, each]) => {
      if (each instanceof Map) return [name, toObject(each)];
      return [name, Array.isArray(each) ? each : each.value];
    }),
  );

function value(text: string, expression: Expression): unknown {
  switch (expression.kind) {
    case "literal":
      return scalar(expression.value);
    case "wrap":
      return value(text, expression.expression);
    case "template":
      return template(text, expression.parts);
    case "tuple":
      return expression.items.map((item) => value(text, item));
    case "object":
      return Object.fromEntries(
        expression.items.map((item) => [key(text, item.key), value(text, item.value)]),
      );
    case "unary": {
      const { operator, operand } = expression;
      if (operand.kind !== "literal") return wrapped(text, expression);
      return operator === "-" ? -Number(scalar(operand.value)) : operand.value !== true;
    }
    default:
      return wrapped(text, expression);
  }
}

/** `a.b = 1`: terraform refuses such a key, but HCL reads it. */
const key = (text: string, each: Expression): string =>
  each.kind === "attribute" || each.kind === "index" ? textOf(text, each) : part(text, each);

/** Numbers as JavaScript's JSON reads them. */
const scalar = (each: Extract<Expression, { kind: "literal" }>["value"]): unknown =>
  typeof each === "object" && each !== null ? Number(format(each)) : each;

const template = (text: string, parts: readonly TemplatePart[]): string =>
  parts.map((each) => part(text, each)).join("");

function part(text: string, each: TemplatePart): string {
  switch (each.kind) {
    case "literal":
      return typeof each.value === "object" || typeof each.value === "number"
        ? format(each.value!)
        : String(each.value);
    case "template":
      return template(text, each.parts);
    case "wrap":
      return part(text, each.expression);
    case "conditional":
      return conditional(text, each);
    case "template-for":
      return loop(text, each);
    default:
      return wrapped(text, each);
  }
}

function conditional(text: string, { condition, then, otherwise }: Conditional): string {
  const negative = part(text, otherwise);
  const rest = negative === "" ? "" : `%{else}${negative}`;
  return `%{if ${textOf(text, condition)}}${part(text, then)}${rest}%{endif}`;
}

function loop(text: string, { key, value: name, collection, body }: TemplateFor): string {
  const names = key === undefined ? name : `${key}, ${name}`;
  return `%{for ${names} in ${textOf(text, collection)}}${template(text, body.parts)}%{endfor}`;
}

const textOf = (text: string, { start, end }: Expression): string => text.slice(start, end);
const wrapped = (text: string, expression: Expression): string => `\${${textOf(text, expression)}}`;
