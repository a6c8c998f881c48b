import { fits } from "../glob.ts";
import { type TrustedDemands } from "../grant-demands.ts";
import { operatorOf } from "./condition-operator.ts";
import { type Condition, type PolicyStatement, type Word } from "./statement.ts";

/** Somebody who is let in, and whom the policy does not list. */
export interface Unlisted {
  readonly word: Word;
  /** `account 111122223333`, `organization o-a1b2c3d4e5` */
  readonly who: string;
}

const isListed = (globs: readonly string[] | undefined, text: string): boolean =>
  globs?.some((glob) => fits(glob, text)) ?? false;

/**
 * Accounts and organizations that a trust or a policy of a resource lets in. A condition on the organization or the
 * account decides, whoever stands as principal; anybody without one is no matter of lists.
 * @param own accounts that the stack itself works in
 */
export function unlistedIn(
  { principals, conditions }: PolicyStatement,
  trusted: TrustedDemands,
  own: ReadonlySet<string>,
): Unlisted[] {
  const { accounts, organizations, principals: named } = trusted;
  const byOrganization = valuesOf(conditions.known, "aws:principalorgid");
  if (byOrganization.length > 0)
    return organizations
      ? byOrganization
          .filter(({ text, partial }) => !partial && !isListed(organizations, text))
          .map((word) => ({ word, who: `organization ${word.text}` }))
      : [];
  if (!accounts && !named) return [];
  const byAccount = valuesOf(conditions.known, "aws:principalaccount");
  const words =
    byAccount.length > 0
      ? byAccount
      : (principals?.known ?? []).filter(({ type }) => type === "AWS").flatMap((each) => each.words.known);
  return words.flatMap((word): Unlisted[] => {
    const account = word.partial ? undefined : /(?<!\d)\d{12}(?!\d)/.exec(word.text)?.[0];
    if (account === undefined || own.has(account)) return [];
    if (isListed(accounts, account) || isListed(named, word.text)) return [];
    return [{ word, who: word.text === account ? `account ${account}` : word.text }];
  });
}

/** What a key must be, by conditions that hold for nobody without it. */
const valuesOf = (conditions: readonly Condition[], key: string): readonly Word[] =>
  conditions
    .filter((each) => {
      const operator = operatorOf(each.operator);
      return each.key.toLowerCase() === key && operator && !operator.isNegative && !operator.isOptional;
    })
    .flatMap(({ words }) => words.known);
