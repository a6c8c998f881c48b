import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { FEATURES } from "./features.ts";
import { type Plan, comparePlan } from "./plan-comparison.ts";
import { stackOf } from "./plan-stack.ts";

const PLANS = join(import.meta.dirname, "plans");

describe("what terraform planned (scripts/plan-oracle.ts records it)", () => {
  it("every fixture is a feature of the list", () => {
    assert.deepEqual(Object.values(FEATURES).flat().sort(), readdirSync(PLANS).sort());
  });

  for (const [group, names] of Object.entries(FEATURES)) {
    for (const name of names) {
      it(`${group}: ${name}`, async () => {
        const plan = JSON.parse(readFileSync(join(PLANS, name, "plan.json"), "utf8")) as Plan;
        const { missing, wrong, instances, marks } = comparePlan(
          plan,
          await stackOf(join(PLANS, name), plan),
        );
        assert.deepEqual(
          { missing, wrong, instances, marks },
          { missing: [], wrong: [], instances: [], marks: [] },
        );
      });
    }
  }
});
