import { type Catalog } from "../catalog/catalog.ts";
import { type AttachmentFacts } from "../catalog/document-facts.ts";
import { type Definition } from "../definition.ts";
import { type Place } from "../rule.ts";
import { typeKey } from "../secret/table.ts";
import { type Stack } from "../stack.ts";
import { type Reason, type Value, marksDeep } from "../value.ts";
import { wordsOf } from "./elements.ts";
import { type ManagedPolicies, mayNameManaged } from "./managed-policies.ts";
import { managedStatements } from "./managed-statements.ts";
import { reached } from "./reached.ts";
import { type OpenWords, type PolicyStatement, type Word, type Words } from "./statement.ts";

/** What the managed policies allow that are attached here, as if it were written in statements. */
export function attachedStatements(
  definition: Definition,
  { path, by }: AttachmentFacts,
  stack: Stack,
  managed: ManagedPolicies | undefined,
): PolicyStatement[] {
  return reached(definition, path).flatMap(({ at, value }) => {
    const { known, open } = wordsIn(value, at, stack);
    const found = known.flatMap((word) => [
      ...ofWord(word, at, managed),
      ...mayBeAny(word, at, by === "name"),
    ]);
    if (open && !open.isComputed) found.push(unknownPolicy(at, at, open));
    const named = new Set(found.map(({ attached }) => attached));
    return [...found, ...lookedUp(value, at, stack, managed).filter((each) => !named.has(each.attached))];
  });
}

/** Is a managed policy of AWS attached, so that what it allows must be known? */
export const attachesManaged = (stack: Stack, catalog: Catalog): boolean =>
  stack.definitions.some((definition) => {
    const key = typeKey(definition);
    const facts = (key !== undefined && catalog.entry(key)?.attaches) || [];
    return facts.some(({ path }) =>
      reached(definition, path).some(
        ({ at, value }) =>
          wordsIn(value, at, stack).known.some((word) => textsOf(word).some(mayNameManaged)) ||
          namesLookedUp(value, stack).length > 0,
      ),
    );
  });

const wordsIn = (value: Value, at: Place, stack: Stack): Words =>
  wordsOf(value, at.path, { stack, statement: { ...at, path: "" } });

/** The names that data sources look policies up by. */
const namesLookedUp = (value: Value, stack: Stack): string[] =>
  (marksDeep(value).origins ?? []).flatMap(({ address }) => {
    const source = stack.byAddress(address);
    const name = source?.kind === "data" ? source.get("name") : undefined;
    return name?.state === "known" && name.kind === "string" ? [name.value] : [];
  });

const lookedUp = (
  value: Value,
  at: Place,
  stack: Stack,
  managed: ManagedPolicies | undefined,
): PolicyStatement[] =>
  namesLookedUp(value, stack).flatMap((name) => {
    const policy = managed?.named(name);
    return policy ? managedStatements(policy, at, at) : [];
  });

/** What the text is, or may be. */
const textsOf = ({ text, partial }: Word): readonly string[] =>
  partial?.oneOf ?? [partial ? partial.suffix : text];

function ofWord(word: Word, usedAt: Place, managed: ManagedPolicies | undefined): PolicyStatement[] {
  const texts = textsOf(word);
  const policies = texts.map((text) => managed?.of(text));
  const policy = policies.find((each) => each !== undefined);
  if (!policy)
    return managed && texts.some(mayNameManaged)
      ? [unknownPolicy(word.at, usedAt, { reason: isNewer(managed) })]
      : [];
  const doubt = policies.every((each) => each === policy) ? undefined : word.partial?.reason;
  return managedStatements(policy, word.at, usedAt, doubt);
}

const isNewer = ({ date }: ManagedPolicies): Reason => ({
  code: "data",
  text: `AWS had no managed policy of that ARN on ${date}`,
});

/** @param isName of what is named by its name a part says that it is no policy of AWS */
function mayBeAny({ at, partial }: Word, usedAt: Place, isName: boolean): PolicyStatement[] {
  if (!partial || partial.oneOf || partial.isComputed) return [];
  // Is the name of the policy known, whatever comes before it?
  const isNamed = isName ? partial.prefix + partial.suffix !== "" : partial.suffix.includes("/");
  return isNamed ? [] : [unknownPolicy(at, usedAt, partial)];
}

/** A policy of which it is not known which one it is. */
function unknownPolicy(
  writtenAt: Place,
  usedAt: Place,
  { reason }: Pick<OpenWords, "reason">,
): PolicyStatement {
  const words: Words = { at: writtenAt, known: [], open: { reason, isComputed: false } };
  return {
    usedAt,
    use: "identity",
    writtenAt,
    sid: undefined,
    effect: "Allow",
    actions: words,
    notActions: undefined,
    resources: words,
    notResources: undefined,
    principals: undefined,
    notPrincipals: undefined,
    conditions: { known: [] },
    document: [],
    attached: "unknown",
  };
}
