import { type Policies } from "@pulumi/policy";
import { suggestion } from "../core/did-you-mean.ts";
import { fits } from "../core/glob.ts";
import { type Rule } from "../core/rule.ts";
import { RULES } from "../core/rules/index.ts";
import { gatePolicy, observerPolicy } from "./gate.ts";
import { type PolicyOptions } from "./options.ts";
import { earlyRules } from "./phases.ts";
import { rulePolicy } from "./rule-policy.ts";
import { Session } from "./session.ts";

const DEFAULT_FAIL_ON = "medium";

/**
 * The policies of keylint, one for each rule, for a policy pack of your own. They belong together: leave rules out by
 * `only` and `skip`, not by taking policies from the list.
 * @throws TypeError where `only` or `skip` fits no rule
 */
export function policies(options: PolicyOptions = {}): Policies {
  const { only, skip, ...settings } = options;
  const rules = chosen(only, skip);
  const session = new Session(
    rules,
    settings,
    RULES.map(({ id }) => id),
  );
  const early = new Set(earlyRules(rules).map(({ id }) => id));
  const failOn = settings.failOn ?? DEFAULT_FAIL_ON;
  return [
    gatePolicy(session),
    ...rules.map((law) => rulePolicy(law, early.has(law.id), session, failOn)),
    observerPolicy(session),
  ];
}

function chosen(only: readonly string[] | undefined, skip: readonly string[] = []): readonly Rule[] {
  const ids = RULES.map(({ id }) => id);
  for (const glob of [...(only ?? []), ...skip]) {
    if (!ids.some((id) => fits(glob, id)))
      throw new TypeError(`no such rule: ${glob}${suggestion(glob, ids)}`);
  }
  return RULES.filter(
    ({ id }) => (only?.some((glob) => fits(glob, id)) ?? true) && !skip.some((glob) => fits(glob, id)),
  );
}
