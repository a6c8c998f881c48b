import { madeDocument } from "../../../core/privilege/made/make.ts";
import { policyText } from "../../../core/privilege/made/text.ts";
import { STRING } from "../../../core/type.ts";
import { firstUnknown, mark, marksDeep, object, string, travelled } from "../../../core/value.ts";
import { type Pure, unknownOf } from "./pure.ts";

const text =
  (attribute: string, style: "indented" | "minified"): Pure[string] =>
  (definition) => {
    const { document, isExact } = madeDocument(definition);
    const written = object(definition.names.map((name) => [name, definition.get(name)] as const));
    const marks = travelled(marksDeep(written), "encoded");
    const gap = firstUnknown(document);
    if (isExact && !gap) return mark({ ...string(policyText(document, style)), encodes: document }, marks);
    const unread = unknownOf(definition, attribute, STRING);
    return mark({ ...unread, ...(gap && { reason: gap.reason }), encodes: document }, marks);
  };

export const awsIamPolicyDocument: Pure = {
  json: text("json", "indented"),
  minified_json: text("minified_json", "minified"),
};
