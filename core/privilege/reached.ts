import { type Definition, type Node, type Path } from "../definition.ts";
import { type Place } from "../rule.ts";
import { type Value } from "../value.ts";

/** A value of an argument, and where it stands. */
export interface Reached {
  readonly at: Place;
  readonly value: Value;
}

/** What stands at the path, in every block that it leads through. */
export function reached(definition: Definition, path: Path): Reached[] {
  const steps = path.split(".");
  return definition.names.includes(steps[0]!) ? within(definition, definition, steps) : [];
}

function within(definition: Definition, node: Node, [step = "", ...rest]: readonly string[]): Reached[] {
  const path = node.path === "" ? step : `${node.path}.${step}`;
  if (rest.length === 0) return [{ at: { definition, path }, value: node.get(step) }];
  const { items, open } = node.all(step);
  const found = items.flatMap((item) => within(definition, item, rest));
  return open ? [...found, { at: { definition, path }, value: node.get(rest.join(".")) }] : found;
}
