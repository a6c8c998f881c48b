import { type Path } from "../../core/definition.ts";
import { type Attribute, type Block, type Body, type Expression, type Range } from "../hcl/ast.ts";
import { rangeInTemplate } from "./json-in-template.ts";
import { headerOf } from "./module-source.ts";

/** A range, and the argument or block that tells which file it is in. */
interface Place {
  readonly range: Range;
  readonly piece: Attribute | Block;
}

/**
 * Where a path stands in the text, as far as it can be followed: an argument, an element of a literal list or object,
 * a part of a JSON document in a heredoc, a nested block. `textOf` gives the file's text; `generated` the blocks behind
 * a list of nested ones, dynamic ones expanded.
 */
export function rangeAt(
  body: Body,
  path: Path,
  textOf: (attribute: Attribute) => string,
  generated?: (name: string) => readonly Block[] | undefined,
): Place | undefined {
  const [name = "", ...rest] = path.split(".");
  const attribute = body.attributes.find((each) => each.name === name);
  if (attribute) {
    const deeper = rest.length > 0 ? within(attribute.expression, rest, textOf(attribute)) : undefined;
    return { range: deeper ?? attribute, piece: attribute };
  }
  const blocks = generated?.(name) ?? body.blocks.filter((each) => each.type === name);
  const isIndex = rest[0] !== undefined && /^\d+$/.test(rest[0]);
  const block = blocks[isIndex ? Number(rest[0]) : 0];
  if (!block) return undefined;
  const inner = isIndex ? rest.slice(1) : rest;
  const found = inner.length > 0 ? rangeAt(block.body, inner.join("."), textOf) : undefined;
  if (found) return { range: found.range, piece: found.piece };
  return { range: headerOf(block), piece: block };
}

/** The part of a literal that the steps lead to, as far as there are literals; undefined where there is none. */
function within(expression: Expression, steps: readonly string[], text: string): Range | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return expression;
  switch (expression.kind) {
    case "parentheses":
      return within(expression.expression, steps, text);
    case "object": {
      const item = expression.items.find((each) => keyOf(each.key) === step);
      if (item) return rest.length > 0 ? (within(item.value, rest, text) ?? item) : item;
      return step === "0" ? within(expression, rest, text) : undefined;
    }
    case "tuple": {
      if (!/^\d+$/.test(step))
        return expression.items.length === 1 ? within(expression.items[0]!, steps, text) : undefined;
      const item = expression.items[Number(step)];
      return item && (rest.length > 0 ? (within(item, rest, text) ?? item) : item);
    }
    case "call":
      // jsonencode({...}) and its like: the text is made of the argument.
      return expression.arguments.length === 1 ? within(expression.arguments[0]!, steps, text) : undefined;
    case "template":
      return rangeInTemplate(expression, text, steps);
    default:
      return undefined;
  }
}

function keyOf(key: Expression): string | undefined {
  if (key.kind === "variable") return key.name;
  if (key.kind !== "template") return undefined;
  const [only] = key.parts;
  return key.parts.length === 1 && only?.kind === "literal" && typeof only.value === "string"
    ? only.value
    : undefined;
}
