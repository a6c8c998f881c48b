import { type Policies } from "@pulumi/policy";
// As a whole, so that the schema is not loaded with it.
import type { Settings } from "./settings-shape.ts";

/** How a team wants the rules to be: what the configuration of the pack may say, too, which is then on top. */
export interface PolicyOptions extends Settings {
  /** Rules to leave in, by id or glob; all unless said. */
  readonly only?: readonly string[];
  /** Rules to leave out, by id or glob. */
  readonly skip?: readonly string[];
}

export interface PackOptions extends PolicyOptions {
  /** `keylint` unless said; letters, digits, `-`, `_` and `.`. */
  readonly name?: string;
  /** Policies of the team's own, beside those of keylint. */
  readonly policies?: Policies;
}
