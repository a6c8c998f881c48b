import { string } from "../../core/value.ts";
import { EvaluationError } from "../evaluate/errors.ts";
import { evaluate } from "../evaluate/expression.ts";
import { FunctionError } from "../evaluate/function.ts";
import { type Scope } from "../evaluate/scope.ts";
import { type Block, type Expression } from "../hcl/ast.ts";
import { type ModuleSource, literalText } from "./module-source.ts";

/**
 * Where a call is likely to lead, before anything is evaluated: its `source`, with defaults for variables. Newer
 * versions of terraform and OpenTofu allow variables and locals there.
 */
export function staticSource(call: Block, module: ModuleSource): string | undefined {
  const source = call.body.attributes.find((each) => each.name === "source");
  if (!source) return undefined;
  const text = literalText(source);
  if (text !== undefined) return text;
  try {
    const value = evaluate(source.expression, staticScope(module, 0));
    return value.state === "known" && value.kind === "string" ? value.value : undefined;
  } catch (error) {
    if (error instanceof EvaluationError) return undefined;
    throw error;
  }
}

/** Locals that go deeper than that refer to themselves. */
const DEEPEST = 50;

const refused = (): never => {
  throw new FunctionError("files are not read before anything is evaluated");
};

const staticScope = (module: ModuleSource, depth: number): Scope => ({
  functions: { readFile: refused, listFiles: refused, renderTemplate: refused },
  resolve(root, steps) {
    const key = steps[0]?.key;
    const name = key?.state === "known" && key.kind === "string" ? key.value : "";
    const expression = depth < DEEPEST ? expressionOf(module, root.name, name) : undefined;
    const value =
      root.name === "path" ? string(".") : expression && evaluate(expression, staticScope(module, depth + 1));
    if (!value)
      throw new EvaluationError(`${root.name}.${name} is not known before anything is evaluated`, root);
    return { value, consumed: 1 };
  },
});

function expressionOf(module: ModuleSource, kind: string, name: string): Expression | undefined {
  if (kind === "local") return module.locals.get(name)?.attribute.expression;
  if (kind !== "var") return undefined;
  return module.variables.get(name)?.block.body.attributes.find((each) => each.name === "default")
    ?.expression;
}
