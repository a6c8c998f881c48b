import { type EnforcementLevel, type Severity as PulumiSeverity } from "@pulumi/policy";
import { type Severity, atLeast } from "../core/finding.ts";
import { type Policy } from "../core/policy.ts";

export type Threshold = Policy["failOn"];

export const isMandatory = (severity: Severity, failOn: Threshold): boolean =>
  failOn !== "none" && atLeast(severity, failOn);

/** The level that the policy of a rule has unless somebody sets another one. */
export const levelOf = (severity: Severity, failOn: Threshold): EnforcementLevel =>
  isMandatory(severity, failOn) ? "mandatory" : "advisory";

/** Pulumi knows no lower one than low. */
export const pulumiSeverity = (severity: Severity): PulumiSeverity =>
  severity === "info" ? "low" : severity;
