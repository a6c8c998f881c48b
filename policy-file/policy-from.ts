import { type CredentialKind, KINDS } from "../core/catalog/kinds.ts";
import { type ExceptionTerms } from "../core/exception.ts";
import { type GrantDemands } from "../core/grant-demands.ts";
import { type Period } from "../core/period.ts";
import { type Limit, type Policy, type RuleLevel, type Where } from "../core/policy.ts";
import { DEFAULT_POLICY, PRESETS } from "../core/presets.ts";
import { parsePeriod, parseWarning } from "./period.ts";
import { type PolicyFile } from "./read-policy.ts";
import { type WrittenPolicy } from "./shape.ts";

type Path = readonly (string | number)[];
/** Who says what stands at a path: `keylint.yaml:4`. */
type SourceAt = (path: Path) => string;
type RangeAt = (path: Path) => { readonly file: string; readonly start: number; readonly end: number };

/** The demands of a file, behind those of its preset. */
export function policyFrom(written: WrittenPolicy, sourceAt: SourceAt, rangeAt: RangeAt): PolicyFile {
  const base = PRESETS.get(written.preset ?? DEFAULT_POLICY.preset) ?? DEFAULT_POLICY;
  const overrides = written.overrides ?? [];
  const policy: Policy = {
    ...base,
    ...(written.failOn !== undefined && { failOn: written.failOn }),
    ...(written.requireRotation !== undefined && { requireRotation: written.requireRotation }),
    ...(written.applyEvery !== undefined && { applyEvery: period(written.applyEvery, parsePeriod) }),
    secretNames: {
      also: [...base.secretNames.also, ...(written.secretNames?.also ?? [])],
      never: [...base.secretNames.never, ...(written.secretNames?.never ?? [])],
    },
    grants: grantsOf(written.grants, base.grants),
    limits: [
      ...base.limits,
      ...limitsOf(written, undefined, [], sourceAt),
      ...overrides.flatMap((each, i) => limitsOf(each, whereOf(each), ["overrides", i], sourceAt)),
    ],
    levels: [
      ...base.levels,
      ...levelsOf(written, undefined, [], sourceAt),
      ...overrides.flatMap((each, i) => levelsOf(each, whereOf(each), ["overrides", i], sourceAt)),
    ],
    exceptions: [
      ...base.exceptions,
      ...(written.exceptions ?? []).map((each, i) => exceptionOf(each, rangeAt(["exceptions", i]))),
    ],
  };
  return {
    policy,
    roots: written.roots ?? [],
    ignore: written.ignore ?? [],
    sets: new Set(Object.keys(written)),
  };
}

/** Each list that a file has stands in place of that of the preset. */
const grantsOf = (written: WrittenPolicy["grants"], base: GrantDemands): GrantDemands => ({
  trusted: { ...base.trusted, ...withoutUndefined(written?.trusted ?? {}) },
  forbidden: { ...base.forbidden, ...withoutUndefined(written?.forbidden ?? {}) },
  wildcards: written?.wildcards ?? base.wildcards,
});

type Given<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

const withoutUndefined = <T extends object>(lists: T): Given<T> =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined)) as Given<T>;

type Thresholds = Pick<WrittenPolicy, "lifetime" | "rotation" | "warning" | "rules">;
type Override = NonNullable<WrittenPolicy["overrides"]>[number];

const whereOf = ({ environments, paths, types, tags }: Override): Where => ({
  ...(environments && { environments }),
  ...(paths && { paths }),
  ...(types && { types }),
  ...(tags && { tags }),
});

/** Kinds first, then globs over types, for those say more. */
function limitsOf(from: Thresholds, where: Where | undefined, path: Path, sourceAt: SourceAt): Limit[] {
  const limits: Limit[] = [];
  for (const which of ["lifetime", "rotation", "warning"] as const) {
    for (const [name, text] of Object.entries(from[which] ?? {})) {
      limits.push({
        about: isKind(name) ? { kind: name } : { type: name },
        ...(where && { where }),
        [which]: period(text, which === "warning" ? parseWarning : parsePeriod),
        source: sourceAt([...path, which, name]),
      });
    }
  }
  return limits.sort((a, b) => Number("type" in a.about) - Number("type" in b.about));
}

const isKind = (name: string): name is CredentialKind => (KINDS as readonly string[]).includes(name);

const levelsOf = (
  { rules = {} }: Thresholds,
  where: Where | undefined,
  path: Path,
  sourceAt: SourceAt,
): RuleLevel[] =>
  Object.entries(rules).map(([rule, level]) => ({
    rule,
    level,
    ...(where && { where }),
    source: sourceAt([...path, "rules", rule]),
  }));

type WrittenException = NonNullable<WrittenPolicy["exceptions"]>[number];

function exceptionOf(
  { rule, reason, until, ...covers }: WrittenException,
  range: { file: string; start: number; end: number },
): ExceptionTerms {
  return {
    rule,
    covers,
    ...(reason !== undefined && { reason }),
    ...(until !== undefined && { until }),
    by: "policy",
    location: { ...range, callers: [] },
  };
}

/** The shape has checked it. */
function period(text: string, parse: (text: string) => Period | string): Period {
  const read = parse(text);
  if (typeof read === "string") throw new TypeError(read);
  return read;
}
