import { type PolicyResource, type ResourceValidationArgs } from "@pulumi/policy";
import { type Catalog } from "../core/catalog/catalog.ts";
import { withManagedPolicies } from "../core/catalog/load-managed.ts";
import { type Excepted, applyExceptions } from "../core/except.ts";
import { type Failure } from "../core/failure.ts";
import { type Finding, type Undecided } from "../core/finding.ts";
import { type Inspection, inspect } from "../core/inspect.ts";
import { type Rule } from "../core/rule.ts";
import { typeKey } from "../core/secret/table.ts";
import { type Stack } from "../core/stack.ts";
import { type PulumiResource, type SecretPaths } from "../pulumi-reader/resource.ts";
import { pulumiStack, typesOf } from "../pulumi-reader/stack.ts";
import { ADVISED, STACK_TOKEN, type Tokens } from "../pulumi-reader/token.ts";
import { Catalogs } from "./catalogs.ts";
import { type Demands } from "./demands.ts";
import { earlyRules, mayConcern } from "./phases.ts";
import { analyzed, inStack } from "./remembered.ts";
import { type RunTime } from "./run-time.ts";
import { then } from "./then.ts";

/** What was found, and the stack that it was found in. */
export interface Verdicts {
  readonly stack: Stack;
  readonly findings: readonly Finding[];
  readonly undecided: readonly Undecided[];
  readonly excepted: readonly Excepted[];
  readonly failures: readonly Failure[];
}

/** Judges what the engine tells of: each resource before it is made, and all of them together. */
export class Judge {
  private readonly rules: readonly Rule[];
  private readonly ruleIds: readonly string[];
  private readonly early: readonly Rule[];
  private readonly tokens: Tokens;
  private readonly runTime: RunTime;
  private readonly clock: () => number;
  private readonly catalogs = new Catalogs();
  private readonly resources = new Map<string, PulumiResource>();
  private readonly secrets = new Map<string, SecretPaths>();
  /** What was said of a resource early is not said again. */
  private readonly said = new Map<string, ReadonlySet<string>>();

  /** @param ruleIds of all rules that there are, also those that do not run */
  constructor(
    rules: readonly Rule[],
    ruleIds: readonly string[],
    tokens: Tokens,
    runTime: RunTime,
    clock: () => number = Date.now,
  ) {
    this.rules = rules;
    this.ruleIds = ruleIds;
    this.early = earlyRules(rules);
    this.tokens = tokens;
    this.runTime = runTime;
    this.clock = clock;
  }

  /** Notes which inputs of a resource are secret. */
  noteSecrets(urn: string, secrets: SecretPaths): void {
    this.secrets.set(urn, secrets);
  }

  /** Did nobody see which inputs are secret? */
  get isBlind(): boolean {
    return this.resources.size > 0 && this.secrets.size === 0;
  }

  /** Judges one resource; undefined where there is nothing to say about its type before all are known. */
  resource(
    args: ResourceValidationArgs,
    demands: Demands,
  ): Verdicts | undefined | Promise<Verdicts | undefined> {
    return then(this.tokens.load(args.type), () => {
      const resource = analyzed(args, this.tokens, this.secrets.get(args.urn));
      this.resources.set(args.urn, resource);
      this.said.delete(args.urn);
      const key = typeKey(this.tokens.meaning(args.type));
      // A type that no table of tokens knows is still called by its token, and the catalog knows none of those.
      if (resource.isComponent || key === undefined || key === args.type) return undefined;
      return then(this.catalogs.of(key), (catalog) => {
        const entry = catalog.entry(key);
        return entry && mayConcern(this.early, entry) ? this.alone(resource, demands, catalog) : undefined;
      });
    });
  }

  private alone(resource: PulumiResource, demands: Demands, catalog: Catalog): Verdicts {
    const { urn } = resource;
    const stack = pulumiStack(
      {
        id: urn,
        door: "pulumi",
        environment: demands.environment,
        resources: [resource],
        given: this.runTime.given,
        blind: BLIND_ALONE,
      },
      this.tokens,
      catalog,
    );
    const options = { rules: this.early, catalog, policy: demands.policy, now: this.clock() };
    const verdicts = this.sifted(stack, inspect(stack, options), demands, this.early);
    if (verdicts.findings.length > 0) this.said.set(urn, new Set(verdicts.findings.map(identityOf)));
    // What a neighbour may decide is said when all are known.
    return { ...verdicts, undecided: [] };
  }

  /** Judges all resources together. */
  async stack(resources: readonly PolicyResource[], demands: Demands): Promise<Verdicts> {
    const sorted = [...resources].sort((a, b) => (a.urn < b.urn ? -1 : 1));
    await Promise.all([...sorted.map(({ type }) => type), ADVISED].map((token) => this.tokens.load(token)));
    const all = sorted.map((each) => inStack(each, this.resources.get(each.urn), this.tokens));
    const catalog = await this.catalogs.load(typesOf(all, this.tokens));
    const root = sorted.find(({ type }) => type === STACK_TOKEN);
    const stack = pulumiStack(
      {
        id: root?.urn ?? "",
        door: "pulumi",
        environment: demands.environment,
        resources: all,
        exports: root && { of: root.props, areMarked: false },
        config: this.runTime.config && { texts: this.runTime.config, secretsAreLeftOut: false },
        given: this.runTime.given,
        blind: this.isBlind ? new Set([...BLIND, "secretness"]) : BLIND,
      },
      this.tokens,
      catalog,
    );
    const inspection = inspect(stack, {
      rules: this.rules,
      catalog: await withManagedPolicies(catalog, stack),
      policy: demands.policy,
      now: this.clock(),
    });
    const { findings, ...rest } = this.sifted(stack, inspection, demands, this.rules);
    return {
      ...rest,
      findings: findings.filter((each) => !this.said.get(each.instance)?.has(identityOf(each))),
    };
  }

  private sifted(
    stack: Stack,
    inspection: Inspection,
    { policy }: Demands,
    rules: readonly Rule[],
  ): Verdicts {
    const options = { rules, known: this.ruleIds, policy, now: this.clock() };
    const { judged, findings } = applyExceptions([{ stack, inspection }], [], options);
    const [{ inspection: sifted }] = judged as [(typeof judged)[number]];
    const about = rules === this.rules ? findings : [];
    return {
      stack,
      findings: [...sifted.findings, ...about],
      undecided: sifted.undecided,
      excepted: sifted.excepted,
      failures: sifted.failures,
    };
  }
}

const BLIND: Stack["blind"] = new Set(["source", "program"]);

const BLIND_ALONE: Stack["blind"] = new Set([...BLIND, "wiring"]);

const identityOf = ({ rule, attribute, discriminator }: Finding): string =>
  `${rule} ${attribute} ${discriminator}`;
