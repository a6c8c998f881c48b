import assert from "node:assert/strict";
import { progressOn } from "../../hcl-scanner/progress.ts";

function fake(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

describe("the progress line", () => {
  it("is not shown in the first second, and then only on a terminal", () => {
    const terminal = fake(true);
    const pipe = fake(false);
    let now = 0;
    for (const output of [terminal, pipe]) {
      const progress = progressOn(output, true, () => now);
      progress.tell("one");
      now += 1001;
      progress.tell("two");
      now += 50;
      progress.tell("too soon");
      now += 60;
      progress.tell("three");
      progress.end();
    }
    assert.deepEqual(terminal.written, ["\r\u001b[Ktwo", "\r\u001b[Kthree", "\r\u001b[K"]);
    assert.deepEqual(pipe.written, []);
  });

  it("is not wiped where it was not shown, and not shown where it is not wanted", () => {
    const output = fake(true);
    progressOn(output, true, () => 0).end();
    const unwanted = progressOn(output, false, () => 5000);
    unwanted.tell("x");
    unwanted.end();
    assert.deepEqual(output.written, []);
  });
});
