import assert from "node:assert/strict";
import { loadCatalog } from "../../core/catalog/load.ts";
import { inspect } from "../../core/inspect.ts";
import { DEFAULT_POLICY } from "../../core/presets.ts";
import { RULES } from "../../core/rules/index.ts";
import { type Plain, stackOf } from "./stack-of.ts";

async function said(address: string, attributes: Readonly<Record<string, Plain>>): Promise<string[]> {
  const stack = stackOf({ [address]: attributes });
  const catalog = await loadCatalog([address.slice(0, address.indexOf("."))]);
  const { findings } = inspect(stack, {
    rules: RULES.filter(({ id }) => id.startsWith("scope-")),
    catalog,
    policy: DEFAULT_POLICY,
    now: 0,
  });
  return findings.map(({ message, fix }) => `${message} -> ${fix?.text}`);
}

describe("what is said of a setting", () => {
  it("names the elements of a list", async () => {
    const token = { scopes: ["applied-permissions/admin"] };
    assert.deepEqual(await said("artifactory_scoped_token.x", token), [
      'administers the platform: scopes is applied-permissions/admin -> set scopes = ["applied-permissions/user"] or narrower',
    ]);
  });
  it("names no value where a block is there that lacks something", async () => {
    const key = { restrictions: [{ api_targets: [{ service: "chronicle.googleapis.com" }] }] };
    assert.deepEqual(await said("google_apikeys_key.x", key), [
      "works from every program and address -> set restrictions.server_key_restrictions or another one that says from where",
    ]);
  });
  it("names no value where none would be good", async () => {
    assert.deepEqual(await said("tfe_organization_token.x", { organization: "example" }), [
      "administers the organisation -> give a team a token, with the access that is needed",
    ]);
  });
});
