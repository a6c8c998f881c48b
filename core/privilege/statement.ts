import { type DocumentUse } from "../catalog/document-facts.ts";
import { type Truth } from "../lens/predicate.ts";
import { type Place } from "../rule.ts";
import { type Origin, type Reason, type Unknown } from "../value.ts";
import { type ManagedPolicy } from "./managed-policies.ts";

/**
 * One statement of an AWS policy document, judged where the document is used. What is not known stays unknown, and
 * what is known still counts.
 */
export interface PolicyStatement {
  /** The argument that the document is given to. */
  readonly usedAt: Place;
  readonly use: DocumentUse;
  /** Where the statement is written, which may be another definition: a data source, a local, a module call. */
  readonly writtenAt: Place;
  readonly sid: string | undefined;
  readonly effect: "Allow" | "Deny" | Unknown;
  readonly actions: Words | undefined;
  readonly notActions: Words | undefined;
  readonly resources: Words | undefined;
  readonly notResources: Words | undefined;
  readonly principals: Principals | undefined;
  readonly notPrincipals: Principals | undefined;
  readonly conditions: Conditions;
  /** Its document has a version in which `${…}` is a text like any other; false, too, where nobody says. */
  readonly isOld?: Truth;
  /** All statements of its document. */
  readonly document: readonly PolicyStatement[];
  /** It is not written, but comes with a managed policy that is attached: the one of AWS, where it is known which. */
  readonly attached?: ManagedPolicy | "unknown";
  /** Only who is in the same network reaches the resource, or whom it knows by itself; or why that is not known. */
  readonly enclosed?: true | Reason;
  /** Why it is not certain that there is such a statement. */
  readonly conditional?: Reason;
  /** Why it may be another statement instead. */
  readonly doubt?: Reason;
}

/** The words of an element that is there. */
export interface Words {
  readonly at: Place;
  readonly known: readonly Word[];
  /** Set where there are words that are not known. */
  readonly open?: OpenWords;
}

export interface OpenWords {
  readonly reason: Reason;
  /** A provider tells them after apply: names and ARNs of what it made. */
  readonly isComputed: boolean;
  readonly origins?: readonly Origin[];
  /** What they can be. */
  readonly oneOf?: readonly Words[];
}

/** A word that is known, or of which something is. */
export interface Word {
  /** What is known of it, with `…` for what is not. */
  readonly text: string;
  readonly at: Place;
  /** It is marked sensitive: not to be shown. */
  readonly isHidden?: true;
  /** Where it was drawn from. */
  readonly origins?: readonly Origin[];
  readonly partial?: PartialWord;
}

export interface PartialWord {
  readonly reason: Reason;
  readonly prefix: string;
  readonly suffix: string;
  readonly isComputed: boolean;
  /** What it can be. */
  readonly oneOf?: readonly string[];
}

export interface Principals {
  readonly at: Place;
  readonly known: readonly Principal[];
  readonly open?: OpenWords;
}

export interface Principal {
  /** `AWS`, `Service`, `Federated`, `CanonicalUser`; `*` for the bare star. */
  readonly type: string;
  readonly words: Words;
}

export interface Conditions {
  readonly known: readonly Condition[];
  /** Why there may be further ones. */
  readonly open?: Reason;
}

export interface Condition {
  /** `StringEquals`, `ForAnyValue:StringLike`, `ArnLikeIfExists` */
  readonly operator: string;
  readonly key: string;
  readonly words: Words;
}
