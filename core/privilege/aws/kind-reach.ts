import { type Truth } from "../../lens/predicate.ts";
import { hasWildcard, matches } from "../glob.ts";
import { LONGEST_NAME } from "../longest-name.ts";
import { isEveryResource } from "../resources.ts";
import { type Word, type Words } from "../statement.ts";
import { holdsOf, some } from "../words.ts";
import { type Through } from "./escalation-methods.ts";
import { type Own } from "./own.ts";

/**
 * Do the words cover everything of one kind, be it in one account or region only? The kinds are given by their ARNs,
 * `arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}`.
 */
export const coverKind = (words: Words | undefined, arns: readonly string[]): Truth =>
  some(
    words,
    (word) => covers(word, arns),
    ({ isComputed, reason }) => (isComputed ? false : reason),
  );

/** Is the user who asks among them? */
export const coverUser = (words: Words | undefined): boolean =>
  words?.known.some(
    ({ text }) => text.length <= LONGEST_NAME && /:user\/(?:.*\/)?\$\{aws:username\}$/i.test(text),
  ) ?? false;

/** Is this one among them? */
export const coverOwn = (words: Words | undefined, own: Own): Truth =>
  some(
    words,
    (word) => isOwn(word, own),
    ({ isComputed, reason }) => (isComputed ? false : reason),
  );

/** By its name; where that is not known, by what the word was drawn from. */
function isOwn(word: Word, own: Own): Truth {
  const { text, origins = [], partial } = word;
  const isMeant = (one: string): boolean => isEveryResource(one) || isNamed(one, own);
  if (partial?.oneOf) return holdsOf(word, isMeant);
  const isDrawnFrom = (attribute: RegExp): boolean =>
    origins.some(({ address, path }) => address === own.definition?.address && attribute.test(path));
  if (partial && /^(?:arn:)?…?$/.test(text)) return isDrawnFrom(/^(?:arn|id)$/);
  const { name } = segmentsOf(text);
  if (own.name === undefined && name === `${own.kind}/…`) return isDrawnFrom(/^(?:name|id)$/);
  if (!isMeant(text)) return false;
  return name?.includes("…") ? (partial?.reason ?? true) : (own.partly ?? true);
}

function isNamed(pattern: string, { name, isBelow }: Own): boolean {
  const { service, name: what } = segmentsOf(pattern);
  if (name === undefined || what === undefined) return false;
  if (service !== undefined && !hasWildcard(service) && service !== "iam") return false;
  if (matches(what, name)) return true;
  const [kind = "", last = ""] = name.split("/");
  return isBelow === true && what.startsWith(`${kind}/`) && what.endsWith(`/${last}`);
}

/** Where resources of a kind are named, is one of these among them? */
export function mayGoThrough(words: Words | undefined, { kind, names }: Through): boolean {
  const named = words?.known
    .map(({ text }) => text.slice(text.lastIndexOf(":") + 1))
    .filter((name) => name.startsWith(kind));
  return !named?.length || named.some((each) => names.some((name) => matches(each, kind + name)));
}

function covers(word: Word, arns: readonly string[]): Truth {
  const isKind = (text: string): boolean => arns.some((arn) => coversArn(text, arn));
  const isAll = (text: string): boolean => isEveryResource(text) || isKind(text);
  return holdsOf(word, isAll, ({ prefix, suffix, isComputed, reason }) => {
    if (isKind(word.text)) return true;
    return isComputed || prefix + suffix !== "" ? false : reason;
  });
}

/** A name that no pattern spells out. */
const ANY_NAME = "\ue000\ue001";
const SEGMENTS = 6;

/** Where only the account, the region or the partition is not known, the rest says it. */
function coversArn(pattern: string, arn: string): boolean {
  const [, , service = "", , , ...name] = arn.split(":");
  const wanted = name.join(":").replace(/\$\{[^}]*\}/g, ANY_NAME);
  const { service: of, name: what } = segmentsOf(pattern);
  if (what === undefined || !matches(what, wanted)) return false;
  // Of which service it is, the name of a kind says, too; a wildcard does not.
  return of === undefined ? !/^[*?]/.test(what) : matches(of, service);
}

interface Segments {
  /** Undefined where it is not known. */
  readonly service?: string;
  readonly name?: string;
}

/** The service and the last segment of an ARN, of which the beginning may not be known. */
function segmentsOf(pattern: string): Segments {
  const segments = pattern.split(":");
  if (segments.length >= SEGMENTS && segments[0] === "arn") {
    const [, , service = ""] = segments;
    const name = segments.slice(SEGMENTS - 1).join(":");
    return service.includes("…") ? { name } : { service, name };
  }
  const rest = pattern.slice(pattern.lastIndexOf("…") + 1);
  return pattern.includes("…") && rest.startsWith(":") ? { name: rest.slice(1) } : {};
}
