import { type PlainFacts } from "../catalog/entry.ts";
import { type Definition, type Path } from "../definition.ts";
import { type Place } from "../rule.ts";
import { type Recognition } from "../secret/recognise.ts";
import { type Reason } from "../value.ts";

/** A secret that can be seen where it should not. */
export type Exposure = LiteralExposure | VariableExposure | OutputExposure | PlainExposure | StateExposure;

/** Secret material in the text of the configuration, at the place where it is written. */
export interface LiteralExposure {
  readonly is: "literal";
  readonly at: Place;
  readonly secret: Recognition;
  /** Why it may have come from elsewhere. */
  readonly doubt?: Reason;
}

/** A variable that takes a secret. */
export interface VariableExposure {
  readonly is: "variable";
  readonly definition: Definition;
  /** The secret argument that it goes into; undefined where only its name or its value tells. */
  readonly goesTo?: Place;
  /** Secret material that is written down for it: in its default, or in a file of values. */
  readonly literals: readonly { readonly at: Place; readonly secret: Recognition }[];
}

/** An output that shows a secret. */
export interface OutputExposure {
  readonly is: "output";
  readonly at: Place;
  readonly source: SecretSource;
  /** Why it may show only something derived from the secret. */
  readonly uncertain?: Reason;
}

/** A secret that the state keeps, or would keep, although there is a way around that. */
export interface StateExposure {
  readonly is: "state";
  readonly at: Place;
  /** Does the state hold it, or would it? */
  readonly isKept: boolean;
  /** The argument that takes the same and never reaches the state, or the ephemeral type that gives the same. */
  readonly instead: { readonly writeOnly: Path } | { readonly ephemeral: string };
}

/** A secret in a place that more people read than may read secrets. */
export interface PlainExposure {
  readonly is: "plain";
  readonly at: Place;
  readonly facts: PlainFacts;
  /** Why it is not known whether the place lies in the clear at all. */
  readonly uncertain?: Reason;
  /** Where the secret comes from: something that gives it, or the place where it is written. */
  readonly source: SecretSource | { readonly literal: Place };
}

/** A definition that gives a secret. */
export interface SecretSource {
  readonly definition: Definition;
  readonly path: Path;
  /** `nonsensitive()` has taken the mark off. */
  readonly unwrapped: boolean;
}
