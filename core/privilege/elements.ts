import { isWritten, placeOf } from "../lens/literal-home.ts";
import { elementsOf, sketched } from "../read.ts";
import { type Place } from "../rule.ts";
import { type Stack } from "../stack.ts";
import { type Unknown, type Value, part, restOf, unknown } from "../value.ts";
import { within } from "./place.ts";
import {
  type Condition,
  type Conditions,
  type OpenWords,
  type Principal,
  type Principals,
  type Word,
  type Words,
} from "./statement.ts";

/** Where an element of a statement is read. */
export interface Reading {
  readonly stack: Stack;
  /** The statement. */
  readonly statement: Place;
  /** Nothing of the statement is known: its words may be any. */
  readonly isOpen?: true;
}

/** A text, or a list of texts. */
export function wordsOf(value: Value, name: string, reading: Reading): Words {
  if (value.state === "unknown" && value.sketch) return wordsOf(sketched(value), name, reading);
  const at = within(reading.stack, value, reading.statement, name);
  if (value.state === "unknown" && !isText(value))
    return { at, known: [], open: openWords(value, name, reading) };
  const isList = value.state === "known" && "items" in value;
  const { items, open: rest } = isList ? elementsOf(value, "") : { items: [], open: undefined };
  const known: Word[] = [];
  let open = rest && openWords(rest, name, reading);
  const read = (item: Value, step: string): void => {
    if (item.state === "absent") return;
    const place = within(reading.stack, item, reading.statement, step);
    const word = wordOf(item, place, reading.stack);
    if (word) known.push(word);
    else open ??= openWords(item.state === "unknown" ? item : unknown(NO_TEXT), name, reading);
  };
  if (isList) items.forEach((item, i) => read(item.get(""), `${name}.${i}`));
  else read(value, name);
  return open ? { at, known, open } : { at, known };
}

const NO_TEXT = { code: "error", text: "it is no text" } as const;

/** Is it one text, of which something is known? */
const isText = ({ prefix, suffix, oneOf = [] }: Unknown): boolean =>
  prefix !== undefined || suffix !== undefined || (oneOf.length > 0 && oneOf.every(isKnownText));

const isKnownText = (value: Value): boolean => value.state === "known" && value.kind === "string";

function wordOf(value: Value, at: Place, stack: Stack): Word | undefined {
  const { sensitive, origins } = value;
  const marks = { ...(sensitive && { isHidden: true as const }), ...(origins && { origins }) };
  if (value.state === "known") return "value" in value ? { text: textOf(value), at, ...marks } : undefined;
  if (value.state === "absent" || !isText(value)) return undefined;
  const { prefix = "", suffix = "", reason, oneOf } = value;
  const texts = oneOf?.every(isKnownText) ? oneOf.map(textOf) : undefined;
  const partial = {
    prefix,
    suffix,
    reason,
    isComputed: isComputed(value, stack),
    ...(texts && { oneOf: texts }),
  };
  return { text: partialText(value), at, ...marks, partial };
}

/** `arn:…:iam::…:role/*` */
const partialText = ({ pieces, prefix = "", suffix = "" }: Unknown): string =>
  pieces
    ? pieces
        .map((piece) => (typeof piece === "string" ? piece : partialText(piece)))
        .join("")
        .replace(/…+/g, "…")
    : `${prefix}…${suffix}`;

const textOf = (value: Value): string =>
  value.state === "known" && "value" in value ? String(value.value) : "";

function openWords(value: Unknown, name: string, reading: Reading): OpenWords {
  const { reason, oneOf } = value;
  const isClear = oneOf !== undefined && oneOf.length > 0;
  return {
    reason,
    isComputed: !reading.isOpen && isComputed(value, reading.stack),
    ...(value.origins && { origins: value.origins }),
    ...(isClear && { oneOf: oneOf.map((each) => wordsOf(each, name, reading)) }),
  };
}

/**
 * Does a provider tell it? Then it is the name, the id or the ARN of something that there is, and no wildcard. What is
 * told before apply, or of an unknown number of things, is known by its name only.
 */
function isComputed({ reason, origins = [] }: Unknown, stack: Stack): boolean {
  if (reason.code === "apply") return true;
  const told = origins.filter((origin) => {
    const place = placeOf(stack, origin);
    return place !== undefined && !isWritten(place);
  });
  return told.length > 0 && told.every(({ path }) => /(?:^|[._])(?:arn|id)s?$/.test(path));
}

/** The bare star, or words by type. */
export function principalsOf(value: Value, name: string, reading: Reading): Principals {
  const at = within(reading.stack, value, reading.statement, name);
  // What a provider tells is no star and no map: of the whole element nothing follows from it.
  if (value.state === "unknown")
    return { at, known: [], open: { ...openWords(value, name, reading), isComputed: false } };
  if (value.state !== "known" || !("entries" in value))
    return withImpossible(at, [{ type: "*", words: wordsOf(value, name, reading) }], undefined);
  const known = [...value.entries].map(([type, each]) => ({
    type,
    words: wordsOf(part(value, type, each), `${name}.${type}`, reading),
  }));
  const rest = restOf(value);
  return withImpossible(at, known, rest && openWords(rest, name, reading));
}

/** Who is called as nobody can be called may be anybody. */
function withImpossible(at: Place, known: readonly Principal[], open: OpenWords | undefined): Principals {
  const unsure = open ?? (known.every(isPossible) ? undefined : IMPOSSIBLE);
  return unsure ? { at, known, open: unsure } : { at, known };
}

const IMPOSSIBLE: OpenWords = {
  reason: { code: "error", text: "nobody is called so" },
  isComputed: false,
};

const isPossible = ({ type, words }: Principal): boolean => {
  const form = Object.hasOwn(FORMS, type) ? FORMS[type] : undefined;
  return (
    form !== undefined && words.known.every(({ text, partial }) => partial !== undefined || form.test(text))
  );
};

/** Accounts, ARNs and the ids of users and roles; services have a domain. */
const FORMS: Readonly<Record<string, RegExp>> = {
  "*": /^\*+$/,
  AWS: /^(?:\*+$|\d{12}$|arn:|A[A-Z0-9]{10,127}$)/,
  Service: /\./,
  Federated: /./,
  CanonicalUser: /./,
};

export function conditionsOf(value: Value, reading: Reading): Conditions {
  if (value.state === "unknown") return { known: [], open: value.reason };
  if (value.state !== "known" || !("entries" in value)) return { known: [] };
  const known: Condition[] = [];
  let open = restOf(value)?.reason;
  for (const [operator, byKey] of value.entries) {
    const keys = part(value, operator, byKey);
    open ??= keys.state === "unknown" ? keys.reason : restOf(keys)?.reason;
    if (keys.state !== "known" || !("entries" in keys)) continue;
    for (const [key, each] of keys.entries) {
      const words = wordsOf(part(keys, key, each), `Condition.${operator}.${key}`, reading);
      known.push({ operator, key, words });
    }
  }
  return open ? { known, open } : { known };
}
