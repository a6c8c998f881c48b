import { fits } from "../glob.ts";
import { type GrantDemands } from "../grant-demands.ts";

/** May the action, or the wildcard over actions, be allowed on every resource, by the team's own word? */
export const isPermitted = (action: string, { wildcards }: GrantDemands): boolean =>
  wildcards.some((glob) => fits(glob.toLowerCase(), action.toLowerCase()));
