import { hasWildcard } from "./glob.ts";

/**
 * Does a pattern match what anybody is called? Accounts, organizations, networks and users have a name that says nothing
 * in part: it must be whole, whatever stands behind it, as in `o-1a2b3c4d5e/*`. Of the names of services only the end.
 */
export function isWideIdentity(pattern: string): boolean {
  if (pattern.startsWith(ARN)) return isWidePattern(pattern);
  const [name = ""] = pattern.split(/[/:]/, 1);
  return hasWildcard(name) && !/\.amazonaws\.com(?:\.cn)?$/.test(name);
}

/** Does a pattern of a condition match what anybody may call theirs? */
function isWidePattern(pattern: string): boolean {
  const parts = pattern.split(":");
  const isArn = pattern.startsWith(ARN);
  // `arn:aws:sns:*` says nothing of the parts behind it.
  while (isArn && parts.length < PARTS && pattern.endsWith("*")) parts.push("*");
  if (!isArn || parts.length < PARTS) return literals(pattern).length < SHORTEST;
  const [, , service = "", , account = "", ...rest] = parts;
  // The names of buckets belong to one account in the whole partition.
  if (service === "s3" || account === "") return literals(rest.join(":")).length === 0;
  return /[*?]/.test(account) && literals(account).length < ACCOUNT;
}

/** Does a pattern of a condition on what is touched match things of any name? Whose they are is then beside the point. */
export const isWideThing = (pattern: string): boolean =>
  isWidePattern(pattern) && !/^arn:(?:[^:]*:){4}[^/:]*[/:].*[^*?/:]/.test(pattern);

const ARN = "arn:";
/** How many parts an ARN has. */
const PARTS = 6;
/** What is shorter says nothing. */
const SHORTEST = 3;
/** Digits of an account. */
const ACCOUNT = 12;

const literals = (pattern: string): string => pattern.replace(/[*?]/g, "");

/**
 * Does a range of addresses hold a good part of the internet? "This includes values broader than /8 for IPv4 and /32 for
 * IPv6" (access-control-block-public-access).
 */
export function isWideAddress(range: string): boolean {
  const [address = "", length] = range.trim().split("/");
  if (length === undefined) return false;
  return Number(length) < (address.includes(":") ? 32 : 8);
}
