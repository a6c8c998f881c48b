import { type Path } from "../definition.ts";
import { type Predicate } from "./entry.ts";

/** An argument through which something takes a secret that it goes on using. */
export interface ConsumerFacts {
  readonly path: Path;
  /** It is so only if all of these hold. */
  readonly when?: readonly Predicate[];
  /** What it takes to use a new value, to complete "keeps the old value until": `its instances are replaced`. */
  readonly until: string;
}
