import assert from "node:assert/strict";
import { reading } from "./project.ts";

const chain = (length: number, next: (i: number) => string): string =>
  `locals {\n${Array.from({ length }, (_, i) => `  l${i} = ${next(i)}\n`).join("")}}\n`;

const output = 'output "x" {\n  value = local.l0\n}\n';

describe("locals that read each other", () => {
  it("are a circle, however long it is", async () => {
    const text = chain(5000, (i) => `local.l${(i + 1) % 5000}`) + output;
    const read = await reading({ "main.tf": text });
    assert.equal(read.of("output.x"), "<the expression is in error>");
    assert.deepEqual(read.said, ["reference-loop: local.l0 refers to itself, directly or through others"]);
  });

  it("are none where a long chain has an end", async () => {
    const text = chain(5000, (i) => (i === 4999 ? '"end"' : `local.l${i + 1}`)) + output;
    const read = await reading({ "main.tf": text });
    assert.match(JSON.stringify(read.of("output.x")), /end|too large or nested too deeply/);
    assert.deepEqual(read.said, []);
  });
});
