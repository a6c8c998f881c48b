import { type Caller, withoutKeys } from "./definition.ts";
import { type Excepted } from "./except.ts";
import { type Finding, type Related, type Undecided, type Verdict } from "./finding.ts";
import { type Inspection } from "./inspect.ts";
import { type Stack } from "./stack.ts";

/** What the rules said of a stack. The stack itself need not be kept: it may be large. */
export interface Judged {
  readonly stack: Pick<Stack, "id">;
  readonly inspection: Inspection;
}

/** One defect at one place of the source, however many stacks, module calls and instances reach it. */
export interface Gathered<V extends Verdict> {
  /** As it was said first. */
  readonly verdict: V;
  /** Full addresses, in order of appearance. */
  readonly instances: readonly string[];
  readonly occurrences: readonly Occurrence[];
}

/** One way that leads to the place: a stack, and the module calls in it. */
export interface Occurrence {
  readonly stack: string;
  readonly instances: readonly string[];
  /** Innermost first; addresses without instance keys. */
  readonly callers: readonly Caller[];
}

export interface Result {
  readonly findings: readonly Gathered<Finding>[];
  readonly undecided: readonly Gathered<Undecided>[];
  readonly excepted: readonly (Gathered<Finding> & Pick<Excepted, "terms">)[];
}

/**
 * Merges what was said of several stacks: sorted by file, place, rule and address, and what a shared module does
 * wrong is one finding with its occurrences. `unstacked` are findings that belong to no stack: about exceptions.
 */
export function gather(judged: readonly Judged[], unstacked: readonly Finding[] = []): Result {
  const findings = new Gathering<Finding>();
  const undecided = new Gathering<Undecided>();
  const excepted = new Map<Excepted["terms"], Gathering<Finding>>();
  for (const { stack, inspection } of judged) {
    for (const each of inspection.findings) findings.add(stack, each, saidBy(each));
    for (const each of inspection.undecided) undecided.add(stack, each, each.reason.text);
    for (const { finding, terms } of inspection.excepted) {
      let group = excepted.get(terms);
      if (!group) excepted.set(terms, (group = new Gathering()));
      group.add(stack, finding, saidBy(finding));
    }
  }
  for (const each of unstacked) findings.add(undefined, each, saidBy(each));
  return {
    findings: findings.sorted(),
    undecided: undecided.sorted(),
    excepted: [...excepted]
      .flatMap(([terms, group]) => group.sorted().map((each) => ({ ...each, terms })))
      .sort((a, b) => compare(a.verdict, b.verdict)),
  };
}

const saidBy = ({ severity, message, discriminator }: Finding): string =>
  `${severity} ${message} ${discriminator}`;

class Gathering<
  V extends Verdict & { readonly conditional?: unknown; readonly related?: readonly Related[] },
> {
  private readonly groups = new Map<string, { verdict: V; instances: Set<string>; ways: Map<string, Way> }>();

  add(stack: Judged["stack"] | undefined, verdict: V, says: string): void {
    const { file, start, end } = verdict.location;
    const place = file === undefined ? verdict.address : `${file} ${start} ${end}`;
    const key = [verdict.rule, verdict.attribute, place, says].join("\0");
    let group = this.groups.get(key);
    if (!group) this.groups.set(key, (group = { verdict, instances: new Set(), ways: new Map() }));
    else {
      const { related } = group.verdict;
      if (group.verdict.conditional && !verdict.conditional) group.verdict = verdict;
      if (related && verdict.related)
        group.verdict = { ...group.verdict, related: together(related, verdict.related) };
    }
    if (!stack) return;
    group.instances.add(verdict.instance);
    const wayKey = `${stack.id}\0${verdict.address}`;
    let way = group.ways.get(wayKey);
    if (!way) group.ways.set(wayKey, (way = wayOf(stack, verdict)));
    way.instances.add(verdict.instance);
  }

  sorted(): Gathered<V>[] {
    return [...this.groups.values()]
      .map(({ verdict, instances, ways }) => ({
        verdict,
        instances: [...instances],
        occurrences: [...ways.values()].map((way) => ({ ...way, instances: [...way.instances] })),
      }))
      .sort((a, b) => compare(a.verdict, b.verdict));
  }
}

/** What is used in several places says all of them, each once. */
function together(a: readonly Related[], b: readonly Related[]): readonly Related[] {
  const isThere = (each: Related): boolean =>
    a.some(
      ({ role, location: { file, start } }) =>
        role === each.role && file === each.location.file && start === each.location.start,
    );
  const further = b.filter((each) => !isThere(each));
  return further.length > 0 ? [...a, ...further] : a;
}

interface Way {
  readonly stack: string;
  readonly instances: Set<string>;
  readonly callers: readonly Caller[];
}

const wayOf = ({ id }: Judged["stack"], verdict: Verdict): Way => ({
  stack: id,
  instances: new Set(),
  callers: verdict.location.callers.map((each) => ({ ...each, address: withoutKeys(each.address) })),
});

const compare = (a: Verdict, b: Verdict): number =>
  compareText(a.location.file ?? "", b.location.file ?? "") ||
  a.location.start - b.location.start ||
  compareText(a.rule, b.rule) ||
  compareText(a.address, b.address) ||
  compareText(a.attribute, b.attribute);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
