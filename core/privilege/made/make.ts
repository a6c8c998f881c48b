import { type Definition } from "../../definition.ts";
import { type Value } from "../../value.ts";
import { type Fragment } from "./fragment.ts";
import { listed } from "./listed.ts";
import { merge } from "./merge.ts";
import { ownFragment } from "./own.ts";
import { sourceFragment } from "./source.ts";

/** A document that a data source puts together. */
export interface MadeDocument {
  /** `Version`, `Id` and `Statement`, as far as they are known; each part says which block it was drawn from. */
  readonly document: Value;
  /** What the provider writes follows from the document. */
  readonly isExact: boolean;
}

/** What provider 4 had in place of the lists. It wrote its text in another way. */
const OLD = ["source_json", "override_json"];

/**
 * As terraform-provider-aws makes the document of `aws_iam_policy_document` (policy_document_data_source.go): other
 * documents first, then its own statements, then those that override by Sid.
 */
export function madeDocument(definition: Definition): MadeDocument {
  const others = (name: string): Fragment[] => {
    const { items, open } = listed(definition.get(name));
    return [...items, ...(open ? [open] : [])].map(sourceFragment);
  };
  const { document, isExact } = merge(
    [...others("source_json"), ...others("source_policy_documents"), ownFragment(definition)],
    [...others("override_policy_documents"), ...others("override_json")],
  );
  return { document, isExact: isExact && !OLD.some((name) => definition.names.includes(name)) };
}
