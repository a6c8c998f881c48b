import assert from "node:assert/strict";
import fc from "fast-check";
import { matches } from "../../../core/privilege/glob.ts";

describe("patterns of policies", () => {
  const cases: [pattern: string, text: string, isMatch: boolean][] = [
    ["*", "", true],
    ["*", "anything", true],
    ["**", "a", true],
    ["", "", true],
    ["", "a", false],
    ["a", "a", true],
    ["a?c", "abc", true],
    ["a?c", "ac", false],
    ["get*", "getobject", true],
    ["get*", "forget", false],
    ["*object", "getobject", true],
    ["*object", "getobjects", false],
    ["a*b*c", "axxbyyc", true],
    ["a*b*c", "axxcyyb", false],
    ["arn:aws:s3:::*", "arn:aws:s3:::b/k", true],
    ["?*", "", false],
  ];
  for (const [pattern, text, isMatch] of cases) {
    it(`${pattern || "nothing"} ${isMatch ? "matches" : "does not match"} ${text || "nothing"}`, () => {
      assert.equal(matches(pattern, text), isMatch);
    });
  }

  it("match what the same regular expression matches", () => {
    const letters = (from: string) => fc.string({ unit: fc.constantFrom(...from), maxLength: 8 });
    fc.assert(
      fc.property(letters("ab*?"), letters("ab"), (pattern, text) => {
        const expression = new RegExp(`^${pattern.replaceAll("*", ".*").replaceAll("?", ".")}$`);
        assert.equal(matches(pattern, text), expression.test(text));
      }),
      { numRuns: 500 },
    );
  });

  it("take time in proportion to both lengths, whatever they are", () => {
    assert.equal(matches("*a".repeat(500), `${"a".repeat(499)}b`.repeat(4)), false);
  });
});
