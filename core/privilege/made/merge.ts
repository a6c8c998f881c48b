import { compareUtf8 } from "../../utf8.ts";
import { type Unknown, type Value, object, tuple, unknown } from "../../value.ts";
import { knownText, sidOf } from "./known-text.ts";
import { type Fragment } from "./fragment.ts";
import { type MadeDocument } from "./make.ts";

/** One document of several: a statement takes the place of an earlier one with the same Sid. */
export function merge(fragments: readonly Fragment[], overrides: readonly Fragment[]): MadeDocument {
  const statements: Value[] = [];
  let version: Value | undefined;
  let id: Value | undefined;
  let open: Unknown | undefined;
  for (const each of [...fragments, ...overrides]) {
    // What overrides by Sids that are not known may take the place of any statement that has one.
    if (each.open && overrides.includes(each)) {
      const { reason } = each.open;
      statements.forEach((statement, i) => {
        if (sidOf(statement) !== undefined) statements[i] = { ...unknown(reason), oneOf: [statement] };
      });
    }
    for (const statement of each.statements) put(statement, statements);
    open ??= each.open;
    version = laterVersion(version, each.version);
    if (each.id.state !== "absent" && knownText(each.id) !== "") ({ id } = each);
  }
  const list = tuple(statements);
  return {
    document: object([
      ...(version && knownText(version) !== "" ? [["Version", version] as const] : []),
      ...(id ? [["Id", id] as const] : []),
      ...(statements.length > 0 || open
        ? [["Statement", open ? { ...list, rest: open } : list] as const]
        : []),
    ]),
    isExact: [...fragments, ...overrides].every((each) => each.isExact),
  };
}

function put(statement: Value, statements: Value[]): void {
  const sid = sidOf(statement);
  const at = sid === undefined ? -1 : statements.findIndex((each) => sidOf(each) === sid);
  if (at === -1) statements.push(statement);
  else statements[at] = statement;
}

function laterVersion(a: Value | undefined, b: Value): Value | undefined {
  const [before, after] = [a && knownText(a), knownText(b)];
  if (b.state === "absent") return a;
  if (before === undefined || after === undefined) return a ?? b;
  return compareUtf8(after, before) > 0 ? b : a;
}
