import { type Truth } from "../lens/predicate.ts";
import { type Action, type ActionTable } from "./actions.ts";
import { hasWildcard } from "./glob.ts";
import { type Word, type Words } from "./statement.ts";
import { holdsOf, some } from "./words.ts";

/** `*`, however it is spelled. */
export const isEveryAction = (text: string): boolean => /^\*+(?::\*+)?$/.test(text);

/** Are all actions among them? */
export const allowEverything = (words: Words | undefined): Truth =>
  some(words, (word) =>
    holdsOf(word, isEveryAction, ({ prefix, suffix, reason }) => (prefix + suffix === "" ? reason : false)),
  );

/**
 * Agents open channels to Systems Manager with all that two services have; replication needs all that goes by its name;
 * a search domain is asked by every method of HTTP, and its guides write no other action.
 */
const MEANT = new Set(["ssmmessages:*", "ec2messages:*", "s3:replicate*", "es:eshttp*"]);

/** Does a wildcard reach actions that change something, more than the one that it names? */
export function isWideAction(text: string, table: ActionTable): boolean {
  if (isEveryAction(text)) return true;
  if (!hasWildcard(text)) return false;
  let known = answers.get(table);
  if (!known) answers.set(table, (known = new Map()));
  let isWide = known.get(text);
  if (isWide === undefined) known.set(text, (isWide = reachesMore(text, table)));
  return isWide;
}

/** The same few wildcards stand in most documents. */
const answers = new WeakMap<ActionTable, Map<string, boolean>>();

function reachesMore(text: string, table: ActionTable): boolean {
  if (MEANT.has(text.toLowerCase())) return false;
  const name = text.slice(text.indexOf(":") + 1);
  const changing = table.expand(text).filter(changes);
  if (changing.length === 0) return false;
  if (changing.some(({ level }) => level === "permissions")) return true;
  return changing.length > 1 && !changing.every((each) => namesObject(name, each));
}

/** What gets credentials is no reading, but `Get*` is meant as such: scope-wildcard-resource speaks of what it reaches. */
const changes = ({ level, name }: Action): boolean =>
  level !== "list" && level !== "read" && !/^(?:Batch)?Get[A-Z]/.test(name);

/** Does it spell out the operation and what it is done to, as `ReEncrypt*` and `GenerateDataKey*` do? */
const namesObject = (pattern: string, { name }: Action): boolean =>
  (name.slice(0, pattern.search(/[*?]/)).match(/[A-Z]+[a-z0-9]*/g) ?? []).length > 1;

/** What a word may be: a wildcard of which only the beginning is known may be any that begins so. */
export const isWideWord = (word: Word, table: ActionTable): Truth =>
  holdsOf(
    word,
    (text) => isWideAction(text, table),
    ({ suffix, reason }) => (suffix !== "" && !hasWildcard(suffix) ? false : reason),
  );
