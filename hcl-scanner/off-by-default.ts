import { fits } from "../core/glob.ts";
import { DEFAULT_POLICY } from "../core/presets.ts";

/** Does a rule run only where a policy turns it on? */
export const isOffByDefault = (rule: string): boolean =>
  DEFAULT_POLICY.levels.findLast((each) => fits(each.rule, rule))?.level === "off";
