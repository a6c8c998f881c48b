import { type Place } from "../rule.ts";
import { type Stack } from "../stack.ts";
import { type Reason, type Value } from "../value.ts";

/** The address of an origin of which nothing is known but that there may be one. */
export const ELSEWHERE = "";

const FETCHED: Reason = { code: "door", text: "the program may have fetched it while it ran" };

/** Why a text may be written nowhere although nobody saw where it comes from. */
export const doubtOf = ({ origins }: Value): Reason | undefined =>
  origins?.some(({ address }) => address === ELSEWHERE) ? FETCHED : undefined;

/**
 * Is a text that turned up at a place written in the configuration at all? Where the program is not seen, one that is marked
 * secret or was drawn from elsewhere need not be, and where not even the marks are seen, nobody can tell.
 */
export function mayBeWritten({ blind }: Stack, { definition }: Place, value: Value): boolean {
  if (!blind.has("program")) return true;
  if (blind.has("secretness") || value.sensitive) return false;
  return (value.origins ?? []).every(
    ({ address }) => address === definition.address || address === ELSEWHERE,
  );
}

/** Where the program is not seen, the mark is all that tells of a secret that comes from elsewhere. */
export const isMarkedByHand = ({ blind }: Stack, value: Value): boolean =>
  value.sensitive === true && blind.has("program");
