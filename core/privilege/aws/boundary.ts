import { type Place } from "../../rule.ts";
import { type Reason, type Value } from "../../value.ts";
import { type ManagedPolicies } from "../managed-policies.ts";
import { managedStatements } from "../managed-statements.ts";
import { type PolicyStatement } from "../statement.ts";
import { type Boundary } from "./principal.ts";

const ELSEWHERE: Reason = { code: "data", text: "its permissions boundary is not declared here" };

/**
 * What a value names as a boundary; none where it names nothing.
 * @param written the statements of the policy that it names, where that is declared here
 */
export function boundaryOf(
  value: Value,
  at: Place,
  written: readonly PolicyStatement[] | undefined,
  managed: ManagedPolicies | undefined,
): Boundary[] {
  if (value.state === "absent") return [];
  if (written) return [{ statements: written }];
  if (value.state === "unknown" && value.suffix === undefined) return [{ unknown: value.reason }];
  const text = value.state === "unknown" ? value.suffix! : value.kind === "string" ? value.value : "";
  if (text === "") return [];
  const policy = managed?.of(text);
  return [policy ? { statements: managedStatements(policy, at, at) } : { unknown: ELSEWHERE }];
}
