import { type Asker, type Standing, askerOf, standingIn } from "./oracle-principal.ts";
import { type Request, type Statement, applies } from "./oracle-statement.ts";

export { type Request, type Statement } from "./oracle-statement.ts";

export interface Policies {
  /** Without 2012-10-17 "variables such as ${aws:username} aren't recognized as variables". */
  readonly version?: "2008-10-17";
  readonly identity: readonly Statement[];
  /** "The permissions boundary, the SCP, and the identity-based policy must all allow the action." */
  readonly boundary?: readonly Statement[];
  readonly session?: readonly Statement[];
  /** The SCPs at each level, from the root down to the account of who asks. */
  readonly organization?: readonly (readonly Statement[])[];
  /** "SCPs don't affect users or roles in the management account." */
  readonly isManagementAccount?: true;
  /** The policy of what is asked for. */
  readonly resource?: readonly Statement[];
  /** "IAM role trust policies and KMS key policies are exceptions ..., they must explicitly allow access" */
  readonly resourceIs?: "role" | "key";
  /** The account that it belongs to, where that is not the one of who asks. */
  readonly owner?: string;
  /** "When authorizing access to a KMS key, grants are considered along with key policies and IAM policies." */
  readonly grants?: readonly { readonly grantee: string; readonly operations: readonly string[] }[];
}

/**
 * Decides requests as the IAM User Guide says it ("Policy evaluation logic", "Cross-account policy evaluation logic",
 * "IAM JSON policy elements"), written straight from its sentences and without anything of the model that it is held
 * against.
 */
export function isAllowed(policies: Policies, request: Request): boolean {
  const { identity, boundary, session, resource = [], owner } = policies;
  const asker = askerOf(request.principal, { isBounded: boundary !== undefined });
  const asked = { ...request, hasVariables: policies.version === undefined };
  const says = (each: Statement): boolean => applies(each, asked);
  const levels = isBeyondOrganizations(policies, asker) ? [] : (policies.organization ?? []);
  const limits = [boundary, session].filter((each) => each !== undefined);

  // "If the enforcement code finds even one explicit deny that applies, the code returns a final decision of Deny."
  const denies = (each: Statement): boolean => each.Effect === "Deny" && says(each);
  if ([identity, ...limits, ...levels].some((policy) => policy.some(denies))) return false;
  if (resource.some((each) => denies(each) && standingIn(each, asker) !== "none")) return false;

  const allows = (policy: readonly Statement[]): boolean =>
    policy.some((each) => each.Effect === "Allow" && says(each));
  // "If the enforcement code does not find any applicable Allow statements in the SCPs, the request is ... denied."
  if (!levels.every(allows)) return false;
  // "By default, all requests are implicitly denied with the exception of the AWS account root user"
  const hasIdentity = asker.is === "root" || allows(identity);
  const isWithinLimits = limits.every(allows);
  const standings = new Set(
    resource.filter((each) => each.Effect === "Allow" && says(each)).map((each) => standingIn(each, asker)),
  );
  if (isGranted(policies, request, asker)) standings.add("itself");
  const isOpened = (["everybody", "itself", "role", "account"] as Standing[]).some((each) =>
    standings.has(each),
  );

  if (asker.account === undefined) return isOpened;
  if (owner !== undefined && owner !== asker.account) {
    // "There must be policies in both accounts that allow the operation, otherwise the request fails."
    return isOpened && hasIdentity && isWithinLimits && crossesAccounts(policies, request, asker);
  }
  // "... directly to the IAM user or the session principal that is making the request, then an implicit deny in an
  // identity-based policy, a permissions boundary, or a session policy does not impact the final decision."
  if (standings.has("itself") || standings.has("everybody")) return true;
  // "Resource-based policies that grant permissions to an IAM role ARN are limited by an implicit deny in a permissions
  // boundary or session policy."
  if (standings.has("role") && isWithinLimits) return true;
  // "Unless the key policy explicitly allows it, you cannot use IAM policies to allow access to a KMS key."
  return hasIdentity && isWithinLimits && (policies.resourceIs === undefined || standings.has("account"));
}

/** "SCPs do not affect any service-linked role." */
const isBeyondOrganizations = ({ isManagementAccount }: Policies, { is, account }: Asker): boolean =>
  isManagementAccount === true || is === "service-linked role" || account === undefined;

/** "A grant can allow access to a KMS key, but not deny access." */
const isGranted = ({ grants = [] }: Policies, { action }: Request, { names }: Asker): boolean =>
  grants.some(
    ({ grantee, operations }) =>
      names.some(({ name }) => name === grantee) && operations.includes(action.split(":")[1]!),
  );

/** "Cross-account permission is effective only for the following operations" */
const ACROSS_ACCOUNTS =
  /^kms:(?:encrypt|decrypt|reencrypt\w+|generatedatakey\w*|generaterandom|generatemac|verifymac|sign|verify|creategrant|describekey|getkeyrotationstatus|getpublickey|listgrants|retiregrant|revokegrant)$/i;

/** "IAM roles and resource-based policies delegate access across accounts only within a single partition." */
const crossesAccounts = (
  { resourceIs }: Policies,
  { action, resource }: Request,
  { partition }: Asker,
): boolean =>
  (resourceIs !== "key" || ACROSS_ACCOUNTS.test(action)) &&
  (resource === "*" || resource.startsWith(`arn:${partition}:`));
