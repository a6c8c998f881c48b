import { type CredentialKind } from "./catalog/kinds.ts";
import { type Definition } from "./definition.ts";
import { type ExceptionTerms } from "./exception.ts";
import { type Severity } from "./finding.ts";
import { fits } from "./glob.ts";
import { type GrantDemands } from "./grant-demands.ts";
import { scalar } from "./lens/scalar.ts";
import { type Period } from "./period.ts";
import { type Stack } from "./stack.ts";

/** What the team demands: thresholds, severities, exceptions. The same for every door. */
export interface Policy {
  /** The name of the preset that it builds on. */
  readonly preset: string;
  readonly failOn: Severity | "none";
  /** Where several speak of a credential, the last one counts. */
  readonly limits: readonly Limit[];
  /** Where several speak of a rule, the last one counts. */
  readonly levels: readonly RuleLevel[];
  /** Are credentials that end within their limit also to be replaced by themselves? */
  readonly requireRotation: boolean;
  /** The longest time between two applies: so much later than due can a replacement happen. */
  readonly applyEvery: Period;
  readonly secretNames: SecretNames;
  readonly grants: GrantDemands;
  readonly exceptions: readonly ExceptionTerms[];
}

/** Globs over the names of arguments and variables: which are secret, beside those that say so, and which are not. */
export interface SecretNames {
  readonly also: readonly string[];
  readonly never: readonly string[];
}

/** A demand on some credentials. */
export interface Limit {
  /** The kind, or a glob over resource types, that it is about. */
  readonly about: { readonly kind: CredentialKind } | { readonly type: string };
  readonly where?: Where;
  /** The longest life; `Infinity` for no limit. */
  readonly lifetime?: Period;
  /** The longest time between two replacements; `Infinity` for no limit. */
  readonly rotation?: Period;
  /** An end that is nearer than this is reported as passing soon; zero: only one that has passed. */
  readonly warning?: Period;
  /** Who says so: `CIS AWS 3.0 1.14`, `keylint.yaml:4`. */
  readonly source: string;
}

export interface RuleLevel {
  /** A rule id, or a glob over ids. */
  readonly rule: string;
  /** `on`: with the severity that the rule has of its own. */
  readonly level: "off" | "on" | Severity;
  readonly where?: Where;
  readonly source: string;
}

/** All that is given must hold. */
export interface Where {
  /** Of states and stack exports only, or of all but those. */
  readonly isState?: boolean;
  /** Globs over the environment of the stack. */
  readonly environments?: readonly string[];
  /** Globs over the directory of the module, relative to the boundary, or over directories that hold it. */
  readonly paths?: readonly string[];
  /** Globs over resource types. */
  readonly types?: readonly string[];
  /** Tags or labels that the resource has, with globs over their values. */
  readonly tags?: Readonly<Record<string, string>>;
}

/** The policy as it holds in one stack: what rules ask. */
export interface StackPolicy {
  /** The longest life that the policy allows it. */
  lifetime(subject: Subject): Period;
  /** The longest time between two replacements that the policy allows it. */
  rotation(subject: Subject): Period;
  /** An end that is nearer than this is reported as passing soon. */
  warning(subject: Subject): Period;
  /** How the rule speaks of the definition; undefined: with its own severity. */
  level(rule: string, definition: Definition): "off" | Severity | undefined;
  /** Is the rule off for all that there is in the stack? */
  isOff(rule: string): boolean;
  readonly requireRotation: boolean;
  readonly applyEvery: Period;
  readonly secretNames: SecretNames;
  readonly grants: GrantDemands;
}

interface Subject {
  readonly kind: CredentialKind;
  readonly definition: Definition;
}

const bound = new WeakMap<Policy, Map<string, StackPolicy>>();

/** Binds the policy to a stack: its environment, its definitions. Once for all stacks that are alike. */
export function policyIn(stack: Stack, policy: Policy): StackPolicy {
  const key = `${stack.isState ?? false} ${stack.environment ?? ""}`;
  let policies = bound.get(policy);
  if (!policies) bound.set(policy, (policies = new Map()));
  const known = policies.get(key);
  if (known) return known;
  const made = bind(stack, policy);
  policies.set(key, made);
  return made;
}

function bind(stack: Stack, policy: Policy): StackPolicy {
  const { requireRotation, applyEvery, secretNames, grants } = policy;
  const limits = policy.limits.filter(({ where }) => mayHoldIn(stack, where));
  const levels = policy.levels.filter(({ where }) => mayHoldIn(stack, where));
  const demand =
    (which: Demand) =>
    ({ kind, definition }: Subject): Period =>
      limits.findLast(
        (limit) => speaksOf(limit, which, kind, definition.type) && holds(limit.where, definition),
      )?.[which] ?? UNLIMITED;
  return {
    requireRotation,
    applyEvery,
    secretNames,
    grants,
    lifetime: demand("lifetime"),
    rotation: demand("rotation"),
    warning: demand("warning"),
    level(rule, definition) {
      const last = levels.findLast((each) => fits(each.rule, rule) && holds(each.where, definition));
      return last?.level === "on" ? undefined : last?.level;
    },
    isOff: remembered((rule) => {
      const about = levels.filter((each) => fits(each.rule, rule));
      const general = about.findLastIndex(({ where }) => !dependsOnDefinition(where));
      return general >= 0 && about.slice(general).every(({ level }) => level === "off");
    }),
  };
}

function remembered<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key));
    return known.get(key)!;
  };
}

type Demand = "lifetime" | "rotation" | "warning";

const speaksOf = (limit: Limit, which: Demand, kind: CredentialKind, type: string): boolean =>
  limit[which] !== undefined &&
  ("kind" in limit.about ? limit.about.kind === kind : fits(limit.about.type, type));

/** What the policy demands of a type wherever it stands. */
export const generalLimit = (
  { limits }: Policy,
  which: Demand,
  kind: CredentialKind,
  type: string,
): Limit | undefined =>
  limits.findLast((limit) => limit.where === undefined && speaksOf(limit, which, kind, type));

/** No demand: longer than anything. */
export const UNLIMITED: Period = { ms: Infinity };

const mayHoldIn = ({ environment = "", isState }: Stack, where: Where | undefined): boolean =>
  (where?.isState === undefined || where.isState === (isState ?? false)) &&
  (where?.environments?.some((glob) => fits(glob, environment)) ?? true);

const dependsOnDefinition = (where: Where | undefined): boolean =>
  where !== undefined && (where.paths ?? where.types ?? where.tags) !== undefined;

function holds(where: Where | undefined, definition: Definition): boolean {
  if (!where) return true;
  const { paths, types, tags } = where;
  if (paths && !paths.some((glob) => holdsPath(glob, definition.directory))) return false;
  if (types && !types.some((glob) => fits(glob, definition.type))) return false;
  return Object.entries(tags ?? {}).every(([name, glob]) => {
    const value = tagOf(definition, name);
    return value !== undefined && fits(glob, value);
  });
}

/** A glob over a directory holds for all that is in it. */
export const holdsPath = (glob: string, path: string): boolean =>
  fits(glob, path, "/") || fits(`${glob.replace(/\/+$/, "")}/**`, path, "/");

/** Where providers keep the marks that teams put on resources. */
const TAG_ARGUMENTS = ["tags", "labels"];

function tagOf(definition: Definition, name: string): string | undefined {
  for (const argument of TAG_ARGUMENTS) {
    const tags = definition.get(argument);
    if (tags.state !== "known" || !("entries" in tags)) continue;
    const value = tags.entries.get(name);
    const text = value?.state === "known" ? scalar(value) : undefined;
    if (text !== undefined) return String(text);
  }
  return undefined;
}
