import { type Unknown, type Value } from "../../value.ts";

/** One of the documents that a data source puts together. */
export interface Fragment {
  readonly version: Value;
  readonly id: Value;
  readonly statements: readonly Value[];
  /** Set where there may be further statements. */
  readonly open?: Unknown;
  /** Everything in it is as the provider expects it, so that what it writes is known. */
  readonly isExact: boolean;
}
