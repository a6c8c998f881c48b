import { type Path } from "../definition.ts";

/** Somebody who may be given policies. */
export type PrincipalKind = "role" | "user" | "group" | "permission set";

/** What makes a type a principal: what it is, and the attributes by which others name it. */
export interface PrincipalFacts {
  readonly is: PrincipalKind;
  readonly names: readonly Path[];
  /** What stands before the first of the names in its ARN; nothing where its ARN has no name. */
  readonly path?: Path;
}

/** An argument that names whom the policies of this type are given to. */
export interface HolderFacts {
  readonly path: Path;
  readonly is: PrincipalKind;
}

/** Arguments that put users in groups. */
export interface MembershipFacts {
  readonly groups: Path;
  readonly users: Path;
}
