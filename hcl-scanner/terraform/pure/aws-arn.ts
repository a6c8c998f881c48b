import { STRING } from "../../../core/type.ts";
import { mark, string, travelled } from "../../../core/value.ts";
import { type Pure, unknownOf } from "./pure.ts";

/** `arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE`; the resource may hold further colons. */
const PARTS = ["", "partition", "service", "region", "account", "resource"];

const partOfArn =
  (name: string): Pure[string] =>
  (definition) => {
    const arn = definition.get("arn");
    const text = arn.state === "known" && arn.kind === "string" ? arn.value.split(":") : [];
    const at = PARTS.indexOf(name);
    const marks = travelled(arn, "derived");
    if (text.length < PARTS.length || text[0] !== "arn")
      return mark(unknownOf(definition, name, STRING), marks);
    return mark(string(name === "resource" ? text.slice(at).join(":") : text[at]!), marks);
  };

export const awsArn: Pure = {
  ...Object.fromEntries(PARTS.filter((name) => name !== "").map((name) => [name, partOfArn(name)])),
  id: (definition) => definition.get("arn"),
};
