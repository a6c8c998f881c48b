import { closest } from "../did-you-mean.ts";
import { isWideAction } from "./action-words.ts";
import { type ActionTable } from "./actions.ts";

/**
 * Operations of an API that are allowed by an action of another name, by "Required permissions for Amazon S3 API operations"
 * and the API references: that of HeadObject says "You need the relevant read object (or version) permission", of
 * ListObjectsV2 "permission to perform the s3:ListBucket action", of UploadPart "the s3:PutObject permission".
 */
const ALLOWED_BY: Readonly<Record<string, string>> = {
  "s3:completemultipartupload": "PutObject",
  "s3:createmultipartupload": "PutObject",
  "s3:deleteobjects": "DeleteObject",
  "s3:headbucket": "ListBucket",
  "s3:headobject": "GetObject",
  "s3:listbuckets": "ListAllMyBuckets",
  "s3:listobjects": "ListBucket",
  "s3:listobjectsv2": "ListBucket",
  "s3:listobjectversions": "ListBucketVersions",
  "s3:uploadpart": "PutObject",
};

/** The action that was probably meant by a name of a service that has no such action. */
export function meantAction(text: string, name: string, table: ActionTable): string | undefined {
  if (Object.hasOwn(ALLOWED_BY, text)) return ALLOWED_BY[text];
  const service = text.slice(0, text.indexOf(":"));
  const names = table.expand(`${service}:*`).map((each) => each.name);
  // An asterisk that is missing: `ReEncrypt`, `Describe`.
  const begun = names.filter((each) => each.toLowerCase().startsWith(name.toLowerCase()));
  if (begun.length > 1 && !isWideAction(`${service}:${name}*`, table)) return `${name}*`;
  // A word too many: `SendMessageBatch`, `PutBucketNotificationConfiguration`.
  const within = names.filter((each) => name.startsWith(each) && /^[A-Z]/.test(name.slice(each.length)));
  const [longest] = within.sort((a, b) => b.length - a.length);
  if (longest !== undefined && verbOf(longest) !== longest) return longest;
  // What does something else was not meant, however alike it is spelled: `Connect` is no misspelling of `Disconnect`.
  return closest(
    name,
    names.filter((each) => isAlike(verbOf(name), verbOf(each)) && haveAlikeWords(name, each)),
  );
}

const isAlike = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) < PREFIX && closest(a, [b]) !== undefined;

/** Nor is what is done to something else: `ListJobs` is no misspelling of `ListProjects`. */
function haveAlikeWords(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === right.length) return left.every((word, i) => closest(word, [right[i]!]) !== undefined);
  // A capital that is missing, or a letter that became one; or a word is left out, as in `ListBuckets` of tables.
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left];
  return Math.abs(a.length - b.length) < PREFIX || isWithin(fewer, more);
}

/** Are they words of the other, in their order? */
function isWithin(fewer: readonly string[], more: readonly string[]): boolean {
  let found = 0;
  for (const word of more) if (word === fewer[found]) found++;
  return found === fewer.length;
}

const wordsOf = (name: string): string[] => name.split(/(?=[A-Z])/).map((word) => word.toLowerCase());

/** Letters of `dis`, which turns a verb round. */
const PREFIX = 3;

/** `get` of `GetObject` */
const verbOf = (name: string): string => (/^[A-Za-z][a-z]*/.exec(name)?.[0] ?? name).toLowerCase();
