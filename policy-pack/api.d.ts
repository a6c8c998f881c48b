import type { Policies, PolicyPack } from "@pulumi/policy";

export type Severity = "info" | "low" | "medium" | "high" | "critical";

/** How a team wants the rules to be. The configuration of the pack may say the same, and is then on top. */
export interface PolicyOptions {
  /** Rules to leave in, by id or glob; all unless said. */
  readonly only?: readonly string[];
  /** Rules to leave out, by id or glob. */
  readonly skip?: readonly string[];
  /** A keylint.yaml; relative to the policy pack. */
  readonly policyFile?: string;
  /** The demands to start from. */
  readonly preset?: string;
  /** Findings from this severity on are mandatory, the others advisory; `medium` unless said. */
  readonly failOn?: Severity | "none";
  /** How the policy file calls the environment of this stack. */
  readonly environment?: string;
  /** Credentials that end are to be replaced by themselves, too. */
  readonly requireRotation?: boolean;
  /** The longest time between two updates: `12h`, `14d`. */
  readonly applyEvery?: string;
  /** Other limits than the preset has. */
  readonly limits?: readonly Limit[];
  /** Rules that are off, or have another severity. */
  readonly rules?: readonly RuleLevel[];
  /** Findings that somebody waived. */
  readonly exceptions?: readonly Exception[];
}

export interface Limit {
  /** A kind of credential, or a glob over Terraform types. */
  readonly about: string;
  /** The longest life: `12h`, `90d`, `1y`, `unlimited`. */
  readonly lifetime?: string;
  /** The longest time between two replacements. */
  readonly rotation?: string;
  /** An end that is nearer than this is reported. */
  readonly warning?: string;
}

export interface RuleLevel {
  /** A rule id, or a glob over ids. */
  readonly rule: string;
  readonly level: "off" | "on" | Severity;
}

/** All that is given must fit. */
export interface Exception {
  /** A rule id, or a glob over ids. */
  readonly rule: string;
  /** A glob over URNs. */
  readonly urn?: string;
  /** A glob over names of resources. */
  readonly name?: string;
  /** A glob over types: `aws:iam/accessKey:AccessKey` or `aws_iam_access_key`. */
  readonly type?: string;
  /** A glob over arguments, in Terraform's words. */
  readonly attribute?: string;
  readonly reason?: string;
  /** The last day that it holds: `2027-01-31`. */
  readonly until?: string;
}

export interface PackOptions extends PolicyOptions {
  /** `keylint` unless said; letters, digits, `-`, `_` and `.`. */
  readonly name?: string;
  /** Policies of the team's own, beside those of keylint. */
  readonly policies?: Policies;
}

/**
 * The policies of keylint, one for each rule, for a policy pack of your own. They belong together: leave rules out by
 * `only` and `skip`, not by taking policies from the list.
 */
export declare function policies(options?: PolicyOptions): Policies;

/**
 * Starts a policy pack with the policies of keylint, and those of the team beside them. Call it once, in the main module
 * of the pack, and print nothing to stdout before: the engine expects the port there.
 */
export declare function createPack(options?: PackOptions): PolicyPack;
