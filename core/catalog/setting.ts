import { type Path } from "../definition.ts";
import { type Predicate } from "./entry.ts";

/** An argument that leaves a weaker way in, or a key or store weaker than it could be. */
export interface SettingFacts {
  /** The law that judges it. */
  readonly law: SettingLaw;
  /** Where it is said. */
  readonly path: Path;
  /** It is well if any of these holds. */
  readonly good: readonly Predicate[];
  /** It matters only if all of these hold. */
  readonly when?: readonly Predicate[];
  /** Each block or element at this path is judged by itself; the other paths lie below it. */
  readonly each?: Path;
  /** It is about a secret, and holds for nothing whose own name says that it is none: `bootstrap-token-id`. */
  readonly ofSecret?: true;
  /** What is wrong, verb first: `lets account keys in`. */
  readonly wrong: string;
  /** What to write: `shared_access_key_enabled = false`. */
  readonly set: string;
  /** It weighs one severity less: always, or where nobody wrote it and the provider's default is what is wrong. */
  readonly lower?: "always" | "unset";
}

export type SettingLaw =
  | "expiry-passed"
  | "existence-root-key"
  | "existence-local-auth"
  | "custody-unprotected-store"
  | "custody-weak-key"
  | "custody-password-policy"
  | "continuity-hard-cutover"
  | "scope-admin"
  | "scope-broad-token"
  | "scope-confused-deputy"
  | "scope-open-federation"
  | "scope-public-trust"
  | "scope-unrestricted-key";
