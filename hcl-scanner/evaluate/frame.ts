import { type Value } from "../../core/value.ts";
import { type Expression } from "../hcl/ast.ts";
import { LimitReached } from "./errors.ts";
import { type Scope } from "./scope.ts";

/** Where a node is evaluated: the scope, and what the loops around the node have bound. */
export interface Frame {
  readonly scope: Scope;
  readonly meter: Meter;
  readonly bindings?: Binding;
  /** The current item of the innermost splat. */
  readonly item?: Value;
}

/** The variable of a `for`, and those around it. */
export interface Binding {
  readonly name: string;
  readonly value: Value;
  readonly outer: Binding | undefined;
}

/** The work that one evaluation may still do. */
export interface Meter {
  left: number;
}

/** Evaluates a node; handed to what evaluates parts of it. @throws EvaluationError */
export type Evaluator = (node: Expression, frame: Frame) => Value;

/** @throws LimitReached */
export function spend(frame: Frame, units: number): void {
  frame.meter.left -= units;
  if (frame.meter.left < 0) throw new LimitReached("it takes too much work to evaluate");
}

export const bind = (frame: Frame, name: string, value: Value): Frame => ({
  ...frame,
  bindings: { name, value, outer: frame.bindings },
});

export function bound(frame: Frame, name: string): Value | undefined {
  for (let at = frame.bindings; at; at = at.outer) if (at.name === name) return at.value;
  return undefined;
}
