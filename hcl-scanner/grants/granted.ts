import { type Catalog } from "../../core/catalog/catalog.ts";
import { type Truth } from "../../core/lens/predicate.ts";
import { type ActionTable } from "../../core/privilege/actions.ts";
import { escalations } from "../../core/privilege/aws/escalation.ts";
import { type Boundary, type Principal } from "../../core/privilege/aws/principal.ts";
import { principals } from "../../core/privilege/aws/principals.ts";
import { secretReach } from "../../core/privilege/aws/secret-reach.ts";
import { administration } from "../../core/privilege/everything.ts";
import { type RoleGrant } from "../../core/privilege/role-grant.ts";
import { roleGrants } from "../../core/privilege/role-grants.ts";
import { type PolicyStatement, type Word, type Words } from "../../core/privilege/statement.ts";
import { policyStatements } from "../../core/privilege/statements.ts";
import { type Place } from "../../core/rule.ts";
import { scrubbed } from "../../core/secret/scrub.ts";
import { type Stack } from "../../core/stack.ts";
import { mark, string } from "../../core/value.ts";
import { type Source, position } from "../hcl/source.ts";
import { secretsOf } from "../show/secrets-of.ts";
import { type IsSecret } from "../show/shown.ts";

/** What somebody may do, as far as it is known. */
export interface GrantedTo {
  /** Which stack it is in, where there are several. */
  readonly stack?: string;
  readonly name: string;
  readonly kind: Principal["is"];
  readonly file: string | null;
  readonly line: number | null;
  readonly grants: readonly Granted[];
  /** It may do only what each of these allows, too. */
  readonly boundaries: readonly (readonly Granted[] | { readonly $unknown: string })[];
  /** Policies that it has and whose words are not declared here. */
  readonly elsewhere: readonly string[];
  /** What that comes to: everything, more than it is given, all secrets. */
  readonly reaches: readonly string[];
}

/** One statement. */
export interface Granted {
  readonly effect: "allow" | "deny" | Unsaid;
  readonly actions: readonly Said[];
  /** Set where the actions, or the resources, are all but these. */
  readonly allActionsBut?: true;
  readonly resources: readonly Said[];
  readonly allResourcesBut?: true;
  readonly conditions: readonly {
    readonly operator: string;
    readonly key: string;
    readonly values: readonly Said[];
  }[];
  /** The managed policy that says so, by AWS. */
  readonly policy?: string;
  /** Why it is not certain that it is there, or that it is this one. */
  readonly uncertain?: string;
  readonly address: string;
  readonly file: string | null;
  readonly line: number | null;
}

/** A text; hidden, for it is secret; or why it is not known. */
export type Said = string | { readonly $sensitive: true } | Unsaid;
export interface Unsaid {
  readonly $unknown: string;
}

/** A role or right that weighs, at another cloud, a cluster or a secret manager. */
export interface GivenRole {
  readonly stack?: string;
  readonly address: string;
  readonly role: string;
  readonly may: string;
  readonly level: RoleGrant["level"];
  readonly narrowed: boolean | Unsaid;
  readonly uncertain?: string;
  readonly file: string | null;
  readonly line: number | null;
}

type Sources = ReadonlyMap<string, Source>;

export interface GrantsOf {
  readonly principals: readonly { readonly principal: Principal; readonly told: GrantedTo }[];
  readonly roles: readonly { readonly grant: RoleGrant; readonly told: GivenRole }[];
}

/** Everybody in the stack who is given something. */
export function grantsOf(stack: Stack, catalog: Catalog, sources: Sources): GrantsOf {
  const tell = new Telling(stack, catalog, sources);
  return {
    principals: principals(stack, catalog, policyStatements(stack, catalog)).map((principal) => ({
      principal,
      told: tell.principal(principal),
    })),
    roles: toldOnce(roleGrants(stack, catalog).map((grant) => ({ grant, told: tell.role(grant) }))),
  };
}

/** What may be of several powers is told once. */
function toldOnce<T extends { readonly told: GivenRole }>(roles: readonly T[]): T[] {
  const byText = new Map<string, T>();
  for (const each of roles) {
    const text = JSON.stringify(each.told);
    if (!byText.has(text)) byText.set(text, each);
  }
  return [...byText.values()];
}

class Telling {
  private readonly sources: Sources;
  private readonly isSecretIn: ReturnType<typeof secretsOf>;
  private readonly actions: ActionTable | undefined;
  private readonly tests = new Map<string, IsSecret>();

  constructor(stack: Stack, catalog: Catalog, sources: Sources) {
    this.sources = sources;
    this.isSecretIn = secretsOf(stack, catalog);
    this.actions = catalog.actions;
  }

  principal(principal: Principal): GrantedTo {
    const { name, is, definition, statements, boundaries, elsewhere } = principal;
    const at = definition ? this.place({ definition, path: "" }) : { file: null, line: null };
    return {
      name: scrubbed(name),
      kind: is,
      ...at,
      grants: statements.map((each) => this.statement(each)),
      boundaries: boundaries.map((each) => this.boundary(each)),
      elsewhere: elsewhere.map(scrubbed),
      reaches: this.reaches(principal),
    };
  }

  private reaches(principal: Principal): string[] {
    const admin = principal.statements.flatMap((each) => administration(each)?.may ?? []);
    if (admin.length > 0) return [...new Set(admin)];
    const certain = <T extends { readonly truth: Truth }>(all: readonly T[]): T[] =>
      all.filter(({ truth }) => truth === true);
    const ways = this.actions ? certain(escalations(principal, this.actions)) : [];
    return [
      ...ways.map(({ gains, actions }) => `${gains} (${actions.join(", ")})`),
      ...certain(secretReach(principal)).flatMap(({ actions }) =>
        actions.map(({ does, action }) => `${does} (${action})`),
      ),
    ];
  }

  role({ at, role, may, level, narrowed, doubt }: RoleGrant): GivenRole {
    return {
      address: scrubbed(at.definition.address),
      role: scrubbed(role),
      may,
      level,
      narrowed: typeof narrowed === "boolean" ? narrowed : { $unknown: narrowed.text },
      ...(doubt && { uncertain: doubt.text }),
      ...this.place(at),
    };
  }

  private boundary(boundary: Boundary): GrantedTo["boundaries"][number] {
    if ("unknown" in boundary) return { $unknown: boundary.unknown.text };
    return boundary.statements.map((each) => this.statement(each));
  }

  private statement(statement: PolicyStatement): Granted {
    const { effect, actions, notActions, resources, notResources, conditions, attached } = statement;
    const uncertain = statement.doubt ?? statement.conditional;
    const policy = attached && attached !== "unknown" ? attached.name : undefined;
    return {
      effect:
        typeof effect !== "string" ? { $unknown: effect.reason.text } : effect === "Allow" ? "allow" : "deny",
      actions: this.words(notActions ?? actions),
      ...(notActions && { allActionsBut: true }),
      resources: this.words(notResources ?? resources),
      ...(notResources && { allResourcesBut: true }),
      conditions: [
        ...conditions.known.map(({ operator, key, words }) => ({
          operator,
          key: scrubbed(key),
          values: this.words(words),
        })),
        ...(conditions.open ? [{ operator: "", key: "", values: [{ $unknown: conditions.open.text }] }] : []),
      ],
      ...(policy !== undefined && { policy }),
      ...(uncertain && { uncertain: uncertain.text }),
      address: scrubbed(statement.writtenAt.definition.address),
      ...this.place(statement.writtenAt),
    };
  }

  private words(words: Words | undefined): Said[] {
    if (!words) return [];
    const open = words.open ? [{ $unknown: words.open.reason.text }] : [];
    return [...words.known.map((word) => this.word(word)), ...open];
  }

  private word({ text, at, isHidden, origins }: Word): Said {
    if (isHidden) return { $sensitive: true };
    const { definition, path } = at;
    let isSecret = this.tests.get(definition.address);
    if (!isSecret) this.tests.set(definition.address, (isSecret = this.isSecretIn(definition)));
    const value = mark(string(text), origins ? { origins } : {});
    return isSecret(value, path, path.slice(path.lastIndexOf(".") + 1))
      ? { $sensitive: true }
      : scrubbed(text);
  }

  private place({ definition, path }: Place): { readonly file: string | null; readonly line: number | null } {
    const { file, start } = definition.locate(path);
    const source = file === undefined ? undefined : this.sources.get(file);
    return { file: file ?? null, line: source ? position(source, start).line : null };
  }
}
