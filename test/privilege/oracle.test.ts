import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Policies, type Request, type Statement, isAllowed } from "./oracle.ts";
import { otherResources, principalOf } from "./principal-of.ts";
import { isPublic } from "./public-of.ts";
import { saidOfOrganization } from "./organization-of.ts";

/** What AWS's guides say of requests: the page, the sentence, and what follows from it. */
interface Labelled {
  /** Its address. */
  readonly page: string;
  /** In the words of the page without their markup, as AWS last published the sources of its guides in 2023, or since. */
  readonly sentence: string;
  readonly policies: Policies;
  /** Does the page call the policy of the resource public, or say that it is not? */
  readonly isPublic?: boolean;
  readonly requests: readonly (Request & { readonly allowed: boolean })[];
}

const table = JSON.parse(
  readFileSync(join(import.meta.dirname, "requests.json"), "utf8"),
) as readonly Labelled[];

/** The model knows what principals are given and what bounds them, and not what a session or an organization leaves of it. */
const isOwnRights = ({ session, organization, resource, owner }: Policies): boolean =>
  !session && !organization && !resource && owner === undefined;

/** It depends on more than the request; AWS does not take what is neither Allow nor Deny. */
const isConditional = ({ Condition, Effect }: Statement): boolean =>
  Condition !== undefined || (Effect !== "Allow" && Effect !== "Deny");

/** The root user needs no policy. */
const isNotRoot = ({ principal = "" }: Request): boolean => !principal.endsWith(":root");

describe("requests that AWS decides in its guides", () => {
  it("are many, and name where it does", () => {
    assert.ok(table.flatMap(({ requests }) => requests).length >= 800);
    for (const { page, sentence } of table) {
      assert.match(page, /^https:\/\/docs\.aws\.amazon\.com\/\S+\/[\w-]+\.html$/);
      assert.ok(sentence.length > 0);
    }
  });

  it("are labelled once, or alike", () => {
    const labels = new Map<string, boolean>();
    for (const { policies, requests } of table) {
      for (const { allowed, ...request } of requests) {
        const asked = JSON.stringify([policies, request]);
        assert.equal(labels.get(asked) ?? allowed, allowed, asked);
        labels.set(asked, allowed);
      }
    }
  });

  for (const { sentence, policies, requests } of table) {
    it(`the oracle: ${sentence}`, () => {
      for (const { allowed, ...request } of requests)
        assert.equal(isAllowed(policies, request), allowed, JSON.stringify(request));
    });
  }

  // The model asks what may be done on anything at all: never less than on the one thing.
  for (const { sentence, policies, requests } of table) {
    if (!isOwnRights(policies)) continue;
    it(`the model, of anything: ${sentence}`, async () => {
      const { rights } = await principalOf(policies);
      for (const { allowed, action, principal } of requests.filter(isNotRoot))
        if (allowed) assert.notEqual(rights.onAny(action).truth, false, `${principal} ${action}`);
    });
  }

  // On everything is on a resource of a name that no policy spells out.
  for (const { sentence, policies, requests } of table) {
    const { identity, boundary = [] } = policies;
    if (!isOwnRights(policies) || [...identity, ...boundary].some(isConditional)) continue;
    it(`the model, of everything: ${sentence}`, async () => {
      const { rights } = await principalOf(policies);
      for (const { action } of requests) {
        const { arns, needsAll } = await otherResources(action);
        const allowed = arns.map((resource) => isAllowed(policies, { action, resource }));
        const expected = needsAll ? !allowed.includes(false) : allowed.includes(true);
        assert.equal(rights.onAll(action).truth, expected, action);
      }
    });
  }

  // "No permissions are granted by an SCP."
  for (const { sentence, policies } of table) {
    if (!policies.organization) continue;
    it(`the model, of an organization's policies: ${sentence}`, async () => {
      for (const level of policies.organization!) assert.deepEqual(await saidOfOrganization(level), []);
    });
  }

  for (const { sentence, policies, isPublic: expected } of table) {
    if (expected === undefined) continue;
    it(`the model, of who is let in: ${sentence}`, async () => {
      assert.equal(await isPublic(policies), expected, JSON.stringify(policies.resource));
    });
  }
});
