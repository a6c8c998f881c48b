import { type Truth } from "../../lens/predicate.ts";
import { operatorOf } from "../condition-operator.ts";
import { narrowsWho } from "../narrowing.ts";
import { type Condition, type PolicyStatement, type Word } from "../statement.ts";
import { anyOf } from "../words.ts";
import { vendorOf } from "./vendors.ts";

/** An account that may become somebody here. */
export interface ThirdParty {
  readonly word: Word;
  readonly account: string;
  /** Whose it is, where that is known. */
  readonly vendor?: string;
}

/** Accounts of others: those of companies that are known, and whole accounts that are written out. */
export function thirdParties({ principals }: PolicyStatement): ThirdParty[] {
  const words = (principals?.known ?? [])
    .filter(({ type }) => type === "AWS")
    .flatMap((each) => each.words.known);
  return words.flatMap((word): ThirdParty[] => {
    const [, account, name] = /^(?:arn:[^:]*:iam::)?(\d{12})(?::(.*))?$/.exec(word.text) ?? [];
    if (account === undefined) return [];
    const vendor = vendorOf(account);
    if (vendor !== undefined) return [{ word, account, vendor }];
    return name === undefined || name === "root" ? [{ word, account }] : [];
  });
}

/** Is something demanded that only those know or have who are meant? */
export const isVouchedFor = ({ conditions }: PolicyStatement): Truth =>
  anyOf([
    narrowsWho(conditions),
    conditions.known.some(demandsIdentity),
    ...(conditions.open ? [conditions.open] : []),
  ]);

const demandsIdentity = ({ operator, key, words }: Condition): boolean => {
  const parts = operatorOf(operator);
  if (!parts || parts.isNegative || parts.isOptional) return false;
  const text = words.known[0]?.text ?? "…";
  if (/^sts:externalid$/i.test(key)) return parts.compares !== "null" && !/^\*+$/.test(text);
  if (/^aws:multifactorauth(?:present|age)$/i.test(key)) return true;
  return /^(?:aws:principaltag\/|aws:requesttag\/|sts:sourceidentity$|sts:rolesessionname$)/i.test(key);
};
