import { type PrincipalKind } from "../../catalog/principal-facts.ts";
import { type Definition } from "../../definition.ts";
import { type Reason } from "../../value.ts";
import { type PolicyStatement } from "../statement.ts";
import { type Own } from "./own.ts";
import { type Rights } from "./rights.ts";

/** Somebody who is given policies in AWS, and all that meets in them. */
export interface Principal {
  /** The address where it is declared; else what the policies call it; else the policy that nobody is given here. */
  readonly name: string;
  /** `policy`: whoever will be given it. */
  readonly is: PrincipalKind | "policy";
  readonly definition?: Definition;
  /** What it is given directly and by its groups, denials included. */
  readonly statements: readonly PolicyStatement[];
  /** Who may become it, as far as that is declared here. */
  readonly trust: readonly PolicyStatement[];
  /** What bounds it: it may do only what each of them allows, too. */
  readonly boundaries: readonly Boundary[];
  /** Policies that it has and that are not declared here, by name. */
  readonly elsewhere: readonly string[];
  /** Itself, its groups and the policies that it has, as far as they are named. */
  readonly own: readonly Own[];
  /** What it may do in the end. */
  readonly rights: Rights;
}

/** The statements of a permissions boundary, or why they are not known. */
export type Boundary = { readonly statements: readonly PolicyStatement[] } | { readonly unknown: Reason };
