import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type AnyDoor, DOORS, type Exception, type Expected, PULUMI_DOORS, expectedOf } from "./doors.ts";

/** The doors in the order of the page. */
export const ALL_DOORS: readonly AnyDoor[] = [...DOORS, ...PULUMI_DOORS];

/** A case, and the doors through which it is read. */
export interface Case {
  readonly name: string;
  readonly expected: Expected;
  readonly doors: ReadonlySet<AnyDoor>;
}

export const casesIn = (root: string): Case[] =>
  readdirSync(root)
    .filter((name) => existsSync(join(root, name, "expected.json")))
    .sort()
    .map((name) => {
      const expected = expectedOf(join(root, name));
      const hasProgram = existsSync(join(root, name, "pulumi.json"));
      return {
        name,
        expected,
        doors: new Set([...(expected.doors ?? DOORS), ...(hasProgram ? PULUMI_DOORS : [])]),
      };
    });

/** What a case expects of a door. */
export const expectedThrough = ({ expected }: Case, door: AnyDoor): Expected | Exception =>
  expected.except?.[door] ?? expected;

export type Kind = "bad" | "good" | "undecided";

/** Does a case show that a rule finds, passes, or cannot decide something through a door? */
export function shows(each: Case, rule: string, door: AnyDoor, kind: Kind): boolean {
  if (!each.doors.has(door) || !each.expected.rules.includes(rule)) return false;
  const { finds, undecided } = expectedThrough(each, door);
  const isOf = (said: string): boolean => said.startsWith(`${rule} `);
  if (kind === "bad") return finds.some(isOf);
  // What a door only does not see is no good case.
  if (kind === "good") return ![...finds, ...undecided, ...each.expected.finds].some(isOf);
  return undecided.some(isOf);
}
