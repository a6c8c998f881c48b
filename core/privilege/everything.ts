import { type Truth } from "../lens/predicate.ts";
import { allowEverything } from "./action-words.ts";
import { isAllowed } from "./effect.ts";
import { narrowsWhat } from "./narrowing.ts";
import { coverEverything } from "./resources.ts";
import { type PolicyStatement } from "./statement.ts";
import { allOf, not } from "./words.ts";

/** Does a statement that is written let its holder do everything with everything? */
export const allowsEverything = (statement: PolicyStatement): Truth =>
  allOf([
    isAllowed(statement),
    allowEverything(statement.actions),
    coverEverything(statement.resources),
    not(narrowsWhat(statement.conditions)),
  ]);

/** Does it, be it by a managed policy that is attached? */
export const isAdmin = (statement: PolicyStatement): boolean => {
  const { attached } = statement;
  if (attached === "unknown") return false;
  return attached ? attached.admin !== undefined : allowsEverything(statement) === true;
};
