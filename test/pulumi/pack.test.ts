import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RULES } from "../../core/rules/index.ts";
import { VERSION } from "../../policy-pack/message.ts";
import { type PackConfig, type PolicyInfo } from "./harness/analyzer.ts";
import { builtPack } from "./harness/built.ts";
import { type RunningPack, PACK, preview, startPack } from "./harness/pack.ts";
import { resource, rootStack } from "./harness/resource.ts";

const kms = resource("aws:kms/key:Key", "k", {});
const slow = resource("azuread:index/applicationPassword:ApplicationPassword", "slow", {
  endDate: "2099-01-01T00:00:00Z",
});
const all = [rootStack(), kms, slow];

describe("the policy pack", function () {
  this.timeout(60_000);
  let pack: RunningPack;
  let policies: readonly PolicyInfo[];
  before(async () => {
    pack = await startPack(builtPack());
    ({ policies } = await pack.analyzer.info());
  });
  after(() => pack.stop());
  const levels = async (config: PackConfig): Promise<string[]> =>
    (await preview(pack.analyzer, all, config)).late.map(({ policy, level }) => `${policy} ${level}`).sort();

  it("is one policy for each rule, behind the gate", async () => {
    const { name, version } = await pack.analyzer.info();
    assert.deepEqual([name, version], ["keylint", VERSION]);
    assert.deepEqual(
      policies.map((each) => each.name),
      ["keylint", ...RULES.map(({ id }) => id), "keylint-secrets"],
    );
    assert.equal(
      (JSON.parse(readFileSync(join(PACK, "package.json"), "utf8")) as { version: string }).version,
      VERSION,
    );
  });

  it("tells of each rule what the rule tells of itself", () => {
    for (const law of RULES) {
      const policy = policies.find(({ name }) => name === law.id)!;
      assert.equal(policy.displayName, law.title);
      assert.equal(policy.remediationSteps, law.fix);
      assert.equal(policy.severity, law.severity === "info" ? "low" : law.severity);
      assert.equal(
        policy.level,
        ["medium", "high", "critical"].includes(law.severity) ? "mandatory" : "advisory",
        law.id,
      );
      assert.deepEqual(policy.tags, [law.topic, ...law.controls]);
      assert.match(policy.url, new RegExp(`/docs/rules/${law.id}\\.md$`));
      if (law.controls.length > 0) assert.ok(policy.framework?.name, law.controls[0]);
      assert.equal(policy.kind === "stack" || law.reads === "one", true, law.id);
    }
  });

  it("has settings of a single depth at the top", () => {
    const { configSchema } = policies[0]!;
    for (const [key, schema] of Object.entries(configSchema)) {
      const { type, enum: values } = schema as { type?: string; enum?: unknown };
      assert.ok(["string", "boolean", "array"].includes(type ?? "") || values !== undefined, key);
    }
  });

  const FOUND = ["expiry-too-far", "rotation-missing"];
  const LEVELS: readonly (readonly [what: string, config: PackConfig, levels: readonly string[]])[] = [
    ["as they come", {}, ["mandatory", "mandatory"]],
    ["all advisory", { all: "advisory" }, ["advisory", "advisory"]],
    ["one advisory", { "expiry-too-far": "advisory" }, ["advisory", "mandatory"]],
    ["from high on", { keylint: { failOn: "high" } }, ["advisory", "mandatory"]],
    ["none", { keylint: { failOn: "none" } }, ["advisory", "advisory"]],
    [
      "another severity",
      { keylint: { rules: [{ rule: "expiry-*", level: "low" }] } },
      ["advisory", "mandatory"],
    ],
  ];
  for (const [what, config, expected] of LEVELS) {
    it(`levels: ${what}`, async () => {
      assert.deepEqual(
        await levels(config),
        FOUND.map((rule, i) => `${rule} ${expected[i]}`),
      );
    });
  }

  it("takes other limits", async () => {
    const limits = [
      { about: "client-secret", lifetime: "unlimited" },
      { about: "aws_kms_*", rotation: "unlimited" },
    ];
    assert.deepEqual(await levels({ keylint: { limits } }), []);
    const [first] = limits;
    assert.deepEqual(await levels({ keylint: { limits: [first] } }), ["rotation-missing mandatory"]);
  });

  it("takes exceptions by name, URN and type, as long as they hold", async () => {
    const until = (date: string, cover: object) => ({
      keylint: { exceptions: [{ rule: "rotation-*", reason: "rotated by hand", until: date, ...cover }] },
    });
    for (const cover of [
      { name: "k" },
      { type: "aws:kms/*" },
      { type: "aws_kms_key" },
      { urn: "urn:pulumi:*::k" },
      { name: "k", type: "aws:kms/key:Key" },
    ]) {
      assert.deepEqual(
        await levels(until("2099-01-01", cover)),
        ["expiry-too-far mandatory"],
        JSON.stringify(cover),
      );
    }
    assert.match(pack.stderr(), /keylint: excepted until 2099-01-01: rotation-missing of k: rotated by hand/);
    const expired = await levels(until("2020-01-01", { name: "k" }));
    assert.ok(
      expired.includes("rotation-missing mandatory") && expired.includes("exception-expired advisory"),
      expired.join(),
    );
    const unused = await levels(until("2099-01-01", { name: "nobody" }));
    assert.ok(unused.includes("exception-unused advisory"), unused.join());
  });

  it("takes a policy file", async () => {
    const directory = mkdtempSync(join(tmpdir(), "keylint-"));
    try {
      const file = join(directory, "keylint.yaml");
      writeFileSync(file, "lifetime:\n  client-secret: unlimited\nrules:\n  rotation-missing: low\n");
      assert.deepEqual(await levels({ keylint: { policyFile: file } }), ["rotation-missing advisory"]);
      writeFileSync(file, "lifetimes: {}\n");
      const { early } = await preview(pack.analyzer, all, {
        keylint: { policyFile: file, environment: "changed" },
      });
      assert.match(early[0]!.message, /keylint\.yaml:1: no such key: lifetimes; did you mean lifetime\?/);
      const gone = await preview(pack.analyzer, all, {
        keylint: { policyFile: join(directory, "gone.yaml") },
      });
      assert.match(gone.early[0]!.message, /cannot read the policy file gone\.yaml \(ENOENT\)/);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  const WRONG: readonly (readonly [config: Record<string, unknown>, says: RegExp])[] = [
    [{ failOn: "hgih" }, /failOn: expected one of "info" or "low"/],
    [{ failOn: 3 }, /failOn: /],
    [{ requireRotation: "yes" }, /requireRotation: expected boolean, found string/],
    [{ applyEvery: "3 months" }, /applyEvery: expected a period such as 12h, 90d/],
    [
      { limits: [{ about: "token", lifetime: "0d" }] },
      /limits\.0\.lifetime: expected a period longer than zero/,
    ],
    [
      { limits: [{ about: "token", lifetme: "1d" }] },
      /no such key: limits\.0\.lifetme; did you mean lifetime\?/,
    ],
    [
      { exceptions: [{ rule: "rotation-missng" }] },
      /exceptions\.0\.rule: no such rule: rotation-missng; did you mean rotation-missing\?/,
    ],
    [{ preset: "cis2" }, /preset: expected one of/],
  ];
  for (const [config, says] of WRONG) {
    it(`refuses ${JSON.stringify(config)}`, async () => {
      const { early } = await preview(pack.analyzer, all, { keylint: config });
      assert.deepEqual(
        early.map(({ policy, level }) => `${policy} ${level}`),
        ["keylint mandatory"],
      );
      assert.match(early[0]!.message, says);
    });
  }
});
