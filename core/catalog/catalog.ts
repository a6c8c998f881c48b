import { type ActionTable } from "../privilege/actions.ts";
import { type ManagedPolicies } from "../privilege/managed-policies.ts";
import { type Entry } from "./entry.ts";

/** The facts that a run needs: looked up by type. */
export interface Catalog {
  /** `aws_iam_access_key`, `data.aws_kms_secrets`, `provider.aws` */
  entry(type: string): Entry | undefined;
  /** Arguments of the type that take secret material, by the tables of sensitive attributes. */
  secretArguments(type: string): readonly string[];
  /** Attributes of the type that give secret material, by the same tables. */
  secretAttributes(type: string): readonly string[];
  /** The actions of AWS, where a type takes policies that speak of them. */
  readonly actions?: ActionTable | undefined;
  /** The managed policies of AWS, where one is attached: load-managed.ts. */
  readonly managedPolicies?: ManagedPolicies | undefined;
  /** Is the type known at all, be it as one that has nothing to do with keys? */
  knows(type: string): boolean;
}
