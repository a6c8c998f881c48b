import { type Policies } from "@pulumi/policy";
// As a whole, so that the schema is not loaded with it.
import type { Settings } from "./settings-shape.ts";

/**
 * How a team wants the rules to be: what the configuration of the pack may say, too, which is then on top. The types
 * that users of the package see are in api.d.ts.
 */
export interface PolicyOptions extends Unchanging<Settings> {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
}

export interface PackOptions extends PolicyOptions {
  readonly name?: string;
  readonly policies?: Policies;
}

/** Without `undefined` as a value, and with nothing to change. */
type Unchanging<T> = {
  readonly [K in keyof T]: T[K] extends readonly (infer E)[] | undefined
    ? readonly Unchanging<E>[]
    : Exclude<T[K], undefined>;
};
