import { type Entry, type Replacement, type When } from "../catalog/entry.ts";
import { type CredentialKind } from "../catalog/kinds.ts";
import { type Definition } from "../definition.ts";
import { type Period } from "../period.ts";
import { type Place } from "../rule.ts";
import { type Reason } from "../value.ts";
import { type Possible } from "./possible.ts";

/** Something that lives: lifted out of a definition by its catalog entry. */
export interface Credential {
  readonly definition: Definition;
  readonly kind: CredentialKind;
  readonly entry: Entry;
  /** Why it may be no such credential at all (its `when` is not known); rules then are undecided. */
  readonly uncertain?: Reason;
  expiry(now: number): Possible<Expiry>;
  rotation(now: number): Rotation;
}

/** When it ends. */
export type Expiry =
  /** The type has no way to end. */
  | { readonly state: "impossible" }
  /** It could end and does not: by an argument that says so, or because nothing is set. */
  | { readonly state: "never"; readonly at: Place; readonly how: "unset" | "spelled" }
  | {
      readonly state: "unknown";
      readonly at: Place;
      readonly reason: Reason;
      /** Nothing may be set at all, which would mean that it never ends. */
      readonly mayBeNever: boolean;
    }
  | KnownEnd;

export interface KnownEnd {
  readonly state: "known";
  readonly at: Place;
  /** The argument that says so; undefined for the provider's default. */
  readonly when?: When;
  /** The length of its life, or why it cannot be told. */
  readonly lifetime: Period | Reason;
  /** The point in time of its end in milliseconds, where a date is known. */
  readonly end?: number;
  /** What the life is counted from: the type's own start, the creation in the state, or today. */
  readonly from: "start" | "created" | "today";
}

/** By which means it is replaced: an argument, the platform, another resource, terraform's lifecycle, or by turns. */
export type Means = Replacement["by"] | "lifecycle" | "generations";

/** Who replaces it, and how often. */
export type Rotation = (
  | { readonly state: "none"; readonly at: Place }
  /** There is a trigger, but nothing that fires by itself: a counter, a constant, another resource. */
  | { readonly state: "manual" | "coupled"; readonly at: Place; readonly trigger: string }
  | Timed
  /** A schedule is declared that cannot fire, and why. */
  | { readonly state: "inert"; readonly at: Place; readonly why: string; readonly schedule?: Place }
  | { readonly state: "unknown"; readonly at: Place; readonly reason: Reason }
) & { readonly by?: Means };

export interface Timed {
  readonly state: "timed";
  readonly by?: Means;
  readonly at: Place;
  /** Every period that is possible, or why it cannot be told. */
  readonly periods: readonly Period[] | Reason;
  readonly schedule?: Place;
}

export const isReason = (value: object): value is Reason => "code" in value && "text" in value;
