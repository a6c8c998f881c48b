import assert from "node:assert/strict";
import { common, holds, rangeOf, versionOf } from "../../core/version.ts";

/** A constraint, versions that it admits, and versions that it does not. */
const CONSTRAINTS: readonly (readonly [constraint: string, admits: string, refuses: string])[] = [
  ["5.1.0", "5.1.0", "5.0.9 5.1.1"],
  ["= 5.1", "5.1.0", "5.1.1"],
  [">= 2.53", "2.53.0 3.9.0", "2.52.9"],
  ["> 3.9.0", "3.9.1 4.0.0", "3.9.0"],
  ["< 5.0.0", "0.1.0 4.99.9", "5.0.0"],
  ["<= 2.0", "2.0.0", "2.0.1"],
  ["~> 5.0", "5.0.0 5.99.0", "4.9.0 6.0.0"],
  ["~> 5.1.2", "5.1.2 5.1.9", "5.1.1 5.2.0"],
  ["~> 5", "5.0.0 6.0.0", "4.9.9"],
  [">= 2.0, < 4.0", "2.0.0 3.9.9", "1.9.9 4.0.0"],
  [">=1.2,!=1.5.0", "1.2.0 2.0.0", "1.1.9"],
  ["v1.2.3-beta1", "1.2.3", "1.2.4"],
];

const of = (text: string): readonly string[] => text.split(" ");

describe("version constraints", () => {
  for (const [constraint, admits, refuses] of CONSTRAINTS) {
    it(`${constraint} admits ${admits}, not ${refuses}`, () => {
      const range = rangeOf(constraint)!;
      const judged = (text: string): boolean => holds(range, versionOf(text)!);
      assert.deepEqual(
        of(admits).filter((each) => !judged(each)),
        [],
      );
      assert.deepEqual(of(refuses).filter(judged), []);
    });
  }

  for (const nonsense of ["", "latest", ">= x", "1.2.3.4", "~>", "< 0.0.0", ">= 2, < 1", "1".repeat(40)]) {
    it(`${JSON.stringify(nonsense)} admits nothing that can be told`, () => {
      assert.equal(rangeOf(nonsense), undefined);
    });
  }

  it("knows what two ranges have in common", () => {
    assert.deepEqual(common(rangeOf("~> 4.0")!, rangeOf("< 4.5")!), { from: [4, 0, 0], below: [4, 5, 0] });
    assert.equal(common(rangeOf("< 4.0")!, rangeOf(">= 5")!), undefined);
  });
});
