import { closest } from "./did-you-mean.ts";
import { type ExceptionTerms, hasEnded } from "./exception.ts";
import { exceptionsFor } from "./exception-index.ts";
import { type Finding } from "./finding.ts";
import { type Judged } from "./gather.ts";
import { fits } from "./glob.ts";
import { type Policy } from "./policy.ts";
import { type Rule } from "./rule.ts";
import { findingOf } from "./verdict.ts";

/** A finding that is waived, and by what. */
export interface Excepted {
  readonly finding: Finding;
  readonly terms: ExceptionTerms;
}

/** An exception, and what came of it in all stacks together. */
export interface ExceptionUse {
  readonly terms: ExceptionTerms;
  /** `not-judged`: the rules that it is about did not run. */
  readonly use: "used" | "unused" | "not-judged" | "no-such-rule";
  /** The rule that was probably meant, where there is no such one. */
  readonly meant?: string;
  /** Has its last day passed? Undefined where that is no date. */
  readonly hasEnded: boolean | undefined;
}

export interface Sifted<J extends Judged = Judged> {
  readonly judged: readonly J[];
  /** What is wrong with the exceptions themselves. */
  readonly findings: readonly Finding[];
}

export interface ExceptOptions {
  /** The rules that ran. */
  readonly rules: readonly Rule[];
  /** The ids of all rules that there are. */
  readonly known: readonly string[];
  readonly policy: Policy;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/** Takes out the findings that exceptions waive, and judges the exceptions. Call it once, with all stacks of the run. */
export function applyExceptions<J extends Judged>(
  judged: readonly J[],
  written: readonly ExceptionTerms[],
  options: ExceptOptions,
): Sifted<J> {
  const all = [...options.policy.exceptions, ...written];
  if (all.length === 0) return { judged, findings: [] };
  const waiving = exceptionsFor(all);
  const used = new Set<ExceptionTerms>();
  const inForce = new Set(all.filter((terms) => hasEnded(terms, options.now) === false));
  const sifted = judged.map((each): J => {
    const { inspection } = each;
    const findings: Finding[] = [];
    const excepted: Excepted[] = [];
    for (const finding of inspection.findings) {
      const fitting = waiving(finding);
      for (const terms of fitting) used.add(terms);
      const terms = fitting.find((each) => inForce.has(each));
      if (terms) excepted.push({ finding, terms });
      else findings.push(finding);
    }
    return { ...each, inspection: { ...inspection, findings, excepted } };
  });
  return { judged: sifted, findings: judgeExceptions(all, used, options) };
}

function judgeExceptions(
  all: readonly ExceptionTerms[],
  used: ReadonlySet<ExceptionTerms>,
  options: ExceptOptions,
): Finding[] {
  const { rules, known, policy, now } = options;
  const levelOf = (id: string) =>
    policy.levels.findLast((each) => fits(each.rule, id) && each.where === undefined)?.level;
  const ran = rules.filter(({ id }) => levelOf(id) !== "off");
  const uses = all.map((terms): ExceptionUse => {
    const about = { terms, hasEnded: hasEnded(terms, now) };
    if (used.has(terms)) return { ...about, use: "used" };
    if (ran.some(({ id }) => fits(terms.rule, id))) return { ...about, use: "unused" };
    if (known.some((id) => fits(terms.rule, id))) return { ...about, use: "not-judged" };
    const meant = closest(terms.rule, known);
    return { ...about, use: "no-such-rule", ...(meant !== undefined && { meant }) };
  });
  const findings: Finding[] = [];
  for (const law of ran) {
    if (law.inspects !== "exception") continue;
    const level = levelOf(law.id);
    const severity = level === "on" || level === "off" ? undefined : level;
    for (const use of uses) {
      (law as Rule<"exception">).check(use, {
        report: (at, message, details = {}) =>
          void findings.push(findingOf(law, at, message, details, severity)),
      });
    }
  }
  return findings;
}
