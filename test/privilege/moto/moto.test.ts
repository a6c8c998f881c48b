import assert from "node:assert/strict";
import { loadCatalog } from "../../../core/catalog/load.ts";
import { type Rights } from "../../../core/privilege/aws/rights.ts";
import { principals } from "../../../core/privilege/aws/principals.ts";
import { policyStatements } from "../../../core/privilege/statements.ts";
import { type Plain, stackOf } from "../../core/stack-of.ts";
import { isAllowed } from "../oracle.ts";
import { differences, readAnswers } from "./answers.ts";
import { type Asked, OTHER, digestOf, requests } from "./requests.ts";

const catalog = loadCatalog(["aws_iam_role", "aws_iam_role_policy"]);

/** What a role may do that is given each of the documents. */
async function rightsOf({ documents }: Asked): Promise<Rights> {
  const policies = documents.map((statements, i): [string, Record<string, Plain>] => [
    `aws_iam_role_policy.it${i}`,
    { role: "it", policy: JSON.stringify({ Statement: statements }) },
  ]);
  const stack = stackOf({ "aws_iam_role.it": { name: "it" }, ...Object.fromEntries(policies) });
  const known = await catalog;
  return principals(stack, known, policyStatements(stack, known))[0]!.rights;
}

const told = ({ documents, action, resource }: Asked): string =>
  JSON.stringify({ action, resource, documents });

describe("requests that moto decides", () => {
  const { version, digest, allowed } = readAnswers();
  const asked = requests(allowed.length);

  it("are two thousand, and those that it was asked", () => {
    assert.equal(allowed.length, 2000);
    assert.equal(digestOf(asked), digest, "the requests are others now: tsx scripts/record-moto.ts");
    assert.match(version, /^5\./);
  });

  it("are some allowed and some not, of every kind", () => {
    for (const action of new Set(asked.map((each) => each.action))) {
      const answers = new Set(allowed.filter((_, i) => asked[i]!.action === action));
      assert.equal(answers.size, 2, action);
    }
  });

  it("are decided the same by the words of IAM's guide", () => {
    asked.forEach((each, i) => {
      assert.equal(isAllowed({ identity: each.documents.flat() }, each), allowed[i], told(each));
    });
  });

  it("are decided the same by the model, where the name is one that no document spells out", async () => {
    let compared = 0;
    for (const [i, each] of asked.entries()) {
      if (!each.resource.endsWith(OTHER)) continue;
      assert.equal((await rightsOf(each)).onAll(each.action).truth, allowed[i], told(each));
      compared++;
    }
    assert.ok(compared > 400, `${compared}`);
  });

  it("are never more than the model takes for possible", async () => {
    for (const [i, each] of asked.entries())
      if (allowed[i]) assert.equal((await rightsOf(each)).onAny(each.action).truth, true, told(each));
  });
});

describe("requests that moto decides otherwise than IAM", () => {
  for (const each of differences()) {
    it(each.why, async () => {
      assert.notEqual(each.moto, each.allowed, "moto knows it now: let it be asked");
      assert.equal(isAllowed({ identity: each.documents.flat() }, each), each.allowed);
      // The model asks about anything at all: never less than about the one thing.
      if (each.allowed) assert.notEqual((await rightsOf(each)).onAny(each.action).truth, false);
    });
  }
});
