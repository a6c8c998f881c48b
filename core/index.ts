/**
 * The core as a library: definitions and a catalog in, findings out. No I/O, no clock: whoever reads a language, be it
 * HCL, a plan or Pulumi's properties, makes a `Stack` of it and calls `inspect`. `withManagedPolicies` adds to the catalog
 * what the managed policies of AWS allow that the stack attaches.
 */
export { type Catalog } from "./catalog/catalog.ts";
export * from "./catalog/entry.ts";
export { loadCatalog } from "./catalog/load.ts";
export { withManagedPolicies } from "./catalog/load-managed.ts";
export * from "./definition.ts";
export {
  type Edit,
  type Finding,
  type Fix,
  type Related,
  type Severity,
  type Topic,
  type Undecided,
  type Verdict,
  SEVERITIES,
  atLeast,
} from "./finding.ts";
export { type Gathered, type Judged, type Occurrence, type Result, gather } from "./gather.ts";
export { type InspectOptions, type Inspection, inspect } from "./inspect.ts";
export { type Credential, type Expiry, type Rotation } from "./lens/credential.ts";
export { type Period } from "./period.ts";
export { type ExceptionTerms } from "./exception.ts";
export { type ExceptOptions, type Excepted, type Sifted, applyExceptions } from "./except.ts";
export {
  type Limit,
  type Policy,
  type RuleLevel,
  type StackPolicy,
  type Where,
  UNLIMITED,
  policyIn,
} from "./policy.ts";
export { DEFAULT_POLICY, PRESETS } from "./presets.ts";
export {
  type Condition,
  type PolicyStatement,
  type Principal,
  type Word,
  type Words,
} from "./privilege/statement.ts";
export { elementsOf, nodeOf, read } from "./read.ts";
export { type Context, type Details, type Place, type Rule, type Subjects, rule } from "./rule.ts";
export { RULES } from "./rules/index.ts";
export { type Consumer, type ProviderInfo, type Stack, type Unread } from "./stack.ts";
export * from "./type.ts";
export * from "./value.ts";
