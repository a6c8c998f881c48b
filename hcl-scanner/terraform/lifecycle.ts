import { type Lifecycle, type Path, type Reference } from "../../core/definition.ts";
import { NULL, type Value, travelled } from "../../core/value.ts";
import { type Expression } from "../hcl/ast.ts";
import { evaluateIn } from "./evaluation.ts";
import { type HclDefinition } from "./hcl-definition.ts";
import { sourceOf } from "./module-source.ts";

const NONE: Lifecycle = {
  createBeforeDestroy: NULL,
  preventDestroy: NULL,
  replaceTriggeredBy: [],
  ignoreChanges: [],
};

export function lifecycleOf(definition: HclDefinition): Lifecycle {
  const block = definition.nestedBlock("lifecycle");
  if (!block) return NONE;
  const argument = (name: string): Expression | undefined =>
    block.body.attributes.find((each) => each.name === name)?.expression;
  const evaluate = evaluateIn(
    sourceOf(block, definition.declared.source),
    definition.moduleInstance.root.report,
  );
  const read = (name: string): Value => {
    const expression = argument(name);
    return expression ? evaluate(expression, definition.scope) : NULL;
  };
  const triggers = argument("replace_triggered_by");
  return {
    createBeforeDestroy: read("create_before_destroy"),
    preventDestroy: read("prevent_destroy"),
    replaceTriggeredBy: triggers
      ? triggeredBy(triggers, (expression) => evaluate(expression, definition.scope))
      : [],
    ignoreChanges: ignored(argument("ignore_changes")),
  };
}

/** The definitions (and their attributes) that the list names. Other origins of what they hold do not trigger. */
function triggeredBy(list: Expression, evaluate: (expression: Expression) => Value): Reference[] {
  if (list.kind !== "tuple") return [];
  return list.items.flatMap((item, i) => {
    const from = `lifecycle.replace_triggered_by.${i}`;
    const name = typeAndName(item);
    const origins = travelled(evaluate(item), "plain").origins ?? [];
    return origins
      .filter((each) => name === undefined || each.address.replace(/\[.*\]$/s, "").endsWith(name))
      .map(({ address, path, via }) => ({ address, path, via, from }));
  });
}

/** `aws_iam_user.ci` of a traversal that begins so. */
function typeAndName(expression: Expression): string | undefined {
  const names: string[] = [];
  for (let at: Expression = expression; ;) {
    if (at.kind === "attribute") {
      names.unshift(at.name);
      at = at.object;
    } else if (at.kind === "index") at = at.collection;
    else if (at.kind === "variable") {
      names.unshift(at.name);
      break;
    } else return undefined;
  }
  return names[0] === "data" || names[0] === "module" ? undefined : names.slice(0, 2).join(".");
}

function ignored(expression: Expression | undefined): readonly Path[] | "all" {
  if (!expression) return [];
  if (expression.kind === "variable" && expression.name === "all") return "all";
  if (expression.kind !== "tuple") return [];
  return expression.items.map(pathOf).filter((path) => path !== undefined);
}

/** `tags["x"]` is `tags.x`; also in the quoted form of older configurations. */
function pathOf(expression: Expression): Path | undefined {
  switch (expression.kind) {
    case "variable":
      return expression.name;
    case "attribute": {
      const base = pathOf(expression.object);
      return base && `${base}.${expression.name}`;
    }
    case "index": {
      const base = pathOf(expression.collection);
      const key =
        pathOf(expression.key) ??
        (expression.key.kind === "literal" ? String(expression.key.value) : undefined);
      return base && key !== undefined ? `${base}.${key}` : base;
    }
    case "template": {
      const [only] = expression.parts;
      return only?.kind === "literal" && typeof only.value === "string" ? only.value : undefined;
    }
    default:
      return undefined;
  }
}
