import { type Place } from "../rule.ts";
import { type Reason } from "../value.ts";
import { type ManagedPolicy } from "./managed-policies.ts";
import { type PolicyStatement, type Words } from "./statement.ts";

/**
 * The statements of a managed policy, as if they were written where it is attached.
 * @param doubt why it may be another policy instead
 */
export function managedStatements(
  policy: ManagedPolicy,
  writtenAt: Place,
  usedAt: Place,
  doubt?: Reason,
): PolicyStatement[] {
  const words = (texts: readonly string[]): Words => ({
    at: writtenAt,
    known: texts.map((text) => ({ text, at: writtenAt })),
  });
  const given = (texts: readonly string[] | undefined): Words | undefined => texts && words(texts);
  const document: PolicyStatement[] = [];
  for (const { effect, actions, notActions, resources, notResources, conditions } of policy.statements)
    document.push({
      usedAt,
      use: "identity",
      writtenAt,
      sid: undefined,
      effect,
      actions: given(actions),
      notActions: given(notActions),
      resources: given(resources),
      notResources: given(notResources),
      principals: undefined,
      notPrincipals: undefined,
      conditions: {
        known: conditions.map(({ operator, key, values }) => ({ operator, key, words: words(values) })),
      },
      document,
      attached: policy,
      ...(doubt && { doubt }),
    });
  return document;
}
