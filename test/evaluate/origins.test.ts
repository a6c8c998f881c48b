import assert from "node:assert/strict";
import { NUMBER, STRING, listOf, mapOf } from "../../core/type.ts";
import { type Value, list, map, mark, marksDeep, number, string, unknown } from "../../core/value.ts";
import { evaluate } from "../../hcl-scanner/evaluate/expression.ts";
import { functionNames, prepareFunctions } from "../../hcl-scanner/evaluate/function-table.ts";
import { type Scope } from "../../hcl-scanner/evaluate/scope.ts";
import { parseExpression } from "../../hcl-scanner/hcl/parse.ts";

const later = { code: "apply", text: "it is known after apply" } as const;

const VALUES: Readonly<Record<string, Value>> = {
  text: string("t"),
  other: string("o"),
  number: number(7),
  secret: mark(string("s"), { sensitive: true }),
  list: list([string("x"), string("y")], STRING),
  map: map(
    [
      ["a", string("1")],
      ["b", string("2")],
    ],
    STRING,
  ),
  later: unknown(later, STRING),
  later_number: unknown(later, NUMBER),
  later_list: unknown(later, listOf(STRING)),
  later_map: unknown(later, mapOf(STRING)),
};

/** `v.NAME`, which comes from a definition of that address. */
const scope: Scope = {
  resolve(_, [step]) {
    const name = step?.key.state === "known" && step.key.kind === "string" ? step.key.value : "";
    return {
      value: mark(VALUES[name]!, { origins: [{ address: `v.${name}`, path: "", via: "plain" }] }),
      consumed: 1,
    };
  },
  functions: {
    readFile: () => unknown(later),
    listFiles: () => unknown(later),
    renderTemplate: () => unknown(later),
  },
};

function originsOf(text: string): string {
  const value = evaluate(parseExpression({ path: "expression", text }).expression, scope);
  const origins = (marksDeep(value).origins ?? []).map(
    ({ address, path, via }) => `${address}${path && `.${path}`}${via === "plain" ? "" : ` ${via}`}`,
  );
  return origins.sort().join(", ");
}

/** An expression, and where its value comes from. */
const CASES: readonly (readonly [expression: string, origins: string])[] = [
  ["v.list[0]", "v.list.0"],
  ["element(v.list, 3)", "v.list.1"],
  ["reverse(v.list)[0]", "v.list.1"],
  ["slice(v.list, 1, 2)[0]", "v.list.1"],
  ['concat(v.list, ["z"])[1]', "v.list.1"],
  ['concat(v.list, ["z"])[2]', ""],
  ['flatten([v.list, ["z"]])[0]', "v.list.0"],
  ["chunklist(v.list, 1)[1][0]", "v.list.1"],
  ["distinct(concat(v.list, v.list))[1]", "v.list.1"],
  ["sort(reverse(v.list))[0]", "v.list.0"],
  ["compact(v.list)[1]", "v.list.1"],
  ["tolist(v.list)[1]", "v.list.1"],
  ["[for x in toset(v.list) : x][1]", "v.list.1"],
  ["toset([v.text])", "v.text"],
  ["one([v.text])", "v.text"],
  ['setunion(v.list, ["q"])', "v.list.0, v.list.1"],
  ['setintersection(v.list, ["y"])', "v.list.1"],
  ['setproduct(v.list, ["q"])[0][0]', "v.list.0"],
  ['matchkeys(v.list, ["k", "l"], ["l"])[0]', "v.list.1"],
  ["values(v.map)[1]", "v.map.b"],
  ['merge(v.map, { c = "3" }).a', "v.map.a"],
  ['merge(v.map, { c = "3" }).c', ""],
  ['lookup(v.map, "b", "z")', "v.map.b"],
  ['lookup(v.map, "c", v.text)', "v.text"],
  ['zipmap(["k"], [v.text]).k', "v.text"],
  ['{ for k, val in v.map : upper(k) => val }["A"]', "v.map.a"],
  ["coalesce(v.text, v.other)", "v.text"],
  ['coalesce("", v.other)', "v.other"],
  ["coalescelist([], v.list)[0]", "v.list.0"],
  ["tostring(v.number)", "v.number"],
  ["upper(v.text)", "v.text"],
  ['format("%s-%s", v.text, v.other)', "v.other, v.text"],
  ['join(",", v.list)', "v.list"],
  ["max(v.number, 0)", "v.number"],
  ["v.number + 1", "v.number"],
  ['"${v.text}-x"', "v.text"],
  ["length(v.list)", "v.list derived"],
  ["contains(v.list, v.text)", "v.list derived, v.text derived"],
  ["keys(v.map)", "v.map derived"],
  ["v.text == v.other", "v.other derived, v.text derived"],
  ["sha256(v.text)", "v.text derived"],
  ["sum([v.number])", "v.number derived"],
  ["issensitive(v.secret)", "v.secret derived"],
  ["nonsensitive(v.secret)", "v.secret nonsensitive"],
  ["nonsensitive(v.text)", "v.text"],
  ["base64encode(v.text)", "v.text encoded"],
  ["jsonencode({ a = v.text })", "v.text encoded"],
  ["yamlencode({ a = v.text })", "v.text encoded"],
  ['lookup(v.later_map, "k", "d")', "v.later_map.k"],
  ["v.later_list[0]", "v.later_list.0"],
  ["merge(v.later_map, { k = v.text }).k", "v.text"],
  ["jsonencode({ a = v.later })", "v.later encoded"],
  ["concat(v.later_list, [v.text])", "v.later_list, v.text"],
  ["true ? v.text : v.other", "v.text"],
  ["try(v.text, v.other)", "v.text"],
];

describe("origins of a value", () => {
  before(() => prepareFunctions(functionNames));
  for (const [expression, expected] of CASES) {
    it(`${expression}: ${expected || "none"}`, () => assert.equal(originsOf(expression), expected));
  }
});
