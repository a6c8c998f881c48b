import assert from "node:assert/strict";
import { NUMBER, STRING } from "../../core/type.ts";
import { type Value, absent, number, string, unknown } from "../../core/value.ts";
import { evaluate } from "../../hcl-scanner/evaluate/expression.ts";
import { type Scope } from "../../hcl-scanner/evaluate/scope.ts";
import { parseExpression } from "../../hcl-scanner/hcl/parse.ts";

const later = { code: "variable", text: 'variable "env" has no default' } as const;

const VALUES: Readonly<Record<string, Value>> = {
  texts: { ...unknown(later, STRING), oneOf: [string("dev"), string("prod")] },
  maybe: { ...unknown(later, STRING), oneOf: [string("dev"), absent(STRING)] },
  numbers: { ...unknown(later, NUMBER), oneOf: [number(1), number(2)] },
};

const scope: Scope = {
  resolve(_, [step]) {
    const name = step?.key.state === "known" && step.key.kind === "string" ? step.key.value : "";
    return { value: VALUES[name]!, consumed: 1 };
  },
  functions: {
    readFile: () => unknown(later),
    listFiles: () => unknown(later),
    renderTemplate: () => unknown(later),
  },
};

function choicesOf(text: string): string[] | undefined {
  const value = evaluate(parseExpression({ path: "expression", text }).expression, scope);
  assert.equal(value.state, "unknown");
  if (value.state !== "unknown") return undefined;
  return value.oneOf?.map((each) =>
    each.state === "known" && each.kind === "string" ? each.value : each.state,
  );
}

describe("a text with a part of which all possible values are known", () => {
  it("has as many possible values", () => assert.deepEqual(choicesOf('"a-${v.texts}"'), ["a-dev", "a-prod"]));
  it("writes a number as terraform does", () =>
    assert.deepEqual(choicesOf('"a-${v.numbers}"'), ["a-1", "a-2"]));
  it("is only unknown where one of them cannot stand in a text", () =>
    assert.equal(choicesOf('"a-${v.maybe}-b"'), undefined));
});
