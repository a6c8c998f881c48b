import { type DocumentUse } from "../catalog/document-facts.ts";
import { type Truth } from "../lens/predicate.ts";
import { read, sketched } from "../read.ts";
import { type Place } from "../rule.ts";
import { type Stack } from "../stack.ts";
import { type Reason, type Unknown, type Value, part, restOf, unknown } from "../value.ts";
import { documentOf } from "./document.ts";
import { conditionsOf, principalsOf, wordsOf } from "./elements.ts";
import { below, wholeAt, writtenAt } from "./place.ts";
import { type PolicyStatement } from "./statement.ts";

/** Where a document is used. */
export interface Use {
  readonly stack: Stack;
  readonly usedAt: Place;
  readonly use: DocumentUse;
  readonly enclosed?: true | Reason;
  /** Why it may be used otherwise. */
  readonly doubt?: Reason;
}

/** The statements of the document that a value is, or may be. */
export function statementsIn(value: Value, use: Use): PolicyStatement[] {
  const document = documentOf(value);
  const statements: PolicyStatement[] = [];
  if (document)
    collect(
      document,
      wholeAt(use.stack, value, use.usedAt),
      use,
      use.doubt ? { doubt: use.doubt } : {},
      statements,
    );
  return statements;
}

/** Why it is not certain that there is a statement, or that it is this one. */
type Uncertain = Pick<PolicyStatement, "conditional" | "doubt" | "isOld">;

function collect(document: Value, at: Place, use: Use, uncertain: Uncertain, into: PolicyStatement[]): void {
  if (document.state === "absent") return;
  if (document.state === "unknown") {
    const { oneOf } = document;
    if (!oneOf) into.push(statementOf(document, at, use, uncertain, into));
    else for (const each of oneOf) collect(each, at, use, { ...uncertain, ...uncertainty(document) }, into);
    return;
  }
  if (!("entries" in document)) {
    into.push(statementOf(unknown(NO_DOCUMENT), at, use, uncertain, into));
    return;
  }
  const own: Uncertain = { ...uncertain, isOld: isOld(read(document, "Version")) };
  const list = sketched(read(document, "Statement"));
  const start = below(at, "Statement");
  const alternatives = list.state === "unknown" && list.oneOf?.some((each) => "items" in each);
  if (!alternatives) return inList(list, document, start, use, own, into);
  const unsure = { ...own, ...uncertainty(list) };
  for (const each of list.oneOf!) inList(each, document, start, use, unsure, into);
}

function inList(
  list: Value,
  document: Value,
  start: Place,
  use: Use,
  uncertain: Uncertain,
  into: PolicyStatement[],
): void {
  const isList = list.state === "known" && "items" in list;
  const items = isList ? list.items.map((item, i) => part(list, String(i), item)) : [list];
  const add = (item: Value, place: Place, unsure: Uncertain): void => {
    if (item.state === "absent") return;
    if (item.state === "known" && !("entries" in item))
      into.push(statementOf(unknown(NO_STATEMENT), place, use, unsure, into));
    else if (item.state !== "unknown" || !item.oneOf) into.push(statementOf(item, place, use, unsure, into));
    else for (const each of item.oneOf) add(each, place, { ...unsure, ...uncertainty(item) });
  };
  items.forEach((item, i) => add(item, isList ? below(start, String(i)) : start, uncertain));
  const rest = restOf(list) ?? (list.state === "absent" ? restOf(document) : undefined);
  if (rest)
    add({ ...rest, oneOf: rest.oneOf ?? [unknown(rest.reason)] }, start, {
      ...uncertain,
      conditional: rest.reason,
    });
}

const NO_DOCUMENT: Reason = { code: "error", text: "the policy document is no object" };
const NO_STATEMENT: Reason = { code: "error", text: "the statement is no object" };

/** Variables are known since this version; without one a document is of the version before. */
function isOld(version: Value): Truth {
  if (version.state === "unknown") return version.reason;
  return !(version.state === "known" && version.kind === "string" && version.value === "2012-10-17");
}

/** What is foretold is certain; one possible value may be there or not; of several it is one. */
function uncertainty({ oneOf = [], reason, foretold }: Unknown): Uncertain {
  if (oneOf.length > 1) return { doubt: reason };
  return foretold ? {} : { conditional: reason };
}

function statementOf(
  value: Value,
  found: Place,
  { stack, usedAt, use, enclosed }: Use,
  uncertain: Uncertain,
  document: readonly PolicyStatement[],
): PolicyStatement {
  const statement = value.state === "unknown" ? found : writtenAt(stack, value, found);
  const reading = { stack, statement, ...(value.state === "unknown" && { isOpen: true as const }) };
  const element = <T>(
    name: string,
    lift: (value: Value, name: string, at: typeof reading) => T,
  ): T | undefined => {
    const each = read(value, name);
    return each.state === "absent" ? undefined : lift(each, name, reading);
  };
  const sid = read(value, "Sid");
  return {
    usedAt,
    use,
    writtenAt: statement,
    sid: sid.state === "known" && sid.kind === "string" ? sid.value : undefined,
    effect: effectOf(read(value, "Effect")),
    actions: element("Action", wordsOf),
    notActions: element("NotAction", wordsOf),
    resources: element("Resource", wordsOf),
    notResources: element("NotResource", wordsOf),
    principals: element("Principal", principalsOf),
    notPrincipals: element("NotPrincipal", principalsOf),
    conditions: conditionsOf(read(value, "Condition"), reading),
    document,
    ...(enclosed && { enclosed }),
    ...uncertain,
  };
}

const NO_EFFECT: Reason = { code: "error", text: "the statement says neither Allow nor Deny" };

function effectOf(value: Value): PolicyStatement["effect"] {
  if (value.state === "unknown") return value;
  const text = value.state === "known" && value.kind === "string" ? value.value : "";
  return text === "Allow" || text === "Deny" ? text : unknown(NO_EFFECT);
}
