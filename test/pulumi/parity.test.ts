import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { PULUMI_DOORS, expectedOf, saidIn } from "../parity/doors.ts";
import { saidOfProgram } from "../parity/pulumi-doors.ts";

const root = join(import.meta.dirname, "../parity");
const cases = readdirSync(root).filter((name) => existsSync(join(root, name, "pulumi.json")));

describe("parity: the verdict of Terraform's doors through those of Pulumi", () => {
  for (const name of cases) {
    const directory = join(root, name);
    const expected = expectedOf(directory);
    describe(`${name}: ${expected.title}`, () => {
      for (const door of PULUMI_DOORS) {
        const exception = expected.except?.[door];
        it(exception ? `${door} (${exception.why})` : door, async () => {
          assert.deepEqual(await saidOfProgram(door, directory, expected), saidIn(exception ?? expected));
        });
      }
    });
  }
});
