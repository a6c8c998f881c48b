import { type EnforcementLevel, type ReportViolation, type Severity } from "@pulumi/policy";

/** A violation with a level or a severity of its own. The SDK takes it as an object, though its types do not tell. */
export interface Violation {
  readonly description: string;
  readonly message: string;
  readonly urn?: string | undefined;
  readonly enforcementLevel?: EnforcementLevel | undefined;
  readonly severity?: Severity | undefined;
}

/** Reports it below the description of the policy, as the SDK puts a plain message. */
export function reportAs(report: ReportViolation, violation: Violation): void {
  const { description, message } = violation;
  report({ ...violation, message: `${description}\n${message}` } as unknown as string);
}
