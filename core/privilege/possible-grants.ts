import { type Place } from "../rule.ts";
import { type Reason } from "../value.ts";
import { type Level, type Power, type RoleGrant } from "./role-grant.ts";

/** What a role or right may be that is not known: one grant of each power, in doubt. */
export const possibleGrants = (
  at: Place,
  level: Level,
  doubt: Reason,
  powers: readonly Power[] = ["admin", "escalation", "secrets", "service"],
): RoleGrant[] =>
  powers.map((power) => ({
    at,
    role: "a role that is not known",
    power,
    may: "do whatever it allows",
    level,
    narrowed: false,
    doubt,
  }));
