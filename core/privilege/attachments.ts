import { type AttachmentFacts } from "../catalog/document-facts.ts";
import { type Definition } from "../definition.ts";
import { type Place } from "../rule.ts";
import { type Stack } from "../stack.ts";
import { type Value, marksDeep } from "../value.ts";
import { wordsOf } from "./elements.ts";
import { type ManagedPolicy, managedPolicy, managedPolicyOf } from "./managed-policies.ts";
import { reached } from "./reached.ts";
import { type OpenWords, type PolicyStatement, type Word, type Words } from "./statement.ts";

/** What the managed policies allow that are attached here, as if it were written in statements. */
export function attachedStatements(
  definition: Definition,
  { path }: AttachmentFacts,
  stack: Stack,
): PolicyStatement[] {
  return reached(definition, path).flatMap(({ at, value }) => {
    const { known, open } = wordsOf(value, at.path, { stack, statement: { ...at, path: "" } });
    const found = [...known.flatMap((word) => ofWord(word, at)), ...lookedUp(value, at, stack)];
    return open && !open.isComputed ? [...found, unknownPolicy(at, at, open)] : found;
  });
}

/** Those that data sources look up by name. */
function lookedUp(value: Value, at: Place, stack: Stack): PolicyStatement[] {
  return (marksDeep(value).origins ?? []).flatMap(({ address }) => {
    const source = stack.byAddress(address);
    const name = source?.kind === "data" ? source.get("name") : undefined;
    const policy = name?.state === "known" && name.kind === "string" ? managedPolicy(name.value) : undefined;
    return policy ? [managedStatement(policy, at, at)] : [];
  });
}

function ofWord(word: Word, usedAt: Place): PolicyStatement[] {
  const { text, at, partial } = word;
  const texts = partial?.oneOf ?? [partial ? partial.suffix : text];
  const policies = texts.map(managedPolicyOf);
  const policy = policies.find((each) => each !== undefined);
  if (!policy)
    return partial && !partial.oneOf && !isNamed(partial.suffix) && !partial.isComputed
      ? [unknownPolicy(at, usedAt, partial)]
      : [];
  const doubt = policies.every((each) => each === policy) ? undefined : partial?.reason;
  return [{ ...managedStatement(policy, at, usedAt), ...(doubt && { doubt }) }];
}

/** Is the name of the policy known, whatever comes before it? */
const isNamed = (suffix: string): boolean => suffix.includes("/");

/** What a managed policy allows, as a statement. */
export const managedStatement = (
  policy: ManagedPolicy,
  writtenAt: Place,
  usedAt: Place,
): PolicyStatement => ({
  ...empty(writtenAt, usedAt),
  actions: wordsFrom(policy.actions, writtenAt),
  resources: wordsFrom(["*"], writtenAt),
  attached: policy,
});

const wordsFrom = (texts: readonly string[], at: Place): Words => ({
  at,
  known: texts.map((text) => ({ text, at })),
});

/** A policy of which it is not known which one it is. */
function unknownPolicy(
  writtenAt: Place,
  usedAt: Place,
  { reason }: Pick<OpenWords, "reason">,
): PolicyStatement {
  const words: Words = { at: writtenAt, known: [], open: { reason, isComputed: false } };
  return { ...empty(writtenAt, usedAt), actions: words, resources: words, attached: "unknown" };
}

const empty = (writtenAt: Place, usedAt: Place): PolicyStatement => ({
  usedAt,
  use: "identity",
  writtenAt,
  sid: undefined,
  effect: "Allow",
  actions: undefined,
  notActions: undefined,
  resources: undefined,
  notResources: undefined,
  principals: undefined,
  notPrincipals: undefined,
  conditions: { known: [] },
  document: [],
});
