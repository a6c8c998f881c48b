import { type Catalog } from "../catalog/catalog.ts";
import { type Predicate } from "../catalog/entry.ts";
import { type SettingFacts } from "../catalog/setting.ts";
import { type Definition, type Node } from "../definition.ts";
import { namesNoSecret } from "../secret/name.ts";
import { typeKey } from "../secret/table.ts";
import { type Stack } from "../stack.ts";
import { type Known, type Reason } from "../value.ts";
import { type Truth, holdAll, holds } from "./predicate.ts";
import { scalar } from "./scalar.ts";

/** A setting that is not known to be good. */
export interface Setting {
  readonly definition: Definition;
  /** Where it is said, or would be. */
  readonly path: string;
  readonly facts: SettingFacts;
  /** What is written; empty where that is no text, and undefined where nothing is. */
  readonly written: string | undefined;
  /** Why it is not known whether it is bad. */
  readonly uncertain?: Reason;
}

/** Every setting in the stack that is bad, or may be, by the facts of the catalog. */
export function settings(stack: Stack, catalog: Catalog): Setting[] {
  return stack.definitions.flatMap((definition) => {
    const key = typeKey(definition);
    const facts = (key !== undefined && catalog.entry(key)?.settings) || [];
    const isNone = namesNoSecret(definition.name);
    return facts.flatMap((each) =>
      each.ofSecret && isNone
        ? []
        : nodesOf(definition, each).flatMap((node) => settingAt(definition, node, each)),
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
  const uncertain = [matters, isGood].find((each) => typeof each !== "boolean");
  return [
    {
      definition,
      path: node.path === "" ? facts.path : `${node.path}.${facts.path}`,
      facts,
      written: value.state === "known" ? writtenOf(value) : undefined,
      ...(uncertain && { uncertain }),
    },
  ];
}

/** A scalar, or those of a list. */
function writtenOf(value: Known): string {
  const whole = scalar(value);
  if (whole !== undefined) return String(whole);
  const items = "items" in value ? value.items : [];
  const scalars = items.map((item) => (item.state === "known" && !item.sensitive ? scalar(item) : undefined));
  return scalars.includes(undefined) ? "" : scalars.join(", ");
}

/** Does one of them hold? A true one decides, even where others are not known. */
function holdsAny(node: Node, predicates: readonly Predicate[]): Truth {
  const truths = predicates.map((each) => holds(node, each));
  if (truths.includes(true)) return true;
  return truths.find((each) => typeof each !== "boolean") ?? false;
}
