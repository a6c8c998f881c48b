import { type Elements } from "../definition.ts";
import { elementsOf, read } from "../read.ts";
import { type Place } from "../rule.ts";
import { type Stack } from "../stack.ts";
import { type Reason, type Unknown, type Value, part, unknown } from "../value.ts";
import {
  type Condition,
  type Conditions,
  type PolicyStatement,
  type Principals,
  type Word,
  type Words,
} from "./statement.ts";
import { writtenAt } from "./written-at.ts";

/** Where a document is used, and the stack that its parts were drawn from. */
export interface Use {
  readonly usedAt: Place;
  readonly use: PolicyStatement["use"];
  readonly stack: Stack;
}

/** The statements of a document. */
export function liftStatements(document: Value | undefined, use: Use): PolicyStatement[] {
  if (!document || document.state === "absent") return [];
  if (document.state === "unknown") {
    const { oneOf = [] } = document;
    if (oneOf.length === 0) return [statementOf(document, use.usedAt, 0, use)];
    return oneOf.flatMap((each) => liftStatements(each, use).map((found) => doubted(found, document.reason)));
  }
  const list = element(document, "Statement") ?? unknown(NO_STATEMENT);
  if (list.state === "absent") return [];
  const { items, open } = elementsOf(list, "Statement");
  const at = (index: number): Place =>
    below(use.usedAt, isSequence(list) ? `Statement.${index}` : "Statement");
  const found = items.map((item, i) => statementOf(item.get(""), at(i), i, use));
  return open ? [...found, statementOf(open, at(items.length), items.length, use)] : found;
}

const NO_STATEMENT: Reason = { code: "error", text: "the document has no statement" };

const doubted = (statement: PolicyStatement, conditional: Reason): PolicyStatement => ({
  ...statement,
  conditional,
});
const isSequence = (value: Value): boolean => value.state === "known" && "items" in value;
const below = ({ definition, path }: Place, step: string): Place => ({
  definition,
  path: path === "" ? step : `${path}.${step}`,
});

/** What an element of a document says; undefined where it is not there. */
function element(of: Value, name: string): Value | undefined {
  const value = read(of, name);
  return value.state === "absent" ? undefined : value;
}

function statementOf(
  value: Value,
  found: Place,
  index: number,
  { usedAt, use, stack }: Use,
): PolicyStatement {
  const at = writtenAt(stack, value, found);
  const words = (name: string): Words | undefined => {
    const list = element(value, name);
    return list && wordsOf(list, below(at, name), stack);
  };
  const principals = (name: string): Principals | undefined => {
    const list = element(value, name);
    return list && principalsOf(list, below(at, name), stack);
  };
  const sid = read(value, "Sid");
  return {
    usedAt,
    use,
    writtenAt: at,
    index,
    sid: sid.state === "known" && sid.kind === "string" ? sid.value : undefined,
    effect: effectOf(read(value, "Effect")),
    actions: words("Action"),
    notActions: words("NotAction"),
    resources: words("Resource"),
    notResources: words("NotResource"),
    principals: principals("Principal"),
    notPrincipals: principals("NotPrincipal"),
    conditions: conditionsOf(read(value, "Condition"), below(at, "Condition"), stack),
  };
}

function effectOf(value: Value): PolicyStatement["effect"] {
  if (value.state === "unknown") return value;
  if (
    value.state === "known" &&
    value.kind === "string" &&
    (value.value === "Allow" || value.value === "Deny")
  )
    return value.value;
  return unknown({ code: "error", text: "the statement says neither Allow nor Deny" });
}

/** A text, or a list of texts. */
export function wordsOf(value: Value, found: Place, stack: Stack): Words {
  const at = writtenAt(stack, value, found);
  if (value.state === "unknown" && !isPartial(value)) return { at, known: [], open: value };
  const { items, open }: Elements = value.state === "unknown" ? { items: [] } : elementsOf(value, "");
  const words: Word[] = [];
  let unread: Unknown | undefined = open;
  const add = (item: Value, place: Place): void => {
    if (item.state === "absent") return;
    const word = wordOf(item, writtenAt(stack, item, place));
    if ("state" in word) unread ??= word;
    else words.push(word);
  };
  if (!isSequence(value)) add(value, found);
  else items.forEach((item, i) => add(item.get(""), below(at, String(i))));
  return unread ? { at, known: words, open: unread } : { at, known: words };
}

const isPartial = ({ prefix, suffix }: Unknown): boolean => prefix !== undefined || suffix !== undefined;

function wordOf(value: Value, at: Place): Word | Unknown {
  if (value.state === "unknown") {
    if (!isPartial(value)) return value;
    const { prefix = "", suffix = "", reason } = value;
    return { text: `${prefix}…${suffix}`, at, partial: { prefix, suffix, reason } };
  }
  if (value.state === "known" && "value" in value) return { text: String(value.value), at };
  return unknown({ code: "error", text: "it is no text" });
}

/** The bare star, or words by type. */
function principalsOf(value: Value, found: Place, stack: Stack): Principals {
  const at = writtenAt(stack, value, found);
  if (value.state === "unknown") return { at, known: [], open: value };
  if (value.state !== "known" || !("entries" in value)) {
    return { at, known: [{ type: "*", words: wordsOf(value, found, stack) }] };
  }
  const known = [...value.entries].map(([type, each]) => ({
    type,
    words: wordsOf(part(value, type, each), below(at, type), stack),
  }));
  const open = "rest" in value ? value.rest : undefined;
  return open ? { at, known, open } : { at, known };
}

function conditionsOf(value: Value, at: Place, stack: Stack): Conditions {
  if (value.state === "unknown") return { known: [], open: value };
  if (value.state !== "known" || !("entries" in value)) return { known: [] };
  const known: Condition[] = [];
  let open: Unknown | undefined = "rest" in value ? value.rest : undefined;
  for (const [operator, byKey] of value.entries) {
    const keys = part(value, operator, byKey);
    if (keys.state === "unknown") open ??= keys;
    if (keys.state !== "known" || !("entries" in keys)) continue;
    if ("rest" in keys) open ??= keys.rest;
    for (const [key, each] of keys.entries) {
      const place = below(below(at, operator), key);
      known.push({ operator, key, words: wordsOf(part(keys, key, each), place, stack) });
    }
  }
  return open ? { known, open } : { known };
}
