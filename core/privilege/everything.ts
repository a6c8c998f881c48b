import { type Truth } from "../lens/predicate.ts";
import { allowEverything } from "./action-words.ts";
import { isAllowed } from "./effect.ts";
import { narrowsWhat } from "./narrowing.ts";
import { coverEverything } from "./resources.ts";
import { listWords } from "./say.ts";
import { type PolicyStatement } from "./statement.ts";
import { allOf, not } from "./words.ts";

/** Does a statement let its holder do everything with everything? */
export const allowsEverything = (statement: PolicyStatement): Truth =>
  allOf([allowEverything(statement.actions), isEverywhere(statement)]);

const isEverywhere = (statement: PolicyStatement): Truth =>
  allOf([isAllowed(statement), coverEverything(statement.resources), not(narrowsWhat(statement.conditions))]);

/** What makes an administrator. */
export interface Administration {
  /** To complete "its holder may". */
  readonly may: string;
  /** Something that matters is kept from it. */
  readonly isLimited?: true;
}

/** Does a statement make an administrator of its holder? A managed policy does, too, by all but a few actions, and by all of IAM. */
export function administration(statement: PolicyStatement): Administration | undefined {
  const { attached, actions, notActions } = statement;
  if (attached === "unknown") return undefined;
  if (allowsEverything(statement) === true) return { may: "do everything on every resource" };
  if (!attached || isEverywhere(statement) !== true) return undefined;
  if (notActions) return { may: `do everything but ${listWords(notActions.known)}`, isLimited: true };
  return actions?.known.some(({ text }) => /^iam:\*+$/i.test(text))
    ? { may: "give itself every permission" }
    : undefined;
}

/** Does it, for certain? */
export const isAdmin = (statement: PolicyStatement): boolean => administration(statement) !== undefined;
