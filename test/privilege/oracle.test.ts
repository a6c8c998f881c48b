import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { principalOf } from "./principal-of.ts";
import { type Policies, type Request, isAllowed } from "./oracle.ts";

/** What the IAM User Guide says of requests: the page, the sentence, and what follows from it. */
interface Labelled {
  readonly page: string;
  readonly sentence: string;
  readonly policies: Policies;
  readonly requests: readonly (Request & { readonly allowed: boolean })[];
}

const table = JSON.parse(
  readFileSync(join(import.meta.dirname, "requests.json"), "utf8"),
) as readonly Labelled[];

describe("requests that AWS decides in its guide", () => {
  it("are many", () => {
    assert.ok(table.flatMap(({ requests }) => requests).length >= 150);
  });

  for (const { sentence, policies, requests } of table) {
    it(`the oracle: ${sentence}`, () => {
      for (const { allowed, ...request } of requests)
        assert.equal(isAllowed(policies, request), allowed, JSON.stringify(request));
    });
  }

  // The model asks what may be done on anything at all: never less than on the one thing.
  for (const { sentence, policies, requests } of table) {
    if (policies.session || policies.organization) continue;
    it(`the model: ${sentence}`, async () => {
      const { rights } = await principalOf(policies);
      for (const { allowed, action } of requests)
        if (allowed) assert.notEqual(rights.onAny(action).truth, false, action);
    });
  }
});
