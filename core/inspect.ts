import { type Catalog } from "./catalog/catalog.ts";
import { type Finding, type Severity, type Undecided, type Verdict, atLeast, lowered } from "./finding.ts";
import { fingerprint } from "./fingerprint.ts";
import { exposures } from "./lens/exposures.ts";
import { credentials } from "./lens/lift.ts";
import { type Policy } from "./policy.ts";
import { policyStatements } from "./privilege/statements.ts";
import { type Context, type Place, type Rule, type Subjects } from "./rule.ts";
import { type Stack } from "./stack.ts";

export interface Inspection {
  readonly findings: readonly Finding[];
  readonly undecided: readonly Undecided[];
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
  const { catalog, policy, now } = options;
  const subjects: { readonly [S in keyof Subjects]: () => readonly Subjects[S][] } = {
    credential: once(() => credentials(stack, catalog)),
    statement: once(() => policyStatements(stack, catalog)),
    exposure: once(() => exposures(stack, catalog)),
    definition: () => stack.definitions,
  };
  const spoken: Spoken[] = [];
  const undecided: Undecided[] = [];
  for (const law of options.rules) {
    if (policy.off.has(law.id)) continue;
    const context: Context = {
      stack,
      catalog,
      policy,
      now,
      report(at, message, details = {}) {
        const conditional = details.conditional ?? at.definition.conditional;
        const head = verdict(law, at);
        const discriminator = details.discriminator ?? "";
        spoken.push({
          about: details.about ?? `${head.instance} ${head.attribute}`,
          finding: {
            ...head,
            severity: severityOf(law, details.lower),
            message,
            ...(conditional && { conditional }),
            related: (details.related ?? []).map(({ role, at: place }) => ({
              role,
              address: place.definition.address,
              location: place.definition.locate(place.path),
            })),
            ...(details.fix && { fix: details.fix }),
            controls: law.controls,
            discriminator,
            fingerprint: fingerprint([law.id, head.directory, head.address, head.attribute, discriminator]),
          },
        });
      },
      undecided(at, reason) {
        undecided.push({ ...verdict(law, at), reason });
      },
    };
    for (const subject of subjects[law.inspects]()) law.check(subject as never, context);
  }
  return {
    findings: withoutSuperseded(spoken, options.rules),
    undecided,
    credentials: subjects.credential().length,
  };
}

interface Spoken {
  readonly about: string;
  readonly finding: Finding;
}

function severityOf({ severity }: Rule, lower: boolean | Severity = false): Severity {
  if (typeof lower === "string") return atLeast(severity, lower) ? lower : severity;
  return lower ? lowered(severity) : severity;
}

function verdict(law: Rule, at: Place): Verdict {
  const { definition, path } = at;
  return {
    rule: law.id,
    topic: law.topic,
    address: definition.block,
    instance: definition.address,
    type: definition.type,
    attribute: path,
    directory: definition.directory,
    location: definition.locate(path),
  };
}

/** One defect, one finding: where a stronger rule speaks of the same thing, the weaker one is silent. */
function withoutSuperseded(spoken: readonly Spoken[], rules: readonly Rule[]): Finding[] {
  const silenced = new Set<string>();
  const weaker = new Map(rules.map((law) => [law.id, law.supersedes ?? []]));
  for (const { about, finding } of spoken) {
    for (const id of weaker.get(finding.rule) ?? []) silenced.add(`${id} ${about}`);
  }
  return spoken.filter(({ about, finding }) => !silenced.has(`${finding.rule} ${about}`)).map((each) => each.finding);
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
