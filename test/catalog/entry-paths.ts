import { type Entry, type Predicate, type Replacement, type When } from "../../core/catalog/entry.ts";
import { type TrustFacts } from "../../core/catalog/trust-facts.ts";
import { type Path } from "../../core/definition.ts";

/** An argument or attribute that a catalog entry speaks of, and the type that has it. */
export interface Mention {
  readonly type: string;
  readonly path: Path;
  readonly when?: When;
}

/** Everything that an entry says of the life and the secrets of its type. */
export function mentions(type: string, entry: Entry): Mention[] {
  const own = (path: Path): Mention => ({ type, path });
  const below = entry.blocks ?? [""];
  const lives = [...(entry.starts ?? []), ...(entry.expires ?? [])];
  const { secret } = entry;
  return [
    ...below.flatMap((block) =>
      lives.flatMap((when) => ofWhen(type, block ? { ...when, path: `${block}.${when.path}` } : when)),
    ),
    ...(entry.created ? [own(entry.created.path)] : []),
    ...(entry.passwordAge ? ofWhen(type, entry.passwordAge.most) : []),
    ...ofPredicates(type, entry.when),
    ...(entry.endless ? ofPredicates(type, [entry.endless]) : []),
    ...(entry.kinds ?? []).flatMap((each) => ofPredicates(type, each.when)),
    ...(entry.replacedBy ?? []).flatMap((way) => ofReplacement(type, way)),
    ...[...(secret?.in ?? []), ...(secret?.out ?? []), ...(secret?.writeOnly ?? [])].map(own),
    ...ofPredicates(type, secret?.when),
    ...(secret?.harmless ?? []).map(own),
    ...(secret?.each ?? []).flatMap(({ path, when }) => [own(path), ...ofPredicates(type, when, path)]),
    ...(entry.certificates ?? []).map(own),
    ...ofPrivileges(type, entry),
  ];
}

function ofPrivileges(type: string, entry: Entry): Mention[] {
  const { documents = [], attaches = [], permission, principal, holders = [], membership } = entry;
  const paths = [
    ...[...documents, ...attaches, ...holders].map(({ path }) => path),
    ...(principal?.names ?? []),
    ...(entry.managedPolicy?.names ?? []),
    ...(entry.issuer ? [...entry.issuer.paths, ...(entry.issuer.names ?? [])] : []),
    ...(entry.trusts ? trustPaths(entry.trusts) : []),
    ...(membership ? [membership.groups, membership.users] : []),
    ...(permission ? [permission.principal, ...permission.conditions.map(({ path }) => path)] : []),
    ...(permission?.action === undefined ? [] : [permission.action]),
  ];
  return [
    ...paths.map((path) => ({ type, path })),
    ...documents.flatMap(({ when }) => ofPredicates(type, when)),
  ];
}

function trustPaths(facts: TrustFacts): Path[] {
  switch (facts.by) {
    case "subject":
      return [facts.issuer, facts.subject];
    case "entra":
      return [facts.issuer, facts.expression];
    case "google":
      return [facts.issuer, facts.condition, facts.mapping];
    case "claims":
      return [
        facts.through,
        facts.subject,
        facts.audiences,
        facts.claims,
        ...[facts.wildcards, facts.single, ...facts.when].map(({ path }) => path),
      ];
  }
}

/** What an entry says of when something ends and what replaces it: what its page must say, too. */
export function lifeMentions(type: string, entry: Entry): Mention[] {
  return [
    ...[...(entry.starts ?? []), ...(entry.expires ?? [])].map((when) => ({ type, path: when.path, when })),
    ...(entry.passwordAge ? [{ type, path: entry.passwordAge.most.path, when: entry.passwordAge.most }] : []),
    ...(entry.replacedBy ?? []).flatMap((way): Mention[] => {
      if (way.by === "trigger" || way.by === "counter" || way.by === "version")
        return [{ type, path: way.path }];
      const times = [...way.period, ...(way.early ? [way.early] : [])];
      return [
        ...times.map((when) => ({ type, path: when.path, when })),
        ...(way.enabled ? [{ type, path: way.enabled.path }] : []),
      ];
    }),
  ];
}

const ofPredicates = (type: string, predicates: readonly Predicate[] = [], below?: Path): Mention[] =>
  predicates.flatMap(({ path, or }) => [
    { type, path: below === undefined ? path : `${below}.${path}` },
    ...ofPredicates(type, or, below),
  ]);

const ofWhen = (type: string, when: When): Mention[] => [
  { type, path: when.path, when },
  ...ofPredicates(type, when.when),
];

const ofReplacement = (type: string, way: Replacement): Mention[] => [
  ...ofPredicates(type, way.when),
  ...ofWay(type, way),
];

function ofWay(type: string, way: Replacement): Mention[] {
  if (way.by === "trigger" || way.by === "counter") return [{ type, path: way.path }];
  if (way.by === "version") return [{ type: way.type, path: way.path }, ...ofJoin(type, way)];
  const at = way.by === "sibling" ? way.type : type;
  return [
    ...way.period.flatMap((when) => ofWhen(at, when)),
    ...(way.enabled ? [{ type: at, path: way.enabled.path }] : []),
    ...(way.early ? ofWhen(at, way.early) : []),
    ...(way.by === "provider" && way.needs ? [{ type, path: way.needs }] : []),
    ...(way.by === "sibling" ? ofJoin(type, way) : []),
  ];
}

type Joining = Extract<Replacement, { readonly join: Path }>;

const ofJoin = (type: string, way: Joining): Mention[] => [
  { type: way.type, path: way.join },
  ...way.to.map((path) => ({ type, path })),
];
