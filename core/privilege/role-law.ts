import { type Context } from "../rule.ts";
import { type Power, type RoleGrant, isBroad, isGroup } from "./role-grant.ts";

/** How a law is held against roles of one power: given broadly it is a finding, to a group of resources a lesser one. */
export const judgesRolesOf = (power: Power, fix: string, isEverywhere = false) => ({
  inspects: "roleGrant" as const,
  check(grant: RoleGrant, { report, undecided }: Context): void {
    if (grant.power !== power) return;
    const { at, role, may, level, narrowed, isLesser = false, isPeoples = false, doubt } = grant;
    if (!isEverywhere && !isBroad(grant) && !isGroup(grant)) {
      return level === "unknown" ? undecided(at, doubt ?? UNKNOWN_LEVEL) : undefined;
    }
    if (narrowed === true) return;
    const why = doubt ?? (narrowed === false ? undefined : narrowed);
    if (why) return undecided(at, why);
    const where = level === "resource" || level === "unknown" ? "" : ` in the whole ${level}`;
    report(at, `gives ${role}, so that its holder may ${may}${where}`, {
      // Somebody has to administer; a key that may is another thing.
      lower: power === "admin" && isPeoples ? "low" : isLesser || isGroup(grant),
      discriminator: role,
      about: `${at.definition.address} ${role}`,
      fix: { text: fix },
    });
  },
});

const UNKNOWN_LEVEL = { code: "apply", text: "it is not known where the role holds" } as const;
