import assert from "node:assert/strict";
import { type Diagnostic } from "../../hcl-scanner/hcl/diagnostic.ts";
import { guarded } from "../../hcl-scanner/terraform/evaluation.ts";
import { reading } from "./project.ts";

const source = { path: "main.tf", text: "a = b\n" };
const range = { start: 4, end: 5 };

function run(compute: () => never): { said: Diagnostic[]; reason: string } {
  const said: Diagnostic[] = [];
  const value = guarded(source, (diagnostic) => said.push(diagnostic), range, compute);
  assert.equal(value.state, "unknown");
  return { said, reason: value.state === "unknown" ? value.reason.text : "" };
}

describe("an evaluation that falls over", () => {
  it("is an error at its place, and hides nothing beside it", () => {
    const { said, reason } = run(() => (undefined as unknown as { value: never }).value);
    assert.equal(reason, "the expression is in error");
    assert.deepEqual(said, [
      {
        severity: "error",
        code: "internal",
        message:
          "keylint itself fails on this (TypeError: Cannot read properties of undefined (reading 'value')), please report it",
        place: { source, range },
      },
    ]);
  });

  it("is unknown where a bound of the engine is reached", () => {
    const { said, reason } = run(() => {
      throw new RangeError("Invalid string length");
    });
    assert.equal(reason, "it is too large or nested too deeply");
    assert.deepEqual(said, []);
  });
});

describe("a text that may take one of several values", () => {
  const templated = async (choice: string): Promise<unknown> => {
    const text = `variable "v" {}\nlocals {\n  it = ${choice}\n}\noutput "x" {\n  value = "a-\${local.it}-z"\n}\n`;
    return (await reading({ "main.tf": text })).of("output.x");
  };

  it("takes a number as a text", async () => {
    assert.equal(await templated("var.v ? 1 : 2"), '<variable "v" has no default> one of ["a-1-z","a-2-z"]');
  });

  it("keeps no text that a null would make, for terraform refuses it", async () => {
    assert.equal(await templated('var.v ? "b" : null'), '<variable "v" has no default>');
  });
});
