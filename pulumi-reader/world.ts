import { type Reason } from "../core/value.ts";
import { type Source } from "./drawn.ts";
import { type Given } from "./given.ts";
import { type Naming } from "./naming.ts";
import { type Locate } from "./source-position.ts";

/** What a resource is read among. */
export interface World {
  /** How the properties of a type are called, by its key in the catalog. */
  naming(key: string): Naming;
  /** The resource of that URN, as a source of values. */
  source(urn: string): Source | undefined;
  /** What the program was given at run time; undefined where nobody knows. */
  readonly given: Given | undefined;
  /** Finds a place in the program; undefined where its files are not at hand. */
  readonly locate?: Locate | undefined;
  /** Why a resource may be replaced by an option that is not shown: by what it depends on, or by an idle clock. */
  unseenReplacement(dependencies: readonly string[]): Reason | undefined;
}
