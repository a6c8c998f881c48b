import assert from "node:assert/strict";
import { reading } from "./project.ts";

const ASK = "test_thing.x end";

/** What a block that has no `end`, as far as it can be read, says of it. */
async function endIn(body: string): Promise<unknown> {
  const read = await reading({ "main.tf": `resource "test_thing" "x" {\n${body}\n}\n` });
  return read.of(ASK);
}

describe("a block of which a part is in error", () => {
  const UNKNOWN = "<part of its block is in error>";

  it("may have said what was left out", async () => {
    assert.equal(await endIn('  end: "2027-01-01"'), UNKNOWN);
    assert.equal(await endIn('  "end" = "2027-01-01"'), UNKNOWN);
    assert.equal(await endIn("  text = <<EOT\n  never closed\n  end = 1"), UNKNOWN);
  });

  it("says all the same what can be read", async () => {
    assert.equal(await endIn('  "name" = 1\n  end = "2027-01-01"'), "2027-01-01");
  });

  it("has said nothing else where one argument only is in error", async () => {
    assert.equal(await endIn('  names = ["a" "b"]'), null);
    assert.equal(await endIn("  name = \n  other = 1"), null);
  });

  it("is known by what lies within it", async () => {
    const read = await reading({
      "main.tf": 'resource "test_thing" "x" {\n  rule {\n    port: 1\n    name = "a"\n  }\n}\n',
    });
    assert.equal(read.of("test_thing.x rule.0.port"), UNKNOWN);
    assert.equal(read.of("test_thing.x rule.0.name"), "a");
    assert.equal(read.of(ASK), null);
  });
});
