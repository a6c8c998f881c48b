import { type Catalog } from "./catalog/catalog.ts";
import { type Finding, type Undecided, atLeast } from "./finding.ts";
import { type Excepted } from "./except.ts";
import { type Failure, failure } from "./failure.ts";
import { exposures } from "./lens/exposures.ts";
import { credentials } from "./lens/lift.ts";
import { settings } from "./lens/setting.ts";
import { type Policy, policyIn } from "./policy.ts";
import { principals } from "./privilege/aws/principals.ts";
import { federations } from "./privilege/federation/federations.ts";
import { roleGrants } from "./privilege/role-grants.ts";
import { policyStatements } from "./privilege/statements.ts";
import { type Context, type Details, type Place, type Rule, type Subjects, type Written } from "./rule.ts";
import { teamSaysSecret } from "./secret/team-names.ts";
import { type Stack } from "./stack.ts";
import { type Lens, definitionOf, seenThrough } from "./subjects.ts";
import { findingOf, verdictOf } from "./verdict.ts";

export interface Inspection {
  readonly findings: readonly Finding[];
  readonly undecided: readonly Undecided[];
  /** Findings that an exception waives. */
  readonly excepted: readonly Excepted[];
  /** What keylint fell over, and left unjudged. */
  readonly failures: readonly Failure[];
  /** How many credentials there were to judge. */
  readonly credentials: number;
}

export interface InspectOptions {
  readonly rules: readonly Rule[];
  readonly catalog: Catalog;
  readonly policy: Policy;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/** Judges everything in the stack by every rule. No I/O, no clock: the same stack gives the same result. */
export function inspect(stack: Stack, options: InspectOptions): Inspection {
  const { catalog, now, rules } = options;
  const policy = policyIn(stack, options.policy);
  const failures: Failure[] = [];
  const through = <S extends Lifted>(inspects: S, lens: Lens<Subjects[S]>): (() => readonly Subjects[S][]) =>
    once(() => {
      const seen = seenThrough(lens, stack, lawsOf(rules, inspects));
      failures.push(...seen.failures);
      return seen.subjects;
    });
  const statements = through("statement", (of) => policyStatements(of, catalog));
  const says = teamSaysSecret(policy.secretNames);
  const subjects: { readonly [S in keyof Subjects]: () => readonly Subjects[S][] } = {
    credential: through("credential", (of) => credentials(of, catalog)),
    statement: statements,
    principal: through("principal", (of) => principals(of, catalog, statements())),
    exposure: through("exposure", (of) => exposures(of, catalog, says)),
    setting: through("setting", (of) => settings(of, catalog)),
    federation: through("federation", (of) => federations(of, catalog, statements())),
    roleGrant: through("roleGrant", (of) => roleGrants(of, catalog)),
    definition: () => stack.definitions,
    // Whether an exception is used is known only when all stacks are judged: except.ts.
    exception: () => [],
  };
  const inWords = (sentence: string): string => stack.inWords?.(sentence) ?? sentence;
  const spoken: Spoken[] = [];
  const undecided: Undecided[] = [];
  for (const law of rules) {
    if (policy.isOff(law.id)) continue;
    const context: Context = {
      stack,
      catalog,
      policy,
      now,
      report(at, message, details = {}) {
        const level = policy.level(law.id, at.definition);
        if (level === "off") return;
        const said = findingOf(law, at, inWords(message), worded(details, inWords), level);
        const finding = law.inspects === "credential" && isUnchecked(at, catalog) ? softened(said) : said;
        spoken.push({ about: details.about ?? `${finding.instance} ${finding.attribute}`, finding });
      },
      undecided(at, reason) {
        if (policy.level(law.id, at.definition) === "off") return;
        undecided.push({ ...verdictOf(law, at), reason: { ...reason, text: inWords(reason.text) } });
      },
    };
    for (const { inspects, check } of [law, ...(law.further ?? [])]) {
      for (const subject of subjects[inspects]()) {
        try {
          check(subject as never, context as never);
        } catch (error) {
          const of = inspects === "exception" ? undefined : definitionOf[inspects](subject as never);
          failures.push(failure([law.id], error, of));
        }
      }
    }
  }
  return {
    findings: withoutSuperseded(spoken, rules),
    undecided,
    excepted: [],
    failures,
    credentials: subjects.credential().length,
  };
}

type Lifted = Exclude<keyof Subjects, "definition" | "exception">;

/** The rules that look at a kind of subject. */
const lawsOf = (rules: readonly Rule[], inspects: Lifted): string[] =>
  rules
    .filter((law) => [law, ...(law.further ?? [])].some((each) => each.inspects === inspects))
    .map(({ id }) => id);

/** What to do, in the words of the stack. */
function worded(details: Details, inWords: (sentence: string) => string): Details {
  const { fix } = details;
  return fix ? { ...details, fix: { ...fix, text: inWords(fix.text) } } : details;
}

interface Spoken {
  /** What `supersedes` compares. */
  readonly about: string;
  readonly finding: Finding;
}

/** One defect, one finding: where a stronger rule speaks of the same thing, the weaker one is silent. */
function withoutSuperseded(spoken: readonly Spoken[], rules: readonly Rule[]): Finding[] {
  const silenced = new Set<string>();
  const weaker = new Map(rules.map((law) => [law.id, law.supersedes ?? []]));
  for (const { about, finding } of spoken) {
    for (const id of weaker.get(finding.rule) ?? []) silenced.add(`${id} ${about}`);
  }
  return spoken
    .filter(({ about, finding }) => !silenced.has(`${finding.rule} ${about}`))
    .map((each) => each.finding);
}

/** Does it rest on facts about a type's life that nobody has checked against the provider's own words? */
function isUnchecked(at: Place | Written, catalog: Catalog): boolean {
  if (!("definition" in at)) return false;
  const { kind, type } = at.definition;
  return catalog.entry(kind === "resource" ? type : `${kind}.${type}`)?.verified === "none";
}

const softened = (finding: Finding): Finding =>
  atLeast(finding.severity, "medium") ? { ...finding, severity: "medium" } : finding;

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
