import { isWhollyKnown } from "../../core/value.ts";
import { type Expression } from "../hcl/ast.ts";
import { type HclDefinition } from "./hcl-definition.ts";
import { type ModuleInstance } from "./module-instance.ts";
import { type Declared } from "./module-source.ts";

/**
 * Is a data source read only while applying? So it is if an argument is not known before, or if it, or a call of its
 * module, is told to wait for a resource that is made.
 */
export function isDeferred(definition: HclDefinition): boolean {
  if (definition.kind !== "data") return false;
  if (definition.names.some((name) => !isWhollyKnown(definition.get(name)))) return true;
  if (waits(definition.declared, definition.moduleInstance)) return true;
  for (let at: ModuleInstance | undefined = definition.moduleInstance; at?.parent; at = at.parent) {
    if (at.calledBy && waits(at.calledBy, at.parent)) return true;
  }
  return false;
}

function waits({ block }: Declared, module: ModuleInstance): boolean {
  const list = block.body.attributes.find((each) => each.name === "depends_on")?.expression;
  return list?.kind === "tuple" && list.items.some((item) => makesSomething(item, module));
}

function makesSomething(item: Expression, module: ModuleInstance): boolean {
  const [root = "", name = ""] = namesOf(item);
  if (root === "module") return true;
  return (module.resource(`${root}.${name}`)?.definitions().length ?? 0) > 0;
}

/** The names that a traversal is made of: `aws_iam_user`, `ci`. */
function namesOf(expression: Expression): string[] {
  if (expression.kind === "attribute") return [...namesOf(expression.object), expression.name];
  if (expression.kind === "index") return namesOf(expression.collection);
  return expression.kind === "variable" ? [expression.name] : [];
}
