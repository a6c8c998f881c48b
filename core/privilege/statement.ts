import { type DocumentFacts } from "../catalog/entry.ts";
import { type Definition, type Path } from "../definition.ts";
import { type Reason, type Unknown } from "../value.ts";

/**
 * One statement of an AWS policy document, where the document is used. What is not known stays unknown: `open` says
 * that a list has further elements that are not known.
 */
export interface PolicyStatement {
  /** Where the document is used: the definition and its argument. */
  readonly definition: Definition;
  readonly path: Path;
  readonly use: DocumentFacts["use"];
  /** Where the statement is written, which may be another definition (a data source, a local). */
  readonly writtenAt: { readonly definition: Definition; readonly path: Path };
  readonly sid: string | undefined;
  /** Position in the document, from 0. */
  readonly index: number;
  readonly effect: "Allow" | "Deny" | Unknown;
  readonly actions: Words;
  readonly notActions: Words;
  readonly resources: Words;
  readonly notResources: Words;
  readonly principals: readonly Principal[] | Unknown;
  readonly notPrincipals: readonly Principal[] | Unknown;
  readonly conditions: readonly Condition[] | Unknown;
}

/** The known words of an element, and whether there are unknown ones among them. Undefined: the element is not there. */
export type Words = { readonly known: readonly Word[]; readonly open?: Unknown } | undefined;

export interface Word {
  readonly text: string;
  /** Where it stands, below the statement's `writtenAt`. */
  readonly path: Path;
  /** Set where only the beginning or the end of the word is known: `text` then is the known beginning with `…`. */
  readonly partial?: { readonly prefix: string; readonly suffix: string; readonly reason: Reason };
}

export interface Principal {
  /** `AWS`, `Service`, `Federated`, `CanonicalUser`; `*` for the bare star. */
  readonly type: string;
  readonly values: Exclude<Words, undefined>;
}

export interface Condition {
  /** `StringEquals`, `ForAnyValue:StringLike`, `ArnLikeIfExists` */
  readonly operator: string;
  readonly key: string;
  readonly values: Exclude<Words, undefined>;
}
