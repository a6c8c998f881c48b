import { type Truth } from "../lens/predicate.ts";
import { isEveryAction } from "./action-words.ts";
import { type ActionTable } from "./actions.ts";
import { matches } from "./glob.ts";
import { type PolicyStatement, type Words } from "./statement.ts";
import { holdsOf, not, some } from "./words.ts";

/** Those of the forbidden actions that a statement allows, and whether it may allow others that are not known. */
export interface Forbidden {
  readonly named: readonly string[];
  readonly mayBe: Truth;
}

/** @param forbidden words of policies: `iam:CreateUser`, `organizations:*` */
export function forbiddenIn(
  { actions, notActions }: PolicyStatement,
  forbidden: readonly string[],
  table: ActionTable,
): Forbidden {
  const names = forbidden.flatMap((word) => {
    const known = table.expand(word).map(({ service, name }) => `${service}:${name}`);
    return known.length > 0 ? known : [word];
  });
  const truths = names.map((name) => (notActions ? not(isAmong(notActions, name)) : isAmong(actions, name)));
  return {
    named: names.filter((_, i) => truths[i] === true),
    mayBe: truths.find((truth) => typeof truth !== "boolean") ?? false,
  };
}

const isAmong = (words: Words | undefined, action: string): Truth => {
  const name = action.toLowerCase();
  const fits = (text: string): boolean => isEveryAction(text) || matches(text.toLowerCase(), name);
  return some(words, (word) =>
    holdsOf(word, fits, ({ prefix, suffix, reason }) => (fits(`${prefix}*${suffix}`) ? reason : false)),
  );
};
