import { type Entry } from "../core/catalog/entry.ts";
import { type Rule } from "../core/rule.ts";

/**
 * The rules that can speak of a resource before its neighbours are known. One that another rule silences waits for that
 * one, so that what is said first holds.
 */
export function earlyRules(rules: readonly Rule[]): readonly Rule[] {
  const late = new Set(rules.filter(({ reads }) => reads === "stack").map(({ id }) => id));
  let before: number;
  do {
    before = late.size;
    for (const { id, supersedes = [] } of rules)
      if (late.has(id)) for (const weaker of supersedes) late.add(weaker);
  } while (late.size > before);
  return rules.filter(({ id }) => !late.has(id));
}

/** Can one of the rules speak of a type at all, by what the catalog knows of it? */
export const mayConcern = (rules: readonly Rule[], entry: Entry): boolean =>
  rules
    .flatMap((law) => [law, ...(law.further ?? [])])
    .some(({ inspects }) => FACTS[inspects]?.some((fact) => entry[fact] !== undefined) ?? true);

/** What the catalog has to know so that there is something to look at. */
const FACTS: Readonly<Partial<Record<Rule["inspects"], readonly (keyof Entry)[]>>> = {
  credential: ["kind"],
  setting: ["settings"],
  statement: ["documents", "permission"],
};
