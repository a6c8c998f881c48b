import { type Catalog } from "./catalog/catalog.ts";
import { type Definition, type Location, type Path } from "./definition.ts";
import { type ExceptionUse } from "./except.ts";
import { type Fix, type Severity, type Topic } from "./finding.ts";
import { type Credential } from "./lens/credential.ts";
import { type Exposure } from "./lens/exposure.ts";
import { type Setting } from "./lens/setting.ts";
import { type StackPolicy } from "./policy.ts";
import { type Principal } from "./privilege/aws/principal.ts";
import { type Federation } from "./privilege/federation/federation.ts";
import { type RoleGrant } from "./privilege/role-grant.ts";
import { type PolicyStatement } from "./privilege/statement.ts";
import { type Stack } from "./stack.ts";
import { type Reason } from "./value.ts";

/** What a rule can look at, one at a time. */
export interface Subjects {
  /** Something that can end, be replaced, be scoped: lifted out of a definition by the catalog. */
  credential: Credential;
  /** One statement of an AWS policy document, judged where the document is used. */
  statement: PolicyStatement;
  /** Somebody who is given such documents, and all that meets in them. */
  principal: Principal;
  /** A secret that can be seen where it should not. */
  exposure: Exposure;
  /** An argument that leaves a weaker way in, or a key or store weaker than it could be. */
  setting: Setting;
  /** Tokens of an issuer that are trusted, and what is demanded of them. */
  federation: Federation;
  /** A role or right that somebody is given at a cloud, a cluster or a secret manager. */
  roleGrant: RoleGrant;
  definition: Definition;
  /** Something that waives findings; judged once for all stacks. */
  exception: ExceptionUse;
}

/** One law, stated once: it holds for every type in the catalog. Its id is its file name. */
export interface Rule<Subject extends keyof Subjects = keyof Subjects> {
  readonly id: string;
  readonly topic: Topic;
  readonly severity: Severity;
  readonly title: string;
  /** One sentence: the harm. */
  readonly why: string;
  /** What to do, in general; a finding may say it more exactly. */
  readonly fix: string;
  /** What it deliberately does not flag, and why; a sentence each. */
  readonly silent: readonly string[];
  readonly controls: readonly string[];
  readonly inspects: Subject;
  /** Whether one definition suffices, or its neighbours are needed. */
  readonly reads: "one" | "stack";
  /** Rules that are silent where this one speaks of the same place. */
  readonly supersedes?: readonly string[];
  check(subject: Subjects[Subject], context: Subject extends "exception" ? ExceptionContext : Context): void;
  /** Other subjects that the same law holds for. */
  readonly further?: readonly Judging[];
}

/** How a law is held against one kind of subject. */
export type Judging = {
  [S in Exclude<keyof Subjects, "exception">]: {
    readonly inspects: S;
    check(subject: Subjects[S], context: Context): void;
  };
}[Exclude<keyof Subjects, "exception">];

export interface Context {
  readonly stack: Stack;
  readonly catalog: Catalog;
  readonly policy: StackPolicy;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  report(at: Place, message: string, details?: Details): void;
  undecided(at: Place, reason: Reason): void;
}

/** What a law about exceptions has: they belong to the run, not to a stack. */
export interface ExceptionContext {
  report(at: Written, message: string, details?: Details): void;
}

/** Something that is written down and is no definition. */
export interface Written {
  readonly location: Location;
}

/** A definition and a path in it. */
export interface Place {
  readonly definition: Definition;
  readonly path: Path;
}

export interface Details {
  readonly fix?: Fix;
  /** One severity lower than the rule's, or that low. */
  readonly lower?: boolean | Severity;
  readonly related?: readonly { readonly role: string; readonly at: Place }[];
  readonly discriminator?: string;
  /** What `supersedes` compares: a statement, a principal; else the attribute. */
  readonly about?: string;
  /** Why the finding holds only under a condition. */
  readonly conditional?: Reason;
}

/** Checks the shape and keeps the type of the subject. */
export const rule = <Subject extends keyof Subjects>(law: Rule<Subject>): Rule<Subject> => law;
