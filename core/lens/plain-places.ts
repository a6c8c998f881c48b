import { type Catalog } from "../catalog/catalog.ts";
import { type PlainFacts } from "../catalog/entry.ts";
import { type Definition, type Node, type Path } from "../definition.ts";
import { type Leaf, leavesOf } from "../secret/leaf.ts";
import { nameAt } from "../secret/recognise.ts";
import { typeKey } from "../secret/table.ts";
import { type Reason, type Value } from "../value.ts";
import { holdAll } from "./predicate.ts";

/** A text that lies in the clear. */
export interface PlainPlace {
  readonly facts: PlainFacts;
  readonly leaf: Leaf;
  /** Why it is not known whether it does. */
  readonly uncertain?: Reason;
}

/** The texts of a definition that lie in the clear, by the facts of the catalog. */
export function* plainPlaces(definition: Definition, catalog: Catalog): Generator<PlainPlace> {
  const key = typeKey(definition);
  for (const facts of (key !== undefined && catalog.entry(key)?.plain) || []) {
    if (!definition.names.includes(facts.path.split(".", 1)[0]!)) continue;
    const applies = holdAll(definition, facts.when);
    if (applies === false) continue;
    for (const { value, path, isPlain } of reached(definition, facts.path.split("."), facts)) {
      const uncertain = applies !== true ? applies : isPlain !== true ? isPlain : undefined;
      for (const leaf of leavesOf(value, path, nameAt(definition, path))) {
        yield { facts, leaf, ...(uncertain && { uncertain }) };
      }
    }
  }
}

interface Reached {
  readonly value: Value;
  readonly path: Path;
  readonly isPlain: true | Reason;
}

/** What stands at the path, in every block that it leads through. */
function* reached(
  node: Node,
  [step = "", ...rest]: readonly string[],
  facts: PlainFacts,
): Generator<Reached> {
  const isLast = rest.length === 0;
  const path = node.path === "" ? step : `${node.path}.${step}`;
  if (isLast && !facts.each) {
    yield { value: node.get(step), path, isPlain: true };
    return;
  }
  const { items, open } = node.all(step);
  for (const item of items) {
    if (!isLast) yield* reached(item, rest, facts);
    else {
      const isPlain = holdAll(item, facts.each);
      if (isPlain !== false) yield { value: item.get(""), path: item.path, isPlain };
    }
  }
  if (open) yield { value: open, path, isPlain: open.reason };
}
