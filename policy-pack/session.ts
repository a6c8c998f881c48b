import { type PolicyResource, type ResourceValidationArgs } from "@pulumi/policy";
import { failureText } from "../core/failure.ts";
import { type Rule } from "../core/rule.ts";
import { Tokens } from "../pulumi-reader/token.ts";
import { DEFAULT_DEMANDS, type Demands } from "./demands.ts";
import { Desk, type Saying } from "./desk.ts";
import { Judge, type Verdicts } from "./judge.ts";
import { type Doubt, doubtsOf, messageOf, printable, urnOf } from "./message.ts";
import { runTimeOf } from "./run-time.ts";
import { then } from "./then.ts";

/** What all stack policies are about; resource policies are about a URN. */
const STACK = "";

/**
 * What the policies of one pack share. The first policy, the gate, finds out and lays the findings out; those of the
 * rules fetch what is theirs. Where the gate is switched off, the first rule that is asked does its work.
 */
export class Session {
  readonly early = new Desk();
  readonly late = new Desk();
  readonly judge: Judge;
  private readonly laws: ReadonlyMap<string, Rule>;
  private readonly ruleIds: readonly string[];
  /** Has the gate worked on resources, or on the stack? */
  gate = { early: false, late: false };
  private demands: Demands = DEFAULT_DEMANDS;
  private readonly options: object;
  private settled: { readonly by: string; readonly problems: readonly string[] } | undefined;

  /** @param ruleIds of all rules that there are, also those that this pack leaves out */
  constructor(rules: readonly Rule[], options: object, ruleIds: readonly string[]) {
    this.laws = new Map(rules.map((law) => [law.id, law]));
    this.options = options;
    this.ruleIds = ruleIds;
    this.judge = new Judge(rules, ruleIds, new Tokens(), runTimeOf(process.env));
  }

  get current(): Demands {
    return this.demands;
  }

  /** Takes the configuration to heart. What is wrong with it is told once; what holds then is what held without it. */
  settle(config: object): readonly string[] | Promise<readonly string[]> {
    const by = JSON.stringify(config);
    return this.settled?.by === by ? [] : this.settleAnew(config, by);
  }

  private async settleAnew(config: object, by: string): Promise<readonly string[]> {
    const problems: string[] = [];
    let demands = DEFAULT_DEMANDS;
    for (const written of [this.options, config]) {
      if (Object.keys(written).length === 0) continue;
      const { readSettings } = await import("./read-settings.ts");
      const reading = await readSettings(written, demands, this.ruleIds, process.cwd());
      if ("problems" in reading) problems.push(...reading.problems);
      else ({ demands } = reading);
    }
    this.demands = demands;
    this.settled = { by, problems };
    return problems;
  }

  resource(args: ResourceValidationArgs): void | Promise<void> {
    return then(this.judge.resource(args, this.demands), (verdicts) =>
      this.early.lay(args.urn, verdicts ? this.sayings(verdicts) : []),
    );
  }

  /** Judges the whole; gives what could not be judged. */
  async stack(
    resources: readonly PolicyResource[],
  ): Promise<{ readonly doubts: readonly Doubt[]; readonly verdicts: Verdicts }> {
    const verdicts = await this.judge.stack(resources, this.demands);
    this.late.lay(STACK, this.sayings(verdicts));
    return { doubts: doubtsOf(verdicts.undecided, verdicts.stack), verdicts };
  }

  /** What a rule has to say of a resource. */
  async ofResource(rule: string, args: ResourceValidationArgs): Promise<readonly Saying[]> {
    const laid = this.early.take(args.urn, rule);
    if (laid) return laid;
    await this.resource(args);
    return this.early.take(args.urn, rule) ?? [];
  }

  /** What a rule has to say of the stack. */
  async ofStack(rule: string, resources: readonly PolicyResource[]): Promise<readonly Saying[]> {
    const laid = this.late.take(STACK, rule);
    if (laid) return laid;
    await this.stack(resources);
    return this.late.take(STACK, rule) ?? [];
  }

  private sayings({ failures, findings, stack }: Verdicts): Saying[] {
    const said = findings.map((finding) => ({
      rule: finding.rule,
      urn: urnOf(finding.instance),
      message: messageOf(finding, this.laws.get(finding.rule)!, stack),
      severity: finding.severity,
      isConditional: finding.conditional !== undefined,
    }));
    const fell = failures.map((each) => ({
      rule: each.rules[0]!,
      urn: each.definition && urnOf(each.definition.address),
      message: printable(failureText(each)),
      severity: "high" as const,
      isConditional: false,
    }));
    return [...said, ...fell];
  }
}
