import { type Catalog } from "../catalog/catalog.ts";
import { type PlainFacts } from "../catalog/entry.ts";
import { type Definition, type Node, type Path } from "../definition.ts";
import { type Leaf, leavesOf } from "../secret/leaf.ts";
import { nameAt } from "../secret/recognise.ts";
import { typeKey } from "../secret/table.ts";
import { type Value } from "../value.ts";
import { holdAll } from "./predicate.ts";

/** The texts of a definition that lie in the clear, by the facts of the catalog. */
export function* plainPlaces(
  definition: Definition,
  catalog: Catalog,
): Generator<{ readonly facts: PlainFacts; readonly leaf: Leaf }> {
  const key = typeKey(definition);
  for (const facts of (key !== undefined && catalog.entry(key)?.plain) || []) {
    if (!definition.names.includes(facts.path.split(".", 1)[0]!)) continue;
    if (holdAll(definition, facts.when) !== true) continue;
    for (const { value, path } of reached(definition, facts.path.split("."), facts)) {
      for (const leaf of leavesOf(value, path, nameAt(definition, path))) yield { facts, leaf };
    }
  }
}

interface Reached {
  readonly value: Value;
  readonly path: Path;
}

/** What stands at the path, in every block that it leads through. */
function* reached(
  node: Node,
  [step = "", ...rest]: readonly string[],
  facts: PlainFacts,
): Generator<Reached> {
  const isLast = rest.length === 0;
  if (isLast && !facts.each) {
    yield { value: node.get(step), path: node.path === "" ? step : `${node.path}.${step}` };
    return;
  }
  const { items, open } = node.all(step);
  for (const item of items) {
    if (!isLast) yield* reached(item, rest, facts);
    else if (holdAll(item, facts.each) === true) yield { value: item.get(""), path: item.path };
  }
  if (open) yield { value: open, path: node.path === "" ? step : `${node.path}.${step}` };
}
