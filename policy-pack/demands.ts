import { type Policy } from "../core/policy.ts";
import { DEFAULT_POLICY } from "../core/presets.ts";

/** What holds for a stack. */
export interface Demands {
  readonly policy: Policy;
  readonly environment?: string | undefined;
  /** Did somebody say from which severity on a finding is mandatory? Else the levels of the rules say it. */
  readonly failOnIsSet: boolean;
}

export const DEFAULT_DEMANDS: Demands = { policy: DEFAULT_POLICY, failOnIsSet: false };
