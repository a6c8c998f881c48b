import assert from "node:assert/strict";
import { type Plain } from "../core/stack-of.ts";
import { livesOf, wholeCatalog } from "./life-of.ts";

/** A type, what is written, and what the lens reads of it. */
export type Case = readonly [type: string, attributes: Readonly<Record<string, Plain>>, life: string];

/** A test for each case, with the whole catalog, beside other resources. */
export function itLives(
  title: string,
  cases: readonly Case[],
  others: Readonly<Record<string, Readonly<Record<string, Plain>>>> = {},
): void {
  describe(title, () => {
    for (const [type, attributes, life] of cases) {
      it(`${type}: ${life}`, async () => {
        const address = `${type}.x`;
        const declared = { ...others, [address]: attributes };
        assert.deepEqual(livesOf(await wholeCatalog(), address, declared), [life]);
      });
    }
  });
}
