import { fits } from "../core/glob.ts";
import { type Policy } from "../core/policy.ts";

/** Does a rule not run, unless the policy says otherwise for some places? */
export const isOff = (rule: string, { levels }: Policy): boolean =>
  levels.findLast((each) => each.where === undefined && fits(each.rule, rule))?.level === "off";
