/** Does a pattern of a condition match what anybody may call theirs? */
export function isWidePattern(pattern: string): boolean {
  const parts = pattern.split(":");
  if (parts[0] !== "arn" || parts.length < 6) return literals(pattern).length < SHORTEST;
  const [, , service = "", , account = "", ...rest] = parts;
  // The names of buckets belong to one account in the whole partition.
  if (service === "s3" || account === "") return literals(rest.join(":")).length === 0;
  return /[*?]/.test(account) && literals(account).length < ACCOUNT;
}

/** Does a pattern of a condition on what is touched match things of any name? Whose they are is then beside the point. */
export const isWideThing = (pattern: string): boolean =>
  isWidePattern(pattern) && !/^arn:(?:[^:]*:){4}[^/:]*[/:].*[^*?/:]/.test(pattern);

/** `o-`, which all organizations begin with, says nothing. */
const SHORTEST = 3;
/** Digits of an account. */
const ACCOUNT = 12;

const literals = (pattern: string): string => pattern.replace(/[*?]/g, "");

/** Does a range of addresses hold a good part of the internet? */
export function isWideAddress(range: string): boolean {
  const [address = "", length] = range.trim().split("/");
  if (length === undefined) return false;
  return Number(length) < (address.includes(":") ? 16 : 8);
}
