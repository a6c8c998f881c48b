import { type DocumentFacts } from "../catalog/entry.ts";
import { type Place } from "../rule.ts";
import { type Reason, type Unknown } from "../value.ts";

/**
 * One statement of an AWS policy document, where the document is used. What is not known stays unknown: `open` says
 * that there are further words that are not known.
 */
export interface PolicyStatement {
  /** The argument that the document is given to. */
  readonly usedAt: Place;
  readonly use: DocumentFacts["use"];
  /** Where the statement is written, which may be another definition: a data source, a local, a module call. */
  readonly writtenAt: Place;
  readonly sid: string | undefined;
  /** Position in the document, from 0. */
  readonly index: number;
  readonly effect: "Allow" | "Deny" | Unknown;
  readonly actions: Words | undefined;
  readonly notActions: Words | undefined;
  readonly resources: Words | undefined;
  readonly notResources: Words | undefined;
  readonly principals: Principals | undefined;
  readonly notPrincipals: Principals | undefined;
  readonly conditions: Conditions;
  /** Why it is not certain that there is such a statement. */
  readonly conditional?: Reason;
}

/** The words of an element that is there. */
export interface Words {
  readonly at: Place;
  readonly known: readonly Word[];
  /** Set where there are words that are not known. */
  readonly open?: Unknown;
}

/** A word that is known, or of which the beginning or the end is. */
export interface Word {
  /** What is known of it, with `…` for what is not. */
  readonly text: string;
  readonly at: Place;
  readonly partial?: { readonly prefix: string; readonly suffix: string; readonly reason: Reason };
}

export interface Principals {
  readonly at: Place;
  readonly known: readonly Principal[];
  readonly open?: Unknown;
}

export interface Principal {
  /** `AWS`, `Service`, `Federated`, `CanonicalUser`; `*` for the bare star. */
  readonly type: string;
  readonly words: Words;
}

export interface Conditions {
  readonly known: readonly Condition[];
  readonly open?: Unknown;
}

export interface Condition {
  /** `StringEquals`, `ForAnyValue:StringLike`, `ArnLikeIfExists` */
  readonly operator: string;
  readonly key: string;
  readonly words: Words;
}
