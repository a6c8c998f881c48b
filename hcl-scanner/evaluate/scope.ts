import { type Value } from "../../core/value.ts";
import { type Expression, type Variable } from "../hcl/ast.ts";
import { type FunctionContext } from "./function.ts";

/** What an expression may refer to. */
export interface Scope {
  /**
   * The value of a root name, followed by as many of `steps` as the scope wants to take itself (a resource, its
   * instance key, its attribute), so that nothing is evaluated that is not asked for.
   * @throws EvaluationError for a name that is not declared
   */
  resolve(root: Variable, steps: readonly Step[]): Resolved;
  readonly functions: FunctionContext;
  /** Shared by all scopes of a run; without it, only a single evaluation is bounded. */
  readonly budget?: Budget;
}

export interface Resolved {
  readonly value: Value;
  /** How many of the steps the value already stands behind. */
  readonly consumed: number;
}

/** `.name` or `[key]` behind a root name. */
export interface Step {
  /** A known string for `.name`, the evaluated key for `[key]`. */
  readonly key: Value;
  readonly node: Expression;
  readonly style: "attribute" | "index";
}

/** Units of work (a node evaluated, an element copied) that large evaluations of a run may still spend together. */
export interface Budget {
  remaining: number;
}

export const newBudget = (remaining = 10_000_000): Budget => ({ remaining });
