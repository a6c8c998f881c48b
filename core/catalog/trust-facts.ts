import { type Path } from "../definition.ts";

/** Arguments by which it trusts the tokens of an issuer, and what it demands of them. */
export type TrustFacts =
  /** One subject, in which `*` may stand for anything where there are `wildcards`. */
  | { readonly by: "subject"; readonly issuer: Path; readonly subject: Path; readonly wildcards: boolean }
  /** An expression of Entra: `claims['sub'] matches 'repo:contoso/*'`. */
  | { readonly by: "entra"; readonly issuer: Path; readonly expression: Path }
  /** A condition in Google's expression language, on the token (`assertion`) and on what is made of it (`attribute`). */
  | { readonly by: "google"; readonly issuer: Path; readonly condition: Path; readonly mapping: Path };
