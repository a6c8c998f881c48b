import { type Truth } from "../lens/predicate.ts";
import { type PolicyStatement } from "./statement.ts";

/** A denial grants nothing. */
export const isAllowed = ({ effect }: PolicyStatement): Truth =>
  typeof effect === "string" ? effect === "Allow" : effect.reason;
