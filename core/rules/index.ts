import { type Rule } from "../rule.ts";
import continuityGap from "./continuity-gap.ts";
import continuityHardCutover from "./continuity-hard-cutover.ts";
import continuityOrphan from "./continuity-orphan.ts";
import continuityRestless from "./continuity-restless.ts";
import custodyOpenKeyPolicy from "./custody-open-key-policy.ts";
import custodyPasswordAge from "./custody-password-age.ts";
import custodyPasswordPolicy from "./custody-password-policy.ts";
import custodyUnprotectedStore from "./custody-unprotected-store.ts";
import custodyWeakKey from "./custody-weak-key.ts";
import exceptionExpired from "./exception-expired.ts";
import exceptionUnreasoned from "./exception-unreasoned.ts";
import exceptionUnused from "./exception-unused.ts";
import existenceLocalAuth from "./existence-local-auth.ts";
import existenceLongLivedKey from "./existence-long-lived-key.ts";
import existenceRootKey from "./existence-root-key.ts";
import expiryMissing from "./expiry-missing.ts";
import expiryPassed from "./expiry-passed.ts";
import expiryTooFar from "./expiry-too-far.ts";
import exposureLiteral from "./exposure-literal.ts";
import exposureOutput from "./exposure-output.ts";
import exposurePlainStore from "./exposure-plain-store.ts";
import exposureProviderCredentials from "./exposure-provider-credentials.ts";
import exposureState from "./exposure-state.ts";
import exposureVariable from "./exposure-variable.ts";
import rotationInert from "./rotation-inert.ts";
import rotationMissing from "./rotation-missing.ts";
import rotationOverdue from "./rotation-overdue.ts";
import rotationTooSlow from "./rotation-too-slow.ts";
import scopeAdmin from "./scope-admin.ts";
import scopeBroadToken from "./scope-broad-token.ts";
import scopeConfusedDeputy from "./scope-confused-deputy.ts";
import scopeCredentialReach from "./scope-credential-reach.ts";
import scopeDirectAttachment from "./scope-direct-attachment.ts";
import scopeEscalation from "./scope-escalation.ts";
import scopeForbidden from "./scope-forbidden.ts";
import scopeInverted from "./scope-inverted.ts";
import scopeMissedDenial from "./scope-missed-denial.ts";
import scopeOpenFederation from "./scope-open-federation.ts";
import scopePublicTrust from "./scope-public-trust.ts";
import scopeUnknownAction from "./scope-unknown-action.ts";
import scopeUnlisted from "./scope-unlisted.ts";
import scopeUnrestrictedKey from "./scope-unrestricted-key.ts";
import scopeWildcardAction from "./scope-wildcard-action.ts";
import scopeWildcardResource from "./scope-wildcard-resource.ts";

/** Every law, in order of id. */
export const RULES: readonly Rule[] = [
  continuityGap,
  continuityHardCutover,
  continuityOrphan,
  continuityRestless,
  custodyOpenKeyPolicy,
  custodyPasswordAge,
  custodyPasswordPolicy,
  custodyUnprotectedStore,
  custodyWeakKey,
  exceptionExpired,
  exceptionUnreasoned,
  exceptionUnused,
  existenceLocalAuth,
  existenceLongLivedKey,
  existenceRootKey,
  expiryMissing,
  expiryPassed,
  expiryTooFar,
  exposureLiteral,
  exposureOutput,
  exposurePlainStore,
  exposureProviderCredentials,
  exposureState,
  exposureVariable,
  rotationInert,
  rotationMissing,
  rotationOverdue,
  rotationTooSlow,
  scopeAdmin,
  scopeBroadToken,
  scopeConfusedDeputy,
  scopeCredentialReach,
  scopeDirectAttachment,
  scopeEscalation,
  scopeForbidden,
  scopeInverted,
  scopeMissedDenial,
  scopeOpenFederation,
  scopePublicTrust,
  scopeUnknownAction,
  scopeUnlisted,
  scopeUnrestrictedKey,
  scopeWildcardAction,
  scopeWildcardResource,
];
