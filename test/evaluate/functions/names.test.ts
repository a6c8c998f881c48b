import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  functionNames,
  lookupFunction,
  prepareFunctions,
} from "../../../hcl-scanner/evaluate/function-table.ts";

/** What takes expressions instead of values. */
const FORMS = new Set(["can", "try"]);

describe("names of functions", () => {
  before(() => prepareFunctions(functionNames));

  it("terraform's are all there", () => {
    const file = join(import.meta.dirname, "terraform-functions.txt");
    const missing = readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .filter((name) => !functionNames.includes(name));
    assert.deepEqual(missing, []);
  });

  it("each is found in the family that it is said to belong to", () => {
    assert.deepEqual(
      functionNames.filter((name) => !FORMS.has(name) && !lookupFunction(name)),
      [],
    );
  });
});
