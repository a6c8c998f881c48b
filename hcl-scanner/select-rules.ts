import { type Rule } from "../core/rule.ts";
import { suggestion } from "../core/did-you-mean.ts";
import { UsageError } from "./usage-error.ts";

/** The rules that `--only` and `--skip` leave. @throws UsageError where a name or glob fits no rule */
export function selectRules(rules: readonly Rule[], only: readonly string[], skip: readonly string[]): Rule[] {
  const wanted = matching(rules, only);
  const unwanted = matching(rules, skip);
  return rules.filter(({ id }) => (only.length === 0 || wanted.has(id)) && !unwanted.has(id));
}

function matching(rules: readonly Rule[], patterns: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    const parts = pattern.split("*").map((part) => part.replace(/[^\w-]/g, "\\$&"));
    const glob = new RegExp(`^${parts.join(".*")}$`);
    const fitting = rules.filter(({ id }) => glob.test(id));
    for (const { id } of fitting) found.add(id);
    if (fitting.length === 0) {
      throw new UsageError(`no such rule: ${pattern}${suggestion(pattern, rules.map((rule) => rule.id))}; keylint rules lists them`);
    }
  }
  return found;
}
