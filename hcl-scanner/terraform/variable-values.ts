import { join, resolve } from "node:path";
import { ANY, type Type } from "../../core/type.ts";
import { type Value, string } from "../../core/value.ts";
import { evaluate } from "../evaluate/expression.ts";
import { type Scope } from "../evaluate/scope.ts";
import { EvaluationError } from "../evaluate/errors.ts";
import { FunctionError } from "../evaluate/function.ts";
import { type Attribute, type Expression, type Range } from "../hcl/ast.ts";
import { type Diagnostic } from "../hcl/diagnostic.ts";
import { parseExpression } from "../hcl/parse.ts";
import { type Source } from "../hcl/source.ts";
import { walkExpression } from "../hcl/walk.ts";
import { AS_WRITTEN, equalsJson, valueOf } from "../documents/json-value.ts";
import { type Files } from "./files.ts";
import { type ModuleLoader } from "./module-loader.ts";

/** `--var NAME=VALUE` and `--var-file FILE`, in the order of the command line; or what a plan was given, as JSON. */
export type Assignment =
  | { readonly name: string; readonly value: string }
  | { readonly name: string; readonly planned: unknown }
  | {
      readonly file: string;
      /** It is read only inside the boundary, for it was not the command line that named it. */
      readonly inside?: true;
    };

/** A value for a root variable, and where it was written, if in a file. */
export interface GivenVariable {
  /**
   * Text is read as terraform reads a `--var` or TF_VAR_: as it is for primitive types, else as an expression.
   * @throws EvaluationError
   */
  value(type: Type, hasType: boolean): Value;
  readonly place?: { readonly source: Source; readonly range: Range };
  /** Set where a file gives it: its absolute path, and what it says. */
  readonly file?: { readonly path: string; readonly attribute: Attribute };
  /** Who gave it, for messages: `--var`, `TF_VAR_x`, a file. */
  readonly by: string;
  /** Meant for whatever has a variable of the name, so that it is no mistake if nothing has. */
  readonly ambient?: true;
}

export interface VariableSources {
  readonly files: Files;
  readonly loader: ModuleLoader;
  readonly assignments: readonly Assignment[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly report: (diagnostic: Diagnostic) => void;
}

/**
 * All values given to the variables of a root module, in terraform's order of precedence: TF_VAR_*, terraform.tfvars,
 * terraform.tfvars.json, *.auto.tfvars(.json) by name, then --var and --var-file as they come.
 */
export function givenVariables(directory: string, from: VariableSources): Map<string, GivenVariable> {
  const given = new Map<string, GivenVariable>();
  for (const [key, text] of Object.entries(from.environment)) {
    if (key.startsWith("TF_VAR_") && text !== undefined)
      given.set(key.slice(7), { ...ofText(text, key, from), ambient: true });
  }
  const names = from.files.entries(directory).map((entry) => entry.name);
  const automatic = names.filter((name) => /\.auto\.tfvars(?:\.json)?$/.test(name));
  for (const name of ["terraform.tfvars", "terraform.tfvars.json"]
    .filter((each) => names.includes(each))
    .concat(automatic)) {
    readFile(join(directory, name), given, from);
  }
  for (const assignment of from.assignments) {
    if ("file" in assignment) readFile(resolve(from.cwd, assignment.file), given, from, !assignment.inside);
    else if ("planned" in assignment)
      given.set(assignment.name, ofPlan(assignment.planned, given.get(assignment.name)));
    else given.set(assignment.name, ofText(assignment.value, "--var", from));
  }
  return given;
}

/** A plan does not say who gave a value: a file that gives the same is where it is written. */
function ofPlan(planned: unknown, before: GivenVariable | undefined): GivenVariable {
  if (before?.place && equalsJson(before.value(ANY, false), planned)) return before;
  return { by: "the plan", value: () => valueOf({ value: planned }, AS_WRITTEN), ambient: true };
}

const refused = (): never => {
  throw new FunctionError("functions are not called in variable files");
};

/** Variable files may refer to nothing and call nothing. */
const PLAIN: Scope = {
  functions: { readFile: refused, listFiles: refused, renderTemplate: refused },
  resolve(root) {
    // Its name may be a value that somebody forgot to quote.
    throw new EvaluationError("expected a plain value, found a reference; text takes quotes", root);
  },
};

/** @throws EvaluationError */
function refuseCalls(expression: Expression): void {
  if (expression.kind === "call")
    throw new EvaluationError("expected a plain value, found a function call", expression);
  walkExpression(expression, refuseCalls);
}

function readFile(
  path: string,
  given: Map<string, GivenVariable>,
  from: VariableSources,
  isNamed = false,
): void {
  const source = isNamed ? from.files.named(path) : from.files.source(path);
  if (!source) return;
  const body = from.loader.values(source);
  for (const block of body.blocks) {
    from.report({
      severity: "error",
      code: "invalid-block",
      message: `expected values of variables, found the block ${block.type}`,
      place: { source, range: { start: block.start, end: block.headerEnd } },
    });
  }
  for (const attribute of body.attributes) {
    given.set(attribute.name, {
      value: () => {
        refuseCalls(attribute.expression);
        return evaluate(attribute.expression, PLAIN);
      },
      place: { source, range: attribute },
      file: { path, attribute },
      by: source.path,
    });
  }
}

function ofText(text: string, by: string, from: VariableSources): GivenVariable {
  return {
    by,
    value(type, hasType) {
      if (!hasType || type.kind === "string" || type.kind === "number" || type.kind === "bool")
        return string(text);
      const source: Source = { path: by, text };
      const { expression, diagnostics } = parseExpression(source);
      // Nothing of the text is shown: it may be a secret.
      for (const { severity, code, message } of diagnostics)
        from.report({ severity, code, message, path: by });
      return evaluate(expression, PLAIN);
    },
  };
}
