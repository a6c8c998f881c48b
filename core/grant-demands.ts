/** What the team says about rights, wherever they are given. A list that is not there demands nothing. */
export interface GrantDemands {
  /** Whom trusts, policies of resources and roles may let in; where there is a list, nobody else. */
  readonly trusted: TrustedDemands;
  /** What nobody may be given, be it narrow or not. */
  readonly forbidden: ForbiddenDemands;
  /** Globs over actions of AWS that may be allowed on every resource. */
  readonly wildcards: readonly string[];
}

export interface TrustedDemands {
  /** Globs over the numbers of AWS accounts. */
  readonly accounts?: readonly string[];
  /** Globs over the ids of AWS organizations. */
  readonly organizations?: readonly string[];
  /** Globs over principals: ARNs of AWS, members of Google Cloud. */
  readonly principals?: readonly string[];
  /** Globs over the hosts and paths of issuers of tokens: `token.actions.githubusercontent.com`. */
  readonly issuers?: readonly string[];
}

export interface ForbiddenDemands {
  /** Actions of AWS, in the words of its policies: `iam:CreateUser`, `organizations:*`. */
  readonly actions: readonly string[];
  /** Globs over roles and managed policies: `roles/owner`, `Owner`, `cluster-admin`, `AdministratorAccess`. */
  readonly roles: readonly string[];
}

export const NO_GRANT_DEMANDS: GrantDemands = {
  trusted: {},
  forbidden: { actions: [], roles: [] },
  wildcards: [],
};
