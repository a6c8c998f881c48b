import { type Path } from "../definition.ts";
import { type Predicate } from "./entry.ts";

/** What makes a type an issuer of tokens, or the door that tokens of one come through. */
export interface IssuerFacts {
  /** Arguments that say the address: the first that is set counts. */
  readonly paths: readonly Path[];
  /** The attributes by which others name it. */
  readonly names?: readonly Path[];
}

/** Arguments by which it trusts the tokens of an issuer, and what it demands of them. */
export type TrustFacts =
  /** One subject, in which `*` may stand for anything where there are `wildcards`. */
  | { readonly by: "subject"; readonly issuer: Path; readonly subject: Path; readonly wildcards: boolean }
  /** An expression of Entra: `claims['sub'] matches 'repo:contoso/*'`. */
  | { readonly by: "entra"; readonly issuer: Path; readonly expression: Path }
  /** A condition in Google's expression language, on the token (`assertion`) and on what is made of it (`attribute`). */
  | {
      readonly by: "google";
      readonly issuer: Path;
      readonly condition: Path;
      readonly mapping: Path;
      /** The pool whose identities come of it. */
      readonly pool: Path;
    }
  /** Claims by name, each with a value, or with several after commas; and one subject. */
  | {
      readonly by: "claims";
      /** The argument that names the definition of the issuer, and what it names where it is left out. */
      readonly through: Path;
      readonly unset: string;
      readonly subject: Path;
      readonly audiences: Path;
      readonly claims: Path;
      /** Where this holds, `*` stands for anything in the values of claims. */
      readonly wildcards: Predicate;
      /** Where this holds, a comma is a comma. */
      readonly single: Predicate;
      /** It takes tokens that somebody brings only if all of these hold. */
      readonly when: readonly Predicate[];
    };
