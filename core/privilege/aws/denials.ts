import { type Truth } from "../../lens/predicate.ts";
import { type Operator, operatorOf } from "../condition-operator.ts";
import { matches } from "../glob.ts";
import {
  type Condition,
  type Conditions,
  type PolicyStatement,
  type Word,
  type Words,
} from "../statement.ts";
import { type Reason } from "../../value.ts";
import { allOf, anyOf } from "../words.ts";

/** A statement that denies an action, or may. */
export interface Denial {
  readonly statement: PolicyStatement;
  /** Is it there, and does it speak of the action? */
  readonly truth: Truth;
}

/** When a denial is enough to take away what was asked for. */
export interface Enough {
  /** Does it reach all that was asked for? */
  reachesAll(denial: PolicyStatement): Truth;
  /** Does it reach what a statement allows of that? */
  reaches?(denial: PolicyStatement, allowed: PolicyStatement): boolean;
  /** Do its conditions spare little enough? */
  spares(conditions: Conditions): Truth;
}

/** More words of denials are not held against each statement; a policy of AWS has room for some hundred. */
const MOST_WORDS = 2000;
const TOO_MANY: Reason = { code: "limit", text: "too many statements deny it" };

/** Of what a statement allows: is it taken away by one denial, or by several that only together leave nothing of it? */
export function takenAwayBy(
  denials: readonly Denial[],
  { reachesAll, reaches = () => false, spares }: Enough,
): (allowed: PolicyStatement) => Truth {
  const weighed = denials.map(({ statement, truth }) => ({
    statement,
    truth,
    all: reachesAll(statement),
    isSparing: spares(statement.conditions),
  }));
  const byAll = anyOf(weighed.map(({ all, isSparing, truth }) => allOf([all, isSparing, truth])));
  if (byAll === true) return () => true;
  if (sum(denials.map(({ statement }) => wordsIn(statement))) > MOST_WORDS) return () => TOO_MANY;
  const certain = weighed.filter(({ truth }) => truth === true);
  const whole = certain.filter(({ isSparing }) => isSparing === true).map(({ statement }) => statement);
  const halves = halvesIn(certain.filter(({ isSparing }) => isSparing !== true));
  const isLeftNothing = leavesNothing([
    ...whole.map(coverOf),
    ...halves.map(([a, b]) => both(coverOf(a.statement), coverOf(b.statement))),
  ]);
  return (allowed) => {
    const isReached = ({ statement, all }: Weighed): boolean => all === true || reaches(statement, allowed);
    const alone = anyOf([
      byAll,
      ...weighed.map((each) =>
        reaches(each.statement, allowed) ? allOf([each.isSparing, each.truth]) : false,
      ),
    ]);
    if (alone === true) return true;
    return halves.some((half) => half.every(isReached)) || isLeftNothing(allowed) ? true : alone;
  };
}

interface Weighed extends Denial {
  /** Does it reach all that was asked for? */
  readonly all: Truth;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const wordsIn = ({ resources, notResources }: PolicyStatement): number =>
  1 + ((resources ?? notResources)?.known.length ?? 0);

/** The resources that a denial covers: those that match a word, or do not match one that it spares. */
interface Cover {
  covers(pattern: string): boolean;
  /** What it spares of all there is; undefined where it does not speak of all. */
  readonly spared?: readonly string[];
}

const NOTHING: Cover = { covers: () => false };

function coverOf({ resources, notResources }: PolicyStatement): Cover {
  if (notResources) {
    const spared = certainIn(notResources);
    return notResources.open || spared.length < notResources.known.length
      ? NOTHING
      : { covers: () => false, spared };
  }
  const patterns = certainIn(resources);
  return { covers: (pattern) => patterns.some((each) => matches(each, pattern)) };
}

const certainIn = (words: Words | undefined): string[] =>
  words?.known.filter(({ partial }) => !partial).map(({ text }) => text) ?? [];

const both = (a: Cover, b: Cover): Cover => ({
  covers: (pattern) => a.covers(pattern) && b.covers(pattern),
  ...(a.spared && b.spared && { spared: [...a.spared, ...b.spared] }),
});

/** Is each word that is allowed covered by one of them, and what one spares by another? */
function leavesNothing(covers: readonly Cover[]): (allowed: PolicyStatement) => boolean {
  if (covers.length === 0) return () => false;
  const isCovered = (pattern: string): boolean => covers.some((each) => each.covers(pattern));
  if (covers.some(({ spared }) => spared?.every(isCovered))) return () => true;
  return ({ resources }) =>
    resources !== undefined &&
    !resources.open &&
    resources.known.length > 0 &&
    resources.known.every((word) => isWhole(word) && isCovered(word.text));
}

const isWhole = ({ partial }: Word): boolean => partial === undefined;

/** More denials under conditions are not held against each other. */
const MOST_HALVES = 20;

/** Denials of which one holds whenever the other does not. */
function halvesIn(denials: readonly Weighed[]): (readonly [Weighed, Weighed])[] {
  const conditional = denials
    .filter(({ statement: { conditions } }) => conditions.known.length === 1 && !conditions.open)
    .slice(0, MOST_HALVES);
  return conditional.flatMap((a, i) =>
    conditional
      .slice(i + 1)
      .filter((b) => areOpposites(a.statement.conditions.known[0]!, b.statement.conditions.known[0]!))
      .map((b) => [a, b] as const),
  );
}

function areOpposites(a: Condition, b: Condition): boolean {
  const [one, other] = [operatorOf(a.operator), operatorOf(b.operator)];
  if (!one || !other || a.key.toLowerCase() !== b.key.toLowerCase()) return false;
  if (one.compares !== other.compares || one.values !== "one" || other.values !== "one") return false;
  return SAYS_OR_NOT.has(one.compares) ? areTrueAndFalse(a, b, one, other) : areSaidAndNot(a, b, one, other);
}

const SAYS_OR_NOT: ReadonlySet<Operator["compares"]> = new Set(["bool", "null"]);

/** A request may lack the key of `Bool`, so that neither holds, unless one of them holds then, too. */
function areTrueAndFalse(a: Condition, b: Condition, one: Operator, other: Operator): boolean {
  const said = new Set([a, b].map(({ words }) => onlyIn(words)?.toLowerCase()));
  return (
    said.has("true") && said.has("false") && (one.compares === "null" || one.isOptional || other.isOptional)
  );
}

/** What is not like this is denied there, and what is like it here; of an order neither is the opposite. */
const areSaidAndNot = (a: Condition, b: Condition, one: Operator, other: Operator): boolean =>
  one.compares !== "order" && one.isNegative !== other.isNegative && saysTheSame(a.words, b.words);

function saysTheSame(a: Words, b: Words): boolean {
  if (a.open || b.open || ![...a.known, ...b.known].every(isWhole)) return false;
  const texts = new Set(b.known.map(({ text }) => text));
  return texts.size > 0 && a.known.length === b.known.length && a.known.every(({ text }) => texts.has(text));
}

const onlyIn = ({ known, open }: Words): string | undefined =>
  known.length === 1 && !open && isWhole(known[0]!) ? known[0]!.text : undefined;
