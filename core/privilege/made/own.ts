import { type Definition } from "../../definition.ts";
import { type Value, mark, string } from "../../value.ts";
import { statementOf } from "./block.ts";
import { type Fragment } from "./fragment.ts";
import { sidOf } from "./known-text.ts";
import { listed } from "./listed.ts";

/** What the blocks of the data source say. */
export function ownFragment(definition: Definition): Fragment {
  const { address } = definition;
  const origins = [{ address, path: "statement", via: "encoded" as const }];
  const { items, open } = listed(mark(definition.get("statement"), { origins }));
  const statements = items.map(statementOf);
  const further = open?.oneOf?.map(statementOf);
  const version = definition.get("version");
  return {
    version: version.state === "absent" ? string("2012-10-17") : version,
    id: definition.get("policy_id"),
    statements,
    isExact: hasNoTwins(statements),
    ...(open && { open: further ? { ...open, oneOf: further } : open }),
  };
}

/** The provider refuses two statements with one Sid. */
function hasNoTwins(statements: readonly Value[]): boolean {
  const sids = statements.flatMap((each) => sidOf(each) ?? []);
  return new Set(sids).size === sids.length;
}
