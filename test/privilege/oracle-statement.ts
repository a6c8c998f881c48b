export interface Request {
  /** The ARN of who asks, a service, an issuer of tokens, or `anonymous`; a user of the account where it says nothing. */
  readonly principal?: string;
  readonly action: string;
  readonly resource: string;
  readonly context?: Readonly<Record<string, OneOrMore>>;
}

export interface Statement {
  readonly Effect: string;
  readonly Principal?: string | Readonly<Record<string, OneOrMore>>;
  readonly NotPrincipal?: string | Readonly<Record<string, OneOrMore>>;
  readonly Action?: OneOrMore;
  readonly NotAction?: OneOrMore;
  readonly Resource?: OneOrMore;
  readonly NotResource?: OneOrMore;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, OneOrMore>>>>;
}

export type OneOrMore = string | readonly string[];

/** A request, and the language of the policies that it is held against. */
export interface Asked extends Request {
  /** Without version 2012-10-17, "variables like ${aws:username} are treated as literal strings in the policy". */
  readonly hasVariables: boolean;
}

/** Does it speak of the request, whoever asks? */
export function applies(statement: Statement, request: Asked): boolean {
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

export const list = (words: OneOrMore): readonly string[] => (typeof words === "string" ? [words] : words);

const escaped = (text: string): string => text.replace(/[.+^${}()|[\]\\]/g, "\\$&");

function glob(pattern: string): RegExp {
  return new RegExp(`^${escaped(pattern).replaceAll("*", "[\\s\\S]*").replaceAll("?", "[\\s\\S]")}$`);
}

/** Undefined where a variable has no value: "the whole statement is invalid" for the request. */
function resourceGlob(pattern: string, request: Asked): RegExp | undefined {
  const source = substituted(pattern, request);
  return source === undefined ? undefined : new RegExp(`^${source}$`);
}

/** The source of an expression: variables become texts, `${*}`, `${?}` and `${$}` the characters themselves. */
function substituted(pattern: string, request: Asked, hasWildcards = true): string | undefined {
  let source = "";
  for (const [part] of pattern.matchAll(request.hasVariables ? /\$\{[^}]*\}|[\s\S]/g : /[\s\S]/g)) {
    if (part === "*" || part === "?")
      source += hasWildcards ? (part === "*" ? "[\\s\\S]*" : "[\\s\\S]") : `\\${part}`;
    else if (/^\$\{[*?$]\}$/.test(part)) source += `\\${part[2]!}`;
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
function contextOf(key: string, { context = {} }: Asked): readonly string[] | undefined {
  const found = Object.entries(context).find(([name]) => name.toLowerCase() === key.toLowerCase());
  return found && list(found[1]);
}

function holds(operator: string, key: string, values: readonly string[], request: Asked): boolean {
  const present = contextOf(key, request);
  // "true (the key doesn't exist — it is null) or false (the key exists and its value is not null)"; "it is possible to
  // include an empty string. In this case, the value in the request context is null."
  const isNull = (present ?? []).every((each) => each === "");
  if (operator === "Null") return values.some((each) => (each === "true") === isNull);
  const [, set, name = "", ifExists] = /^(?:(ForAllValues|ForAnyValue):)?(.+?)(IfExists)?$/.exec(operator)!;
  // "If the policy key is present in the context of the request, process the key as specified in the policy. If the
  // key is not present, evaluate the condition element as true."
  if (ifExists !== undefined && present === undefined) return true;
  const isNegated = /^(?:String|Numeric|Date|Arn|Binary)?Not/.test(name);
  const compare =
    COMPARISONS[name.replace(/^NotIp/, "Ip").replace(/^(String|Numeric|Date|Arn|Binary)Not/, "$1")];
  if (!compare) throw new Error(`no such operator: ${operator}`);
  const matchesOne = (actual: string): boolean => values.some((each) => compare(actual, each, request));
  // "It also returns true if there are no keys in the request, or if the key values resolve to a null data set, such as an
  // empty string." "A condition operator modified by ForAnyValue returns false."
  if (set !== undefined && isNull) return set === "ForAllValues";
  if (set === "ForAllValues") return (present ?? []).every((each) => matchesOne(each) !== isNegated);
  if (set === "ForAnyValue") return (present ?? []).some((each) => matchesOne(each) !== isNegated);
  // "If the key that you specify in a policy condition is not present in the request context, the values do not match
  // and the condition is false. If the policy condition requires that the key is not matched, ... the condition is true."
  if (present === undefined) return isNegated;
  return present.some(matchesOne) !== isNegated;
}

type Comparison = (actual: string, wanted: string, request: Asked) => boolean;

const alike =
  (hasWildcards: boolean): Comparison =>
  (actual, wanted, request) => {
    const source = substituted(wanted, request, hasWildcards);
    return source !== undefined && new RegExp(`^${source}$`).test(actual);
  };
const like = alike(true);
const equals = alike(false);

/** "Each of the six colon-delimited components of the ARN is checked separately." */
const arn: Comparison = (actual, wanted, request) => {
  const [a, b] = [sixParts(actual), sixParts(wanted)];
  return a.length === b.length && a.every((part, i) => like(part, b[i]!, request));
};

function sixParts(text: string): string[] {
  // A variable has a colon in its name, and stands in one of the components.
  const parts = text.split(/:(?![^{]*\})/);
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

const lowered = (request: Asked): Asked => ({
  ...request,
  context: Object.fromEntries(
    Object.entries(request.context ?? {}).map(([key, values]) => [
      key,
      list(values).map((each) => each.toLowerCase()),
    ]),
  ),
});

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  StringEquals: equals,
  StringEqualsIgnoreCase: (actual, wanted, request) =>
    equals(actual.toLowerCase(), wanted.toLowerCase(), lowered(request)),
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
