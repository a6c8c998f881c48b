import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadCatalog } from "../../core/catalog/load.ts";
import { withManagedPolicies } from "../../core/catalog/load-managed.ts";
import { inspect } from "../../core/inspect.ts";
import { DEFAULT_POLICY } from "../../core/presets.ts";
import { RULES } from "../../core/rules/index.ts";
import { typeKey } from "../../core/secret/table.ts";
import { type Stack } from "../../core/stack.ts";
import { InputError, stackOfExport, stackOfPreview } from "../../pulumi-reader/index.ts";
import { nameOf } from "../../pulumi-reader/resource.ts";

const NOW = Date.parse("2026-11-26T00:00:00Z");
const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, "documents", `${name}.json`), "utf8"));

async function judged(stack: Stack): Promise<{ said: string[]; text: string }> {
  const catalog = await loadCatalog(stack.definitions.flatMap((each) => typeKey(each) ?? []));
  const result = inspect(stack, {
    rules: RULES,
    catalog: await withManagedPolicies(catalog, stack),
    policy: DEFAULT_POLICY,
    now: NOW,
  });
  const said = [
    ...result.findings.map(({ rule, instance }) => `${rule} ${nameOf(instance)}`),
    ...result.undecided.map(({ rule, instance }) => `${rule}? ${nameOf(instance)}`),
  ];
  const text = JSON.stringify([result.findings, result.undecided], (key, value: unknown) =>
    key === "definition" ? 0 : value,
  );
  return { said: said.sort(), text };
}

const OF_STATE = [
  "expiry-too-far ci",
  "exposure-output output.password",
  "exposure-plain-store api",
  "rotation-missing bare",
  "rotation-missing db",
  "rotation-missing inner",
  "rotation-overdue bare",
];

/** Recorded with pulumi 3.260 and providers that echo their inputs. */
describe("documents of Pulumi", () => {
  for (const name of ["export", "shown"]) {
    it(`${name}: a state is judged, with secrets encrypted or shown`, async () => {
      const stack = await stackOfExport(read(name), name);
      assert.equal(stack.door, "state");
      const { said, text } = await judged(stack);
      assert.deepEqual(
        said.filter((each) => RELEVANT.test(each)),
        OF_STATE,
      );
      assert.doesNotMatch(text, /planted/);
    });
  }

  it("preview: what will exist is judged", async () => {
    const stack = await stackOfPreview(read("preview"), "preview");
    assert.equal(stack.door, "pulumi");
    const { said, text } = await judged(stack);
    assert.deepEqual(
      said.filter((each) => RELEVANT.test(each)),
      [
        "expiry-too-far ci",
        "exposure-plain-store api",
        "rotation-missing bare",
        "rotation-missing db",
        "rotation-missing inner",
      ],
    );
    assert.doesNotMatch(text, /planted/);
    assert.equal(stack.isChanged?.("urn:pulumi:dev::shop::aws:iam/user:User::ci"), true);
  });

  it("preview: a key of the configuration that takes a secret and is none", async () => {
    const config = {
      "shop:dbPassword": "planted-in-the-clear-7",
      "shop:apiToken": "[secret]",
      "shop:tokenName": "prod/token",
      "shop:adminPassword": "changeme",
    };
    const { said, text } = await judged(await stackOfPreview({ steps: [], config }, "preview"));
    assert.deepEqual(said, [
      "exposure-variable config.shop:adminPassword",
      "exposure-variable config.shop:dbPassword",
    ]);
    assert.doesNotMatch(text, /planted/);
  });

  it("preview: what is not listed may be there", async () => {
    const urn = "urn:pulumi:dev::shop::aws:secretsmanager/secret:Secret::db";
    const newState = { urn, type: "aws:secretsmanager/secret:Secret", custom: true, inputs: { name: "db" } };
    const of = (same: number) => ({
      steps: [{ op: "update", urn, newState }],
      changeSummary: { update: 1, same },
    });
    assert.deepEqual((await judged(await stackOfPreview(of(3), "p"))).said, ["rotation-missing? db"]);
    assert.deepEqual((await judged(await stackOfPreview(of(0), "p"))).said, ["rotation-missing db"]);
  });

  it("leaves out what is deleted, read or replaced", async () => {
    const urn = "urn:pulumi:dev::shop::aws:kms/key:Key::k";
    const state = { urn, type: "aws:kms/key:Key", custom: true, inputs: {} };
    const steps = ["delete", "delete-replaced", "read", "discard-replaced"].map((op) => ({
      op,
      urn,
      oldState: state,
      newState: state,
    }));
    assert.deepEqual((await stackOfPreview({ steps, config: {} }, "p")).definitions, []);
    const resources = [
      { ...state, delete: true },
      { ...state, external: true },
    ];
    assert.deepEqual((await stackOfExport({ version: 3, deployment: { resources } }, "e")).definitions, []);
  });

  const BROKEN: readonly (readonly [what: string, json: unknown, says: RegExp])[] = [
    ["of a later version", { version: 5, deployment: {} }, /version 5, and keylint reads 3 and 4/],
    ["without a deployment", { version: 3 }, /expected an object at deployment$/],
    [
      "with a resource that is none",
      { version: 3, deployment: { resources: ["planted"] } },
      /expected an object at deployment\.resources\.0$/,
    ],
    [
      "with a URN that is none",
      { version: 3, deployment: { resources: [{ urn: 1 }] } },
      /expected a string at deployment\.resources\.0\.urn$/,
    ],
    ["that is no object", [1], /expected an object at the document$/],
    ["that is nothing", null, /expected an object at the document$/],
  ];
  for (const [what, json, says] of BROKEN) {
    it(`says what is wrong with an export ${what}`, () => {
      assert.throws(
        () => stackOfExport(json, "x"),
        (error) => error instanceof InputError && says.test(error.message) && !/planted/.test(error.message),
      );
    });
  }

  it("reads odd URNs and an empty state", async () => {
    const resources = [
      { urn: "x" },
      { urn: "" },
      { urn: "a::b::c$d::e::f", inputs: JSON.parse('{"__proto__": 1}') as object },
    ];
    assert.equal((await stackOfExport({ version: 3, deployment: { resources } }, "x")).definitions.length, 3);
    assert.deepEqual(
      (await stackOfExport({ version: 3, deployment: { resources: null } }, "x")).definitions,
      [],
    );
  });
});

/** The laws that the recordings are about. */
const RELEVANT = /^(?:expiry|exposure-(?:output|plain|literal)|rotation)/;
