import { ANY, type Type } from "../../core/type.ts";
import { type Value, mark, unknown } from "../../core/value.ts";
import { convert } from "../evaluate/convert.ts";
import { EvaluationError } from "../evaluate/errors.ts";
import { type Defaults, applyDefaults, typeConstraint } from "../evaluate/type-constraint.ts";
import { type Attribute } from "../hcl/ast.ts";
import { attributeNamed } from "../hcl/body-index.ts";
import { type Diagnostic } from "../hcl/diagnostic.ts";
import { guarded } from "./evaluation.ts";
import { type ModuleInstance } from "./module-instance.ts";
import { type Declared, headerOf, sourceOf } from "./module-source.ts";

/** What a variable is: what was given for it, else its default, under its type. */
export function variableValue(
  module: ModuleInstance,
  name: string,
  declared: Declared,
  given: Value | undefined,
): Value {
  const isNullable = !says(module, declared, "nullable", false);
  const isGiven = given !== undefined && (given.state !== "absent" || isNullable);
  const raw = isGiven
    ? given
    : argumentOf(declared, "default")
      ? module.argument(declared, "default")
      : unknown({ code: "variable", text: `variable "${name}" has no default` });
  const value = typed(module, declared, raw, `var.${name}`);
  const certain = value.state === "unknown" && !isNullable ? { ...value, notNull: true as const } : value;
  return marked(module, declared, certain, `var.${name}`);
}

/** What an output is, under its type if it declares one. */
export function outputValue(module: ModuleInstance, name: string, declared: Declared): Value {
  const value = typed(module, declared, module.argument(declared, "value"), `output.${name}`);
  return marked(module, declared, value, `output.${name}`);
}

/** Converts to the declared type; a value that does not fit is a diagnostic, and unknown. */
function typed(module: ModuleInstance, declared: Declared, value: Value, what: string): Value {
  if (!argumentOf(declared, "type")) return value;
  const { report } = module.root;
  const { type, defaults } = constraintOf(declared, report);
  const convertedValue = (): Value =>
    convert(defaults && value.state === "known" ? applyDefaults(value, defaults) : value, type);
  const conversion = { code: "invalid-variable", what, type } as const;
  return guarded(declared.source, report, headerOf(declared.block), convertedValue, conversion);
}

function marked(module: ModuleInstance, declared: Declared, value: Value, what: string): Value {
  return mark(value, {
    ...(says(module, declared, "sensitive", true) && { sensitive: true }),
    ...(says(module, declared, "ephemeral", true) && { ephemeral: true }),
    origins: [{ address: module.at(what), path: "", via: "plain" }],
  });
}

/** JSON syntax may write `"true"`. */
function says(module: ModuleInstance, declared: Declared, argument: string, what: boolean): boolean {
  const value = module.argument(declared, argument);
  if (value.state !== "known") return false;
  return value.kind === "bool"
    ? value.value === what
    : value.kind === "string" && value.value === String(what);
}

/** The type that is declared, with the defaults in it; `any` where none is, or none that is one. */
export function constraintOf(
  declared: Declared,
  report: (diagnostic: Diagnostic) => void,
): { readonly type: Type; readonly defaults?: Defaults } {
  const attribute = argumentOf(declared, "type");
  if (!attribute) return { type: ANY };
  try {
    return typeConstraint(attribute.expression);
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    report({
      severity: "error",
      code: "invalid-variable",
      message: error.message,
      place: { source: sourceOf(attribute, declared.source), range: attribute.expression },
    });
    return { type: ANY };
  }
}

export const argumentOf = ({ block }: Declared, name: string): Attribute | undefined =>
  attributeNamed(block.body, name);
