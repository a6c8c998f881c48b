import { type Truth } from "../lens/predicate.ts";
import { type Action } from "./actions.ts";
import { hasWildcard, matches } from "./glob.ts";
import { type Word, type Words } from "./statement.ts";
import { holdsOf, some } from "./words.ts";

/** Does a word cover every resource there is? `*`, and ARNs that say nothing. */
export const isEveryResource = (text: string): boolean => EVERY.every((arn) => coversArn(text, arn));

const EVERY = [
  "arn:${Partition}:${Service}:${Region}:${Account}:${Name}",
  "arn:${Partition}:${Service}:::${Name}",
];

/** Do the words cover every resource there is? */
export const coverEverything = (words: Words | undefined): Truth =>
  some(words, (word) => covers(word, isEveryResource), ofComputed);

/** Do they cover every resource that the action can be allowed on, so that they are as good as `*`? */
export function coverAllOf(words: Words | undefined, { resources }: Action): Truth {
  const required = resources.filter(({ isRequired }) => isRequired);
  const all = (required.length > 0 ? required : resources).map(({ arn }) => arn);
  const isEvery = (text: string): boolean =>
    isEveryResource(text) ||
    (required.length > 0
      ? all.every((arn) => coversArn(text, arn))
      : all.some((arn) => coversArn(text, arn)));
  return some(words, (word) => covers(word, isEvery), ofComputed);
}

/** What a provider tells, and what has a part that is known, names something. */
const covers = (word: Word, test: (text: string) => boolean): Truth =>
  holdsOf(word, test, ({ prefix, suffix, isComputed, reason }) =>
    isComputed || prefix + suffix !== "" ? false : reason,
  );

const ofComputed = ({
  isComputed,
  reason,
}: {
  readonly isComputed: boolean;
  readonly reason: Exclude<Truth, boolean>;
}): Truth => (isComputed ? false : reason);

/** A name that no pattern spells out. */
const ANY_NAME = "\ue000\ue001";

/** Does a pattern match whatever stands for the variables of an ARN such as `arn:${Partition}:s3:::${BucketName}`? */
function coversArn(pattern: string, arn: string): boolean {
  if (!pattern.includes("*")) return false;
  const [, partition = "*", service = "*"] = pattern.split(":", 3);
  if (!hasWildcard(service) && serviceOf(arn) !== service) return false;
  return matches(pattern, instanceOf(arn, hasWildcard(partition) ? "aws" : partition));
}

const serviceOf = (arn: string): string => arn.split(":", 3)[2]!;

const instances = new Map<string, string>();

/** The ARN of a resource of any name. */
function instanceOf(arn: string, partition: string): string {
  const key = `${partition} ${arn}`;
  let instance = instances.get(key);
  if (instance === undefined) {
    instance = arn.replace("${Partition}", partition).replace(/\$\{[^}]*\}/g, ANY_NAME);
    if (instances.size < MOST_INSTANCES) instances.set(key, instance);
  }
  return instance;
}

/** There are some thousand ARNs; whatever is taken for a partition must not pile up. */
const MOST_INSTANCES = 20_000;
