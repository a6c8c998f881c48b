import { type Catalog } from "../catalog/catalog.ts";
import { type Predicate } from "../catalog/entry.ts";
import { type SettingFacts } from "../catalog/setting.ts";
import { type Definition, type Node } from "../definition.ts";
import { typeKey } from "../secret/table.ts";
import { type Stack } from "../stack.ts";
import { type Reason } from "../value.ts";
import { type Truth, holdAll, holds } from "./predicate.ts";
import { scalar } from "./scalar.ts";

/** A setting that is not known to be good. */
export interface Setting {
  readonly definition: Definition;
  /** Where it is said, or would be. */
  readonly path: string;
  readonly facts: SettingFacts;
  /** What is written; undefined where nothing is. */
  readonly written: string | undefined;
  /** Why it is not known whether it is bad. */
  readonly uncertain?: Reason;
}

/** Every setting in the stack that is bad, or may be, by the facts of the catalog. */
export function settings(stack: Stack, catalog: Catalog): Setting[] {
  return stack.definitions.flatMap((definition) => {
    const key = typeKey(definition);
    const facts = (key !== undefined && catalog.entry(key)?.settings) || [];
    return facts.flatMap((each) =>
      nodesOf(definition, each).flatMap((node) => settingAt(definition, node, each)),
    );
  });
}

const nodesOf = (definition: Definition, { each }: SettingFacts): readonly Node[] =>
  each === undefined ? [definition] : definition.all(each).items;

function settingAt(definition: Definition, node: Node, facts: SettingFacts): Setting[] {
  const matters = holdAll(node, facts.when);
  const isGood = holdsAny(node, facts.good);
  if (matters === false || isGood === true) return [];
  const value = node.get(facts.path);
  const written = value.state === "known" ? scalar(value) : undefined;
  const uncertain = [matters, isGood].find((each) => typeof each !== "boolean");
  return [
    {
      definition,
      path: node.path === "" ? facts.path : `${node.path}.${facts.path}`,
      facts,
      written: written === undefined ? undefined : String(written),
      ...(uncertain && { uncertain }),
    },
  ];
}

/** Does one of them hold? A true one decides, even where others are not known. */
function holdsAny(node: Node, predicates: readonly Predicate[]): Truth {
  const truths = predicates.map((each) => holds(node, each));
  if (truths.includes(true)) return true;
  return truths.find((each) => typeof each !== "boolean") ?? false;
}
