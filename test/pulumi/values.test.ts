import assert from "node:assert/strict";
import fc from "fast-check";
import { secretsIn } from "../../policy-pack/secret-observer.ts";
import { definitionOf } from "./harness/definition.ts";
import { plainOf } from "./harness/plain.ts";
import { handed } from "./harness/sdk.ts";
import { fileArchive, secret, textAsset, unknown } from "./harness/wire.ts";

const SIGNATURE = "4dabf18193072939515e22adb298388d";
const TOKEN = "acme:index/thing:Thing";
const read = async (value: unknown) => plainOf((await definitionOf(TOKEN, { it: value })).get("it"));

/** A property as it arrives, and what it is. */
const VALUES: readonly (readonly [what: string, arrives: unknown, is: unknown])[] = [
  ["a text", "x", "x"],
  ["numbers", [0, -1, 1.5, 9007199254740993, 1e300], [0, -1, 1.5, 9007199254740992, 1e300]],
  ["nothing", null, null],
  ["an unknown", unknown, "?"],
  ["unknowns in containers", { a: [unknown, 1] }, { a: ["?", 1] }],
  ["an unknown within a text", `arn:${unknown}:x`, "arn:?:x"],
  ["a secret", secret("x"), { secret: "x" }],
  ["a secret that is not known", secret(unknown), { secret: "?" }],
  ["secrets in secrets", secret({ a: secret(1) }), { secret: { a: { secret: 1 } } }],
  [
    "a secret of a state, encrypted",
    { [SIGNATURE]: "1b47061264138c4ac30d75fd1eb44270", ciphertext: "v1:x" },
    { secret: "?" },
  ],
  [
    "a secret of a state, shown",
    { [SIGNATURE]: "1b47061264138c4ac30d75fd1eb44270", plaintext: '{"a":1}' },
    { secret: { a: 1 } },
  ],
  ["a masked secret", "[secret]", { secret: "?" }],
  ["an asset of text", textAsset("echo hi"), "echo hi"],
  ["an archive", fileArchive("./app"), "./app"],
  [
    "an output",
    { [SIGNATURE]: "d0e6a833031e9bbcd3f4e8bde6ca49a4", value: "x", secret: true },
    { secret: "x" },
  ],
  ["an output that is not known", { [SIGNATURE]: "d0e6a833031e9bbcd3f4e8bde6ca49a4" }, "?"],
  ["a resource", { [SIGNATURE]: "5cf8f73096256a8f31e491e813e4eb8e", urn: "urn:x", id: "" }, "urn:x"],
  ["an unheard-of signature", { [SIGNATURE]: "00000000000000000000000000000000", value: "x" }, null],
];

describe("values of properties", () => {
  for (const [what, arrives, is] of VALUES) {
    it(what, async () => assert.deepEqual(await read(arrives), is));
  }

  it("reads what is known beside an unknown in a document", async () => {
    const policy = `{"Statement": [{"Effect": "Allow", "Action": "iam:*", "Resource": "${unknown}"}]}`;
    const value = (await definitionOf("aws:iam/policy:Policy", { policy })).get("policy");
    assert.ok(value.state === "unknown" && value.encodes);
    assert.deepEqual(plainOf(value.encodes), {
      Statement: [{ Effect: "Allow", Action: "iam:*", Resource: "?" }],
    });
  });

  it("reads the SDK's proxies without touching an unknown", async () => {
    const properties = handed({ a: unknown, list: [unknown, secret("s")], nested: { b: unknown } });
    assert.throws(() => properties["a"], /can't be known during preview/);
    const definition = await definitionOf(TOKEN, properties);
    assert.deepEqual(
      ["a", "list", "nested"].map((name) => plainOf(definition.get(name))),
      ["?", ["?", "s"], { b: "?" }],
    );
  });

  it("sees in a remediation which parts are secret, and there only", () => {
    const properties = { a: secret("x"), b: { c: secret(unknown), d: 1 }, e: [1, secret(2)], f: unknown };
    const seen = secretsIn(handed(properties, true));
    assert.deepEqual(
      seen,
      new Map<string, unknown>([
        ["a", true],
        ["b", new Map([["c", true]])],
        ["e", new Map([["1", true]])],
      ]),
    );
    assert.equal(secretsIn(handed(properties)), undefined);
  });

  it("never throws, whatever JSON there is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 6 }), async (json) => {
        await read(json);
        await read(secret(json));
      }),
      { numRuns: 50 },
    );
  });

  it("stops where it is nested too deeply", async () => {
    let deep: unknown = "bottom";
    for (let i = 0; i < 5000; i++) deep = [deep];
    assert.ok(JSON.stringify(await read(deep)).includes('"?"'));
  });
});
