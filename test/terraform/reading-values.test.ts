import assert from "node:assert/strict";
import { reading } from "./project.ts";

const NOT_KNOWN = '<variable "v" has no default>';
const output = (value: string): string => `variable "v" {}\noutput "x" {\n  value = ${value}\n}\n`;

describe("values of a configuration", () => {
  describe("a text that is put together of one of several things", () => {
    it("is one of several texts, numbers among them", async () => {
      const read = await reading({ "main.tf": output('"n-${var.v == "a" ? "a" : 1}-m"') });
      assert.equal(read.of("output.x"), `${NOT_KNOWN} one of ["n-a-m","n-1-m"]`);
    });

    it("of which one is null, with which terraform would stop, is not known", async () => {
      const read = await reading({ "main.tf": output('"n-${var.v == "a" ? "a" : null}-m"') });
      assert.equal(read.of("output.x"), NOT_KNOWN);
      assert.deepEqual(read.said, []);
    });
  });

  it("fileset finds nothing where there is no directory, or where a file is", async () => {
    const value = 'concat(tolist(fileset("-", "**/*.yaml")), tolist(fileset("main.tf", "*")))';
    const read = await reading({ "main.tf": output(value) });
    assert.deepEqual(read.of("output.x"), []);
    assert.deepEqual(read.said, []);
  });
});
