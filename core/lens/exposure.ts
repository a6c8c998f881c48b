import { type PlainFacts } from "../catalog/entry.ts";
import { type Definition, type Path } from "../definition.ts";
import { type Place } from "../rule.ts";
import { type Recognition } from "../secret/recognise.ts";
import { type Reason } from "../value.ts";

/** A secret that can be seen where it should not. */
export type Exposure = LiteralExposure | VariableExposure | OutputExposure | PlainExposure;

/** Secret material in the text of the configuration, at the place where it is written. */
export interface LiteralExposure {
  readonly is: "literal";
  readonly at: Place;
  readonly secret: Recognition;
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
