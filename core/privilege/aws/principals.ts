import { type Catalog } from "../../catalog/catalog.ts";
import { type AttachmentFacts } from "../../catalog/document-facts.ts";
import { type Entry } from "../../catalog/entry.ts";
import { type Definition } from "../../definition.ts";
import { holdAll } from "../../lens/predicate.ts";
import { type StackIndex, indexOf } from "../../lens/stack-index.ts";
import { type Place } from "../../rule.ts";
import { typeKey } from "../../secret/table.ts";
import { type Stack } from "../../stack.ts";
import { type Value } from "../../value.ts";
import { reached } from "../reached.ts";
import { type PolicyStatement } from "../statement.ts";
import { boundaryOf } from "./boundary.ts";
import { type Holder, Holders, each, textOf } from "./holders.ts";
import { type Own, ANY_USER, KINDS, calledIn, ownName } from "./own.ts";
import { Policies } from "./policies.ts";
import { type Boundary, type Principal } from "./principal.ts";
import { rightsOf } from "./rights.ts";

/**
 * Everybody who is given policies: roles, users, groups and sets of permissions, whichever way the policies come to
 * them; and each policy by itself that nobody is given here.
 */
export function principals(
  stack: Stack,
  catalog: Catalog,
  statements: readonly PolicyStatement[],
): Principal[] {
  const { actions } = catalog;
  if (!actions) return [];
  const giving = new Giving(stack, catalog, statements);
  for (const definition of stack.definitions) giving.read(definition);
  return giving.all().map(({ holder, ...given }) => {
    const { name, definition } = holder;
    const trust = definition ? giving.trustOf(definition) : [];
    const told = { name, is: holder.is, ...(definition && { definition }), ...given, trust };
    return { ...told, rights: rightsOf(told, actions) };
  });
}

interface Given {
  readonly statements: PolicyStatement[];
  readonly boundaries: Boundary[];
  readonly elsewhere: string[];
  /** Policies that are declared here, other than those that it has for itself. */
  readonly policies: Set<Definition>;
}

type Somebody = Omit<Holder, "is"> & { readonly is: Principal["is"] };

/** Collects what is given to whom. */
class Giving {
  private readonly written = new Map<Definition, PolicyStatement[]>();
  private readonly trust = new Map<Definition, PolicyStatement[]>();
  private readonly given = new Map<string, Given & { readonly holder: Somebody }>();
  private readonly groupsOf = new Map<string, Set<string>>();
  private readonly policies: Definition[] = [];
  private readonly attached = new Set<Definition>();
  private readonly index: StackIndex;
  private readonly holders: Holders;
  private readonly catalog: Catalog;
  private readonly policiesOf: Policies;

  constructor(stack: Stack, catalog: Catalog, statements: readonly PolicyStatement[]) {
    this.catalog = catalog;
    this.index = indexOf(stack);
    this.holders = new Holders(this.index, catalog);
    this.policiesOf = new Policies(this.index, catalog);
    for (const statement of statements) {
      const { use, usedAt } = statement;
      if (use !== "identity" && use !== "boundary" && use !== "trust") continue;
      const by = use === "trust" ? this.trust : this.written;
      const known = by.get(usedAt.definition);
      if (known) known.push(statement);
      else by.set(usedAt.definition, [statement]);
    }
  }

  trustOf(definition: Definition): readonly PolicyStatement[] {
    return this.trust.get(definition) ?? [];
  }

  read(definition: Definition): void {
    const key = typeKey(definition);
    const entry = key === undefined ? undefined : this.catalog.entry(key);
    if (!entry) return;
    if (entry.managedPolicy) this.policies.push(definition);
    if (entry.membership) this.join(definition, entry.membership);
    const self = this.holders.of(definition);
    const named = entry.holders?.flatMap(({ path, is }) => this.holders.at(definition, path, is));
    const whom = named ?? (self ? [self] : []);
    if (self) this.of(self);
    for (const holder of whom) this.give(holder, definition, entry);
    if (whom.length === 0 && !entry.managedPolicy) this.giveToWhomever(definition);
  }

  /** Each principal that has something, users with what their groups have; then the policies that nobody is given. */
  all(): (Given & Pick<Principal, "own"> & { readonly holder: Somebody })[] {
    for (const policy of this.policies) if (!this.attached.has(policy)) this.giveToWhomever(policy);
    return [...this.given]
      .map(([key, own]) => {
        const groups = [...(this.groupsOf.get(key) ?? [])].flatMap((group) =>
          [this.given.get(group) ?? []].flat(),
        );
        const all = [own, ...groups];
        return {
          ...own,
          own: [
            ...all.flatMap(({ holder }) => this.ownOf(holder)),
            ...all.flatMap(({ policies }) => [...policies].map((each) => this.ownPolicy(each))),
          ],
          statements: [...own.statements, ...groups.flatMap(({ statements }) => statements)],
          elsewhere: [...own.elsewhere, ...groups.flatMap(({ elsewhere }) => elsewhere)],
        };
      })
      .filter(({ statements, elsewhere }) => statements.length > 0 || elsewhere.length > 0);
  }

  private of(holder: Somebody): Given {
    const known = this.given.get(holder.key);
    if (known) return known;
    const given = { holder, statements: [], boundaries: [], elsewhere: [], policies: new Set<Definition>() };
    this.given.set(holder.key, given);
    return given;
  }

  private give(holder: Holder, definition: Definition, { attaches = [] }: Entry): void {
    const given = this.of(holder);
    given.statements.push(...this.grantedBy(definition));
    for (const facts of attaches) {
      if (holdAll(definition, facts.when) === false) continue;
      for (const { at, value } of reached(definition, facts.path)) {
        if (facts.use === "boundary") given.boundaries.push(...this.bounds(value, at, facts));
        else for (const one of each(value)) this.attach(one, given, facts);
      }
    }
  }

  private attach(value: Value, given: Given, facts: AttachmentFacts): void {
    const policies = this.policiesOf.in(value, facts);
    for (const policy of policies) {
      this.attached.add(policy);
      given.policies.add(policy);
      given.statements.push(...this.grantedBy(policy));
    }
    if (policies.length > 0 || value.state === "absent") return;
    const [origin] = value.origins ?? [];
    const text = value.state === "unknown" ? value.suffix : textOf(value);
    if (text !== undefined && this.catalog.managedPolicies?.of(text)) return;
    if (value.state === "unknown")
      given.elsewhere.push(origin ? `${origin.address}.${origin.path}` : "another policy");
    else if (text !== undefined) given.elsewhere.push(text);
  }

  private bounds(value: Value, at: Place, facts: AttachmentFacts): Boundary[] {
    const policies = this.policiesOf.in(value, facts);
    for (const policy of policies) this.attached.add(policy);
    const written = policies.flatMap((policy) => this.written.get(policy) ?? []);
    return boundaryOf(value, at, policies.length > 0 ? written : undefined, this.catalog.managedPolicies);
  }

  /** What a principal is called in its ARN; whoever will be given a policy may be a user, as in a group they are. */
  private ownOf({ is, name, key, definition }: Somebody): Own[] {
    if (is === "policy") return [...(definition ? [this.ownPolicy(definition)] : []), ANY_USER];
    const facts = definition && this.holders.factsOf(definition);
    const called = facts?.path === undefined ? undefined : calledIn(definition!, facts.names[0]!, facts.path);
    const itself: Own = {
      kind: KINDS[is],
      ...(definition && { definition }),
      ...(called && ownName(KINDS[is], called)),
      ...(!definition && key === `${is} ${name}` && { name: `${KINDS[is]}/${name}`, isBelow: true }),
    };
    return is === "group" ? [itself, ANY_USER] : [itself];
  }

  private ownPolicy(definition: Definition): Own {
    const facts = this.policiesOf.factsOf(definition);
    const called = facts && calledIn(definition, facts.name, facts.path);
    return { kind: "policy", definition, ...(called && ownName("policy", called)) };
  }

  private giveToWhomever(definition: Definition): void {
    const statements = this.grantedBy(definition);
    if (statements.length === 0) return;
    const { address } = definition;
    this.of({ key: address, name: address, is: "policy", definition }).statements.push(...statements);
  }

  private grantedBy(definition: Definition): readonly PolicyStatement[] {
    return this.written.get(definition)?.filter(({ use }) => use === "identity") ?? [];
  }

  private join(definition: Definition, { groups, users }: NonNullable<Entry["membership"]>): void {
    const joined = this.holders.at(definition, groups, "group").map(({ key }) => key);
    for (const user of this.holders.at(definition, users, "user")) {
      this.of(user);
      const known = this.groupsOf.get(user.key) ?? new Set();
      for (const group of joined) known.add(group);
      this.groupsOf.set(user.key, known);
    }
  }
}
