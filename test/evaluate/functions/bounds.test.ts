import assert from "node:assert/strict";
import { type Value } from "../../../core/value.ts";
import { EvaluationError } from "../../../hcl-scanner/evaluate/errors.ts";
import { evaluate } from "../../../hcl-scanner/evaluate/expression.ts";
import { functionNames, prepareFunctions } from "../../../hcl-scanner/evaluate/function-table.ts";
import { parseExpression } from "../../../hcl-scanner/hcl/parse.ts";
import { world } from "../expressions/world.ts";

function outcome(text: string): string {
  let value: Value;
  try {
    value = evaluate(parseExpression({ path: "expression", text }).expression, world);
  } catch (error) {
    if (error instanceof EvaluationError) return "error";
    throw error;
  }
  return value.state === "unknown" ? value.reason.code : value.state;
}

const many = (n: number): string => `[for i in range(${n}) : "element number \${i}"]`;

/** What would take the memory or the time of the machine, were it computed. */
const CASES: readonly (readonly [expression: string, outcome: string])[] = [
  ["range(1e9)", "error"],
  ["range(0, 1e9, 0.001)", "error"],
  ["setproduct(range(1000), range(1000), range(1000))", "limit"],
  [`setproduct(${many(900)}, ${many(900)})`, "limit"],
  [`setproduct(${Array.from({ length: 30 }, () => "[1, 2]").join(", ")})`, "limit"],
  ["pow(10, 1e9)", "known"],
  ["pow(1e300, 1e300)", "known"],
  [`parseint("${"9".repeat(20_000)}", 10)`, "limit"],
  [`tonumber("1e99999")`, "limit"],
  [`yamldecode("${"[".repeat(5000)}")`, "limit"],
  [`yamldecode("${"- ".repeat(5000)}x")`, "limit"],
  [`jsondecode("${"[".repeat(5000)}")`, "limit"],
  [
    `yamldecode(join("\\n", concat(["a0: &a0 [x,x,x,x,x,x,x,x,x,x]"], [for i in range(1, 30) : "a\${i}: &a\${i} [*a\${i - 1},*a\${i - 1},*a\${i - 1},*a\${i - 1}]"])))`,
    "limit",
  ],
  ['format("%1000000000d", 1)', "limit"],
  ['indent(1e9, "a\\nb")', "limit"],
  [`join(join("", ${many(1000)}), ${many(1000)})`, "limit"],
  [`flatten([for i in range(1000) : [for j in range(1000) : [i, j]]])`, "limit"],
  [`distinct(flatten([for i in range(300) : ${many(300)}]))`, "known"],
  ['cidrhost("::/0", 1e300)', "known"],
  ['cidrsubnet("10.0.0.0/8", 1e18, 0)', "error"],
  ['substr("abc", 1e18, 1e18)', "known"],
  ["chunklist([1], 1e18)", "known"],
];

describe("bounds of functions", function () {
  this.timeout(20_000);
  before(() => prepareFunctions(functionNames));
  for (const [expression, expected] of CASES) {
    it(`${expression.slice(0, 70)}: ${expected}`, () => assert.equal(outcome(expression), expected));
  }
});
