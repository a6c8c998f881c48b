import { suggestion } from "../core/did-you-mean.ts";
import { fits } from "../core/glob.ts";
import { type Policy } from "../core/policy.ts";
import { type Rule } from "../core/rule.ts";
import { isOff } from "./is-off.ts";
import { UsageError } from "./usage-error.ts";

/** The rules that `--only` and `--skip` leave. @throws UsageError where a name or glob fits no rule */
export function selectRules(
  rules: readonly Rule[],
  only: readonly string[],
  skip: readonly string[],
): Rule[] {
  const wanted = matching(rules, only);
  const unwanted = matching(rules, skip);
  return rules.filter(({ id }) => (only.length === 0 || wanted.has(id)) && !unwanted.has(id));
}

function matching(rules: readonly Rule[], patterns: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    const fitting = rules.map(({ id }) => id).filter((id) => fits(pattern, id));
    for (const id of fitting) found.add(id);
    if (fitting.length === 0) {
      const meant = suggestion(
        pattern,
        rules.map(({ id }) => id),
      );
      throw new UsageError(`no such rule: ${pattern}${meant}; keylint rules lists them`);
    }
  }
  return found;
}

/** A rule that `--only` names in full runs even where the policy has it off: else it would say nothing, silently. */
export function withNamed(policy: Policy, only: readonly string[]): Policy {
  const named = only.filter((id) => isOff(id, policy));
  if (named.length === 0) return policy;
  const levels = named.map((rule) => ({ rule, level: "on", source: "--only" }) as const);
  return { ...policy, levels: [...policy.levels, ...levels] };
}
