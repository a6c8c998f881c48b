import { type Path } from "../definition.ts";
import { type Predicate } from "./entry.ts";

/**
 * What an AWS policy document is for. `identity`: what its holder may do. `resource`: who may do what with this
 * resource. `trust`: who may become this principal. `key`: a KMS key's policy, where `*` is the key itself. The others
 * grant nothing, they limit what is granted elsewhere. `boundary`: of one principal or session. `endpoint`: through a
 * VPC endpoint. `organization`: in accounts of an organization.
 */
export type DocumentUse =
  "identity" | "resource" | "trust" | "key" | "boundary" | "endpoint" | "organization";

/** An argument that takes a policy document. */
export interface DocumentFacts {
  /** It may lead through blocks, each of which takes one: `inline_policy.policy`. */
  readonly path: Path;
  readonly use: DocumentUse;
  /** It is a policy document only if all of these hold. */
  readonly when?: readonly Predicate[];
  /** Only who is in the same network reaches the resource, or whom it knows by itself, where all of these hold. */
  readonly enclosed?: readonly Predicate[];
  /** Resources of their own that hold the document instead. */
  readonly apart?: readonly DocumentApart[];
}

/** A resource that holds the policy document of another one. */
export interface DocumentApart {
  readonly type: string;
  /** The argument that names the other one, by any of these of its attributes. */
  readonly join: Path;
  readonly to: readonly Path[];
}

/** An argument that attaches managed policies to a principal: as what it may, or as its boundary. */
export interface AttachmentFacts {
  readonly path: Path;
  /** How it names them: by ARN unless said. */
  readonly by?: "name";
  readonly use?: "boundary";
  /** It attaches them so only if all of these hold. */
  readonly when?: readonly Predicate[];
}

/** Arguments that make up one statement of a resource's policy: `aws_lambda_permission`. */
export interface PermissionFacts {
  readonly principal: Path;
  readonly action?: Path;
  /** Those of its arguments that become conditions. */
  readonly conditions: readonly PermissionCondition[];
}

export interface PermissionCondition {
  readonly path: Path;
  readonly operator: string;
  readonly key: string;
}
