import assert from "node:assert/strict";
import { RULES } from "../../core/rules/index.ts";
import { ALL_DOORS, type Kind, casesIn, shows } from "./cases.ts";
import { UNSEEN } from "./unseen.ts";

const cases = casesIn(import.meta.dirname);
/** Exceptions are given to all stacks at once, whatever their door. */
const rules = RULES.filter(({ inspects }) => inspects !== "exception").map(({ id }) => id);
const lacking = (kind: Kind): string[] =>
  rules.flatMap((rule) =>
    ALL_DOORS.filter((door) => !cases.some((each) => shows(each, rule, door, kind))).map(
      (door) => `${rule} ${door}`,
    ),
  );
const unseen = Object.entries(UNSEEN).flatMap(([rule, doors]) =>
  Object.keys(doors).map((door) => `${rule} ${door}`),
);

describe("parity of every rule", () => {
  it("finds something bad through every door that can show it", () => {
    assert.deepEqual(lacking("bad").sort(), unseen.sort());
  });

  it("passes something good through every door", () => {
    assert.deepEqual(lacking("good"), []);
  });

  it("has no two cases of one title", () => {
    const titles = cases.map(({ expected }) => expected.title);
    assert.deepEqual(
      titles.filter((each, i) => titles.indexOf(each) !== i),
      [],
    );
  });
});
