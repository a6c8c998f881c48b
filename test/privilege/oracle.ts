/**
 * Decides requests as the IAM User Guide says it ("Policy evaluation logic", "IAM JSON policy elements"), written
 * straight from its sentences and without anything of the model that it is held against.
 */
export interface Request {
  readonly action: string;
  readonly resource: string;
  readonly context?: Readonly<Record<string, string | readonly string[]>>;
}

export interface Policies {
  readonly identity: readonly Statement[];
  /** "The permissions boundary, the SCP, and the identity-based policy must all allow the action." */
  readonly boundary?: readonly Statement[];
  readonly session?: readonly Statement[];
  readonly organization?: readonly Statement[];
}

export interface Statement {
  readonly Effect: string;
  readonly Action?: OneOrMore;
  readonly NotAction?: OneOrMore;
  readonly Resource?: OneOrMore;
  readonly NotResource?: OneOrMore;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, OneOrMore>>>>;
}

type OneOrMore = string | readonly string[];

export function isAllowed(policies: Policies, request: Request): boolean {
  const { identity, ...limits } = policies;
  const all = [identity, ...Object.values(limits)];
  // "If the enforcement code finds even one explicit deny that applies, the code returns a final decision of Deny."
  if (all.some((policy) => policy.some((each) => each.Effect === "Deny" && applies(each, request))))
    return false;
  return all.every((policy) => policy.some((each) => each.Effect === "Allow" && applies(each, request)));
}

function applies(statement: Statement, request: Request): boolean {
  const { Action, NotAction, Resource, NotResource, Condition = {} } = statement;
  // "The prefix and the action name are case insensitive."
  const isNamed = (words: OneOrMore): boolean =>
    list(words).some((each) => glob(each.toLowerCase()).test(request.action.toLowerCase()));
  const isMeant = (words: OneOrMore): boolean =>
    list(words).some((each) => resourceGlob(each, request)?.test(request.resource) ?? false);
  if (Action !== undefined && !isNamed(Action)) return false;
  if (NotAction !== undefined && isNamed(NotAction)) return false;
  if (Resource !== undefined && !isMeant(Resource)) return false;
  if (NotResource !== undefined && isMeant(NotResource)) return false;
  // "If your policy has multiple condition operators or multiple keys attached to a single condition operator, the
  // conditions are evaluated using a logical AND."
  return Object.entries(Condition).every(([operator, keys]) =>
    Object.entries(keys).every(([key, values]) => holds(operator, key, list(values), request)),
  );
}

const list = (words: OneOrMore): readonly string[] => (typeof words === "string" ? [words] : words);

const escaped = (text: string): string => text.replace(/[.+^${}()|[\]\\]/g, "\\$&");

function glob(pattern: string): RegExp {
  return new RegExp(`^${escaped(pattern).replaceAll("*", "[\\s\\S]*").replaceAll("?", "[\\s\\S]")}$`);
}

/** Undefined where a variable has no value: "the whole statement is invalid" for the request. */
function resourceGlob(pattern: string, request: Request): RegExp | undefined {
  const source = substituted(pattern, request);
  return source === undefined ? undefined : new RegExp(`^${source}$`);
}

/** The source of an expression: variables become texts, `${*}`, `${?}` and `${$}` the characters themselves. */
function substituted(pattern: string, request: Request): string | undefined {
  let source = "";
  for (const [part] of pattern.matchAll(/\$\{[^}]*\}|[\s\S]/g)) {
    if (part === "*") source += "[\\s\\S]*";
    else if (part === "?") source += "[\\s\\S]";
    else if (part === "${*}" || part === "${?}" || part === "${$}") source += `\\${part[2]!}`;
    else if (part.startsWith("${")) {
      const [, key = "", fallback] = /^\$\{\s*([^,}\s]+)\s*(?:,\s*'([^']*)'\s*)?\}$/.exec(part) ?? [];
      const value = contextOf(key, request)?.[0] ?? fallback;
      if (value === undefined) return undefined;
      source += escaped(value).replaceAll("*", "\\*").replaceAll("?", "\\?");
    } else source += escaped(part);
  }
  return source;
}

/** "Condition key names are not case-sensitive." */
function contextOf(key: string, { context = {} }: Request): readonly string[] | undefined {
  const found = Object.entries(context).find(([name]) => name.toLowerCase() === key.toLowerCase());
  return found && list(found[1]);
}

function holds(operator: string, key: string, values: readonly string[], request: Request): boolean {
  const present = contextOf(key, request);
  if (operator === "Null") return values.some((each) => (each === "true") === (present === undefined));
  const [, set, name = "", ifExists] = /^(?:(ForAllValues|ForAnyValue):)?(.+?)(IfExists)?$/.exec(operator)!;
  // "If the policy key is present in the context of the request, process the key as specified in the policy. If the
  // key is not present, evaluate the condition element as true."
  if (ifExists !== undefined && present === undefined) return true;
  const isNegated = /^(?:String|Numeric|Date|Arn|Binary)?Not/.test(name);
  const compare =
    COMPARISONS[name.replace(/^NotIp/, "Ip").replace(/^(String|Numeric|Date|Arn|Binary)Not/, "$1")];
  if (!compare) throw new Error(`no such operator: ${operator}`);
  const matchesOne = (actual: string): boolean => values.some((each) => compare(actual, each, request));
  // "ForAllValues: ... It also returns true if there are no keys in the request."
  if (set === "ForAllValues") return (present ?? []).every((each) => matchesOne(each) !== isNegated);
  if (set === "ForAnyValue") return (present ?? []).some((each) => matchesOne(each) !== isNegated);
  // "If the key that you specify in a policy condition is not present in the request context, the values do not match
  // and the condition is false. If the policy condition requires that the key is not matched, ... the condition is true."
  if (present === undefined) return isNegated;
  return present.some(matchesOne) !== isNegated;
}

type Comparison = (actual: string, wanted: string, request: Request) => boolean;

const like: Comparison = (actual, wanted, request) => {
  const source = substituted(wanted, request);
  return source !== undefined && new RegExp(`^${source}$`).test(actual);
};

const withoutWildcards = (text: string): string =>
  text.replace(/\$\{[*?$]\}|[*?]/g, (each) => (each.length > 1 ? each : `\${${each}}`));

/** "Each of the six colon-delimited components of the ARN is checked separately." */
const arn: Comparison = (actual, wanted, request) => {
  const [a, b] = [sixParts(actual), sixParts(wanted)];
  return a.length === b.length && a.every((part, i) => like(part, b[i]!, request));
};

function sixParts(text: string): string[] {
  const parts = text.split(":");
  return parts.length <= 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(":")];
}

const numeric =
  (test: (actual: number, wanted: number) => boolean): Comparison =>
  (actual, wanted) =>
    test(Number(actual), Number(wanted));
const dated =
  (test: (actual: number, wanted: number) => boolean): Comparison =>
  (actual, wanted) =>
    test(moment(actual), moment(wanted));
/** "You must specify date/time values with one of the W3C implementations of the ISO 8601 date formats or in epoch time." */
const moment = (text: string): number => (/^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text));

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  StringEquals: (actual, wanted, request) => like(actual, withoutWildcards(wanted), request),
  StringEqualsIgnoreCase: (actual, wanted) => actual.toLowerCase() === wanted.toLowerCase(),
  StringLike: like,
  ArnEquals: arn,
  ArnLike: arn,
  Bool: (actual, wanted) => actual.toLowerCase() === wanted.toLowerCase(),
  BinaryEquals: (actual, wanted) => actual === wanted,
  NumericEquals: numeric((a, b) => a === b),
  NumericLessThan: numeric((a, b) => a < b),
  NumericLessThanEquals: numeric((a, b) => a <= b),
  NumericGreaterThan: numeric((a, b) => a > b),
  NumericGreaterThanEquals: numeric((a, b) => a >= b),
  DateEquals: dated((a, b) => a === b),
  DateLessThan: dated((a, b) => a < b),
  DateLessThanEquals: dated((a, b) => a <= b),
  DateGreaterThan: dated((a, b) => a > b),
  DateGreaterThanEquals: dated((a, b) => a >= b),
  IpAddress: (actual, wanted) => inRange(actual, wanted),
};

/** "If you specify an IP address without the associated routing prefix, IAM uses the default prefix value of /32." */
function inRange(actual: string, range: string): boolean {
  const [address = "", length] = range.split("/");
  const [a, b] = [bitsOf(actual), bitsOf(address)];
  if (a.length !== b.length) return false;
  const bits = length === undefined ? a.length : Number(length);
  return a.slice(0, bits) === b.slice(0, bits);
}

function bitsOf(address: string): string {
  if (!address.includes(":"))
    return address
      .split(".")
      .map((each) => Number(each).toString(2).padStart(8, "0"))
      .join("");
  const [before = "", after] = address.split("::");
  const groups = (text: string): string[] => (text === "" ? [] : text.split(":"));
  const [head, tail] = [groups(before), groups(after ?? "")];
  const all =
    after === undefined
      ? head
      : [...head, ...Array<string>(8 - head.length - tail.length).fill("0"), ...tail];
  return all.map((each) => parseInt(each, 16).toString(2).padStart(16, "0")).join("");
}
