import assert from "node:assert/strict";
import { type Definition } from "../../../core/definition.ts";
import { seenFrom } from "../../../core/lens/seen-from.ts";

const inModule = (module: string): Definition => ({ module }) as Definition;

describe("an address, seen from a module", () => {
  const rows: readonly [module: string, address: string, seen: string][] = [
    ["", "random_password.db", "random_password.db"],
    ["module.db", "module.db.random_password.db", "random_password.db"],
    ['module.db["eu"]', "module.db.random_password.db", "random_password.db"],
    ["module.db", "module.db.module.inner.random_password.db", "module.inner.random_password.db"],
    ["module.db", "module.dbs.random_password.db", "module.dbs.random_password.db"],
    ["module.db", "random_password.db", "random_password.db"],
  ];
  for (const [module, address, seen] of rows) {
    it(`${address} from ${module || "the root"}`, () => {
      assert.equal(seenFrom(inModule(module), address), seen);
    });
  }
});
