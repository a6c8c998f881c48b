import { read } from "../../read.ts";
import { type Value, mark, object, string } from "../../value.ts";
import { conditionsOf } from "./block-conditions.ts";
import { principalsOf } from "./block-principals.ts";
import { knownText } from "./known-text.ts";
import { withVariables, wordsOf } from "./words.ts";

/** A `statement` block as the statement that the provider makes of it. */
export function statementOf(block: Value): Value {
  if (block.state !== "known") return block;
  const effect = read(block, "effect");
  const sid = read(block, "sid");
  const elements: readonly (readonly [string, Value | undefined])[] = [
    ["Sid", sid.state === "absent" || knownText(sid) === "" ? undefined : sid],
    ["Effect", effect.state === "absent" ? string("Allow") : effect],
    ["Action", wordsOf(read(block, "actions"))],
    ["NotAction", wordsOf(read(block, "not_actions"))],
    ["Resource", wordsOf(read(block, "resources"), withVariables)],
    ["NotResource", wordsOf(read(block, "not_resources"), withVariables)],
    ["Principal", principalsOf(read(block, "principals"))],
    ["NotPrincipal", principalsOf(read(block, "not_principals"))],
    ["Condition", conditionsOf(read(block, "condition"))],
  ];
  const written = elements.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  return mark(object(written), block.origins ? { origins: block.origins } : {});
}
