import { type Truth } from "../lens/predicate.ts";
import { issuerAt } from "./federation/issuer.ts";
import { matches } from "./glob.ts";
import { isUnconditional, sparesOnlySome } from "./narrowing.ts";
import { type Reason } from "../value.ts";
import { type OpenWords, type PolicyStatement, type Principals, type Words } from "./statement.ts";
import { allOf, anyOf, holdsOf, not, some } from "./words.ts";

/** Anybody, or somebody in whatever account. */
export const isAnyone = (text: string): boolean =>
  /^\*+$/.test(text) || /^arn:[^:]*:[^:]*:[^:]*:[^:]*[*?]/.test(text);

/** Is anybody among the principals? */
export function includeAnyone(principals: Principals | undefined): Truth {
  if (!principals) return false;
  const { known, open } = principals;
  const truths = known.map(({ type, words }) => {
    // A service or an issuer of tokens that is not known is one, and not anybody.
    const canBeAnyone = type === "AWS" || type === "*";
    const ofOpen = ({ isComputed, reason }: Pick<OpenWords, "isComputed" | "reason">): Truth =>
      canBeAnyone && !isComputed ? reason : false;
    return some(
      words,
      (word) => holdsOf(word, isAnyone, (part) => (part.prefix + part.suffix === "" ? ofOpen(part) : false)),
      ofOpen,
    );
  });
  return anyOf(open && !open.isComputed ? [...truths, open.reason] : truths);
}

/**
 * Is it let in whoever has an account at a provider that serves everybody, and of whichever application? To a policy of
 * a resource such a provider is one of those that AWS knows by their host; to a trust it is a federation.
 */
export const includeAnybodysUsers = ({ use, principals, conditions }: PolicyStatement): boolean =>
  use !== "trust" &&
  (principals?.known ?? [])
    .filter(({ type }) => type === "Federated")
    .flatMap(({ words }) => words.known)
    .some(
      ({ text }) =>
        issuerAt(text)?.serves === "everybody" &&
        !conditions.known.some(({ key }) => key.toLowerCase().startsWith(`${text.toLowerCase()}:`)),
    );

/** Does the same document deny to everybody, or to everybody but a few, what the statement allows? */
export function isDeniedToOthers(statement: PolicyStatement): Truth {
  const denials = denialsIn(statement.document);
  if (denials.length > MOST_DENIALS) return TOO_MANY;
  return anyOf(
    denials
      .filter(
        ({ denial: { actions, resources } }) =>
          covers(actions, statement.actions) && covers(resources, statement.resources),
      )
      .map(({ truth }) => truth),
  );
}

interface Denial {
  readonly denial: PolicyStatement;
  readonly truth: Truth;
}

/** More are not held against each statement; a policy of AWS has room for some hundred. */
const MOST_DENIALS = 500;
const TOO_MANY: Reason = { code: "limit", text: "too many statements deny it" };
const known = new WeakMap<PolicyStatement["document"], readonly Denial[]>();

/** The statements of a document that deny to everybody, or to everybody but a few, or may. */
function denialsIn(document: PolicyStatement["document"]): readonly Denial[] {
  let denials = known.get(document);
  if (!denials) {
    denials = document
      .filter(({ effect }) => effect === "Deny")
      .map((denial) => ({ denial, truth: deniesOthers(denial) }))
      .filter(({ truth }) => truth !== false);
    known.set(document, denials);
  }
  return denials;
}

const deniesOthers = ({
  principals,
  notPrincipals,
  conditions,
  conditional,
  doubt,
}: PolicyStatement): Truth =>
  allOf([
    notPrincipals ? not(includeAnyone(notPrincipals)) : includeAnyone(principals),
    isUnconditional(conditions) || sparesOnlySome(conditions),
    doubt ?? conditional ?? true,
  ]);

/** Does each of the words match one of the wider ones? An element that neither has is no difference. */
function covers(wider: Words | undefined, words: Words | undefined): boolean {
  if (!wider || !words) return !wider && !words;
  return (
    (!words.open || wider.known.some(({ text }) => text === "*")) &&
    words.known.every(({ text }) => wider.known.some((each) => isWithin(text, each.text)))
  );
}

const isWithin = (text: string, pattern: string): boolean =>
  matches(pattern.toLowerCase(), text.toLowerCase());
