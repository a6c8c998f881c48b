import { ANY, type Type } from "../../core/type.ts";
import { NULL, type Value, mark, unknown } from "../../core/value.ts";
import { convert } from "../evaluate/convert.ts";
import { EvaluationError } from "../evaluate/errors.ts";
import { type Defaults, applyDefaults, typeConstraint } from "../evaluate/type-constraint.ts";
import { type Attribute } from "../hcl/ast.ts";
import { type Diagnostic } from "../hcl/diagnostic.ts";
import { evaluateIn, guarded } from "./evaluation.ts";
import { type ModuleInstance } from "./module-instance.ts";
import { type Declared, headerOf, sourceOf } from "./module-source.ts";

type Report = (diagnostic: Diagnostic) => void;

/** What a variable is: what was given for it, else its default, under its type. */
export function variableValue(
  module: ModuleInstance,
  name: string,
  declared: Declared,
  given: Value | undefined,
): Value {
  const { report } = module.root;
  const { type, defaults } = constraintOf(declared, report);
  const read = (argument: string): Value => {
    const attribute = argumentOf(declared, argument);
    return attribute
      ? evaluateIn(sourceOf(attribute, declared.source), report)(attribute.expression, module.scope())
      : NULL;
  };
  const says = (argument: string, what: boolean): boolean => {
    const value = read(argument);
    return value.state === "known" && value.kind === "bool" && value.value === what;
  };
  const isNullable = !says("nullable", false);
  const isGiven = given !== undefined && (given.state !== "absent" || isNullable);
  const raw: Value = isGiven
    ? given
    : argumentOf(declared, "default")
      ? read("default")
      : unknown({ code: "variable", text: `variable "${name}" has no default` }, type);
  const typed = guarded(
    declared.source,
    report,
    headerOf(declared.block),
    () => {
      const converted = convert(defaults && raw.state === "known" ? applyDefaults(raw, defaults) : raw, type);
      return converted.state === "unknown" && !isNullable ? { ...converted, notNull: true } : converted;
    },
    { code: "invalid-variable", what: `var.${name}`, type },
  );
  return mark(typed, {
    ...(says("sensitive", true) && { sensitive: true }),
    ...(says("ephemeral", true) && { ephemeral: true }),
    origins: [{ address: module.at(`var.${name}`), path: "", via: "plain" }],
  });
}

/** The type that a variable declares, with the defaults in it; `any` where it declares none, or none that is one. */
export function constraintOf(
  declared: Declared,
  report: Report,
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
  block.body.attributes.find((each) => each.name === name);
