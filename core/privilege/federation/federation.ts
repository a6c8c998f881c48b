import { type Place } from "../../rule.ts";
import { type Reason } from "../../value.ts";
import { type PolicyStatement, type Words } from "../statement.ts";
import { type Issuer } from "./issuer.ts";

/** That tokens of an issuer are trusted, and what is demanded of them: all of it. */
export interface Federation {
  /** Where the issuer is named. */
  readonly at: Place;
  /** Undefined where it is not known which one it is. */
  readonly issuer?: Issuer;
  readonly demands: readonly Demand[];
  /** Why there may be further demands, or another issuer. */
  readonly open?: Reason;
  /** The statement of a trust policy that says so. */
  readonly statement?: PolicyStatement;
}

/** One of the values must be the claim: to the letter, or with `*` and `?` for what may stand there. */
export interface Demand {
  readonly claim: string;
  readonly isExact: boolean;
  readonly words: Words;
}
