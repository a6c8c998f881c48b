import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DOORS, expectedOf, saidIn, saidThrough } from "./doors.ts";

const root = import.meta.dirname;
const cases = readdirSync(root, { withFileTypes: true })
  .filter((each) => each.isDirectory() && existsSync(join(root, each.name, "expected.json")))
  .map(({ name }) => name);

describe("parity: one verdict through every door", () => {
  for (const name of cases) {
    const directory = join(root, name);
    const expected = expectedOf(directory);
    describe(`${name}: ${expected.title}`, () => {
      for (const door of expected.doors ?? DOORS) {
        const exception = expected.except?.[door];
        it(exception ? `${door} (${exception.why})` : door, async () => {
          assert.deepEqual(await saidThrough(door, directory, expected), saidIn(exception ?? expected));
        });
      }
    });
  }
});
