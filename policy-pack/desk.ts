import { type Finding } from "../core/finding.ts";

/** Something that is to be said by the policy of a rule. */
export interface Saying {
  readonly rule: string;
  /** None where it is about the stack. */
  readonly urn: string | undefined;
  readonly message: string;
  readonly severity: Finding["severity"];
  /** It holds only if something does that is not known. */
  readonly isConditional: boolean;
}

/**
 * Where the policies of the rules fetch what they have to say, once it was found out: at most once each. Requests may
 * overlap, so that everything is kept by what the request was about.
 */
export class Desk {
  private readonly rounds = new Map<string, Round>();
  private readonly waiting = new Map<string, number>();

  /** Has a rule anything to say at all? */
  waits(rule: string): boolean {
    return (this.waiting.get(rule) ?? 0) > 0;
  }

  /** Lays out what was found out about a subject, instead of what was found out before. */
  lay(subject: string, sayings: readonly Saying[]): void {
    this.clear(subject);
    if (sayings.length === 0) return void this.rounds.set(subject, { byRule: NONE });
    const byRule = new Map<string, Saying[]>();
    for (const saying of sayings) {
      const known = byRule.get(saying.rule);
      if (known) known.push(saying);
      else byRule.set(saying.rule, [saying]);
    }
    for (const rule of byRule.keys()) this.count(rule, 1);
    this.rounds.set(subject, { byRule });
  }

  /** What a rule has to say about a subject; undefined where nobody found out, or it was told already. */
  take(subject: string, rule: string): readonly Saying[] | undefined {
    const round = this.rounds.get(subject);
    if (!round || round.served?.has(rule)) return undefined;
    (round.served ??= new Set()).add(rule);
    const sayings = round.byRule.get(rule) ?? [];
    if (round.byRule.delete(rule)) this.count(rule, -1);
    return sayings;
  }

  private clear(subject: string): void {
    for (const rule of this.rounds.get(subject)?.byRule.keys() ?? []) this.count(rule, -1);
    this.rounds.delete(subject);
  }

  private count(rule: string, by: number): void {
    this.waiting.set(rule, (this.waiting.get(rule) ?? 0) + by);
  }
}

interface Round {
  readonly byRule: Map<string, readonly Saying[]>;
  served?: Set<string>;
}

const NONE = new Map<string, never>();
