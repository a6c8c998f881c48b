import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic } from "./harness/analyzer.ts";
import { builtPack } from "./harness/built.ts";
import { type RunningPack, preview, startPack } from "./harness/pack.ts";
import { type EngineResource, resource, rootStack, urnOf } from "./harness/resource.ts";
import { fileArchive, secret, textAsset, unknown } from "./harness/wire.ts";

const DAY = 24 * 60 * 60 * 1000;
const LITERAL = "hunter2-is-the-word";

const lambda = (value: unknown): EngineResource =>
  resource("aws:lambda/function:Function", "f", {
    code: fileArchive("./app"),
    environment: { variables: { DB_PASSWORD: value } },
  });
const accessKey = (more: Partial<EngineResource> = {}): EngineResource =>
  resource("aws:iam/accessKey:AccessKey", "key", { user: "ci" }, more);
const rulesOf = (said: readonly Diagnostic[]): string[] =>
  [...new Set(said.map(({ policy }) => policy))].sort();

/** Each is a trap of policy packs; the numbers are those of the list of traps that the pack was designed against. */
describe("what policy packs stumble over", function () {
  this.timeout(60_000);
  let pack: RunningPack;
  before(async () => {
    pack = await startPack(builtPack());
  });
  after(() => pack.stop());
  const run = (...resources: readonly EngineResource[]) =>
    preview(pack.analyzer, [rootStack(), ...resources]);

  it("1: tells a literal from a secret, which validations see alike", async () => {
    assert.deepEqual(rulesOf((await run(lambda(LITERAL))).late), ["exposure-literal"]);
    const given = await run(lambda(secret(LITERAL)));
    assert.deepEqual(rulesOf(given.late), ["exposure-plain-store"], "a secret, and still in the clear");
    const store = resource("aws:secretsmanager/secretVersion:SecretVersion", "v", {
      secretString: secret(LITERAL),
    });
    assert.deepEqual(rulesOf((await run(store)).late), []);
  });

  it("1: does not believe the mark of an SDK that marks everything", async () => {
    const options = { additionalSecretOutputs: ["secretString"] };
    const properties = { secretId: "s", secretString: secret(LITERAL) };
    const store = resource("aws:secretsmanager/secretVersion:SecretVersion", "v", properties, { options });
    assert.deepEqual(rulesOf((await run(store)).late), ["exposure-literal"]);
    const fetched = { ...store, properties: { ...properties, secretString: secret("kJ8#vQ2mZx91LpRtWq") } };
    const [said] = (await run(fetched)).late;
    assert.equal(said?.level, "advisory", "what looks generated may have been fetched");
  });

  it("2: an unknown ends no policy", async () => {
    const everything = unknownEverywhere();
    const { early, late } = await run(everything, lambda(LITERAL));
    assert.ok([...early, ...late].every(({ message }) => !message.includes("can't run policy")));
    assert.ok(late.some(({ policy, urn }) => policy === "exposure-literal" && urn.includes("Function::f")));
  });

  it("2: says of one unknown input one line, with the rules that ask for it", async () => {
    const password = resource("azuread:index/applicationPassword:ApplicationPassword", "p", {
      applicationId: unknown,
      endDate: unknown,
    });
    const { late } = await run(password);
    const lines = late.filter(({ policy }) => policy === "keylint");
    assert.equal(lines.length, 1);
    assert.match(lines[0]!.message, /\nendDate cannot be judged before apply: .* \(.*expiry-too-far.*\)$/);
    assert.equal(lines[0]!.level, "advisory");
  });

  it("3: overrides no level by an initial configuration", async () => {
    assert.deepEqual((await pack.analyzer.info()).initialConfig, []);
  });

  it("4, 5: remediates nothing", async () => {
    await pack.analyzer.configure();
    const properties = {
      secretString: secret(LITERAL),
      code: fileArchive("./x"),
      note: textAsset("t"),
      u: unknown,
    };
    const asked = resource("aws:secretsmanager/secretVersion:SecretVersion", "v", properties);
    assert.deepEqual(await pack.analyzer.remediate(asked), []);
  });

  it("6: writes nothing to stdout but the port", () => {
    assert.equal(pack.stderr(), "");
    const source = readFileSync(join(builtPack(), "dist/index.cjs"), "utf8");
    assert.doesNotMatch(source, /console\.(?:log|info|debug)|process\.stdout/);
  });

  it("9: throws at nothing", async () => {
    const odd: Record<string, unknown> = JSON.parse(
      '{"__proto__": {"polluted": true}, "constructor": "x", "": "", "a.b": {"c": null}, "list": [null, [], [[[]]]]}',
    ) as Record<string, unknown>;
    let deep: unknown = "bottom";
    for (let i = 0; i < 90; i++) deep = { deep };
    const types = [
      "aws:iam/role:Role",
      "aws:kms/key:Key",
      "pulumi:providers:aws",
      "no:colon",
      "",
      "a:b:c",
      "x",
    ];
    const all = types.map((type, i) =>
      resource(type, `odd-${i}`, {
        ...odd,
        deep,
        policy: odd,
        assumeRolePolicy: [unknown, 1],
        keyPolicy: deep,
      }),
    );
    const { early, late } = await run(...all);
    assert.ok([...early, ...late].every(({ message }) => !message.includes("failed")));
  });

  it("10: reports misspelt keys, rules and kinds with what was meant", async () => {
    const config = {
      keylint: {
        failon: "high",
        rules: [{ rule: "expiry-misisng", level: "off" }],
      },
    };
    const { early } = await preview(pack.analyzer, [rootStack()], config);
    assert.deepEqual(
      early.map(({ level }) => level),
      ["mandatory"],
    );
    assert.match(early[0]!.message, /no such key: failon; did you mean failOn\?/);
    const other = {
      keylint: {
        rules: [{ rule: "expiry-misisng", level: "off" }],
        limits: [{ about: "clientsecret", lifetime: "180d" }],
      },
    };
    const named = await preview(pack.analyzer, [rootStack()], other);
    assert.match(
      named.early.map(({ message }) => message).join(),
      /rules\.0\.rule: no such rule: expiry-misisng; did you mean expiry-missing\?/,
    );
    assert.match(
      named.early.map(({ message }) => message).join(),
      /limits\.0\.about: no such kind of credential: clientsecret; did you mean client-secret\?/,
    );
  });

  it("16: says the same whatever the order that the resources come in", async () => {
    const all = [
      rootStack(),
      lambda(LITERAL),
      accessKey(),
      resource("aws:kms/key:Key", "k", {}),
      resource("aws:kms/key:Key", "a", {}),
    ];
    await preview(pack.analyzer, all);
    const once = await pack.analyzer.analyzeStack(all);
    const again = await pack.analyzer.analyzeStack([...all].reverse());
    assert.deepEqual(again, once);
    assert.ok(once.length > 2);
  });

  it("17: takes a provider that answers nothing for no answer", async () => {
    const key = resource(
      "aws:kms/key:Key",
      "k",
      { enableKeyRotation: true, rotationPeriodInDays: 90 },
      { outputs: {} },
    );
    assert.deepEqual(rulesOf((await run(key)).late), []);
  });

  it("18: judges the age of a key that lives", async () => {
    const createDate = new Date(Date.now() - 200 * DAY).toISOString();
    const old = accessKey({ outputs: { user: "ci", createDate, status: "Active" } });
    const [overdue] = (await run(old)).late.filter(({ policy }) => policy === "rotation-overdue");
    assert.match(overdue!.message, /is 200 days .*old, at most 90 days allowed/);
    const young = accessKey({ outputs: { user: "ci", createDate: unknown } });
    assert.ok(!rulesOf((await run(young)).late).includes("rotation-overdue"));
  });

  it("19: the policy at level remediate never blocks", async () => {
    const { policies } = await pack.analyzer.info();
    assert.deepEqual(
      policies.filter(({ level }) => level === "remediate").map(({ name }) => name),
      ["keylint-secrets"],
    );
    const all = await run(lambda(LITERAL), accessKey());
    assert.ok([...all.early, ...all.late].every(({ policy }) => policy !== "keylint-secrets"));
  });

  it("no message holds a value, a colour or a control character", async () => {
    const name = 'k<{%fg 1%}>\u001b[31m"';
    const key = resource("aws:kms/key:Key", name, { description: "\u001b[31m" });
    const { late } = await run(lambda(LITERAL), key, lambda(secret(LITERAL)));
    for (const { message } of late)
      assert.doesNotMatch(message, new RegExp(`${LITERAL}|<\\{%|[\\u0000-\\u0009\\u001b]`));
  });

  it("a rule off by its own level speaks no more, and the others do", async () => {
    const key = resource("aws:kms/key:Key", "k", {});
    const config = { "rotation-missing": "disabled" as const };
    const { late } = await preview(pack.analyzer, [rootStack(), key, lambda(LITERAL)], config);
    assert.deepEqual(rulesOf(late), ["exposure-literal"]);
  });

  it("1: says that it did not see which inputs are secret, and reports no literals then", async () => {
    const fresh = await startPack(builtPack());
    try {
      const config = { "keylint-secrets": "mandatory" as const };
      const { late } = await preview(fresh.analyzer, [rootStack(), lambda(LITERAL)], config);
      assert.deepEqual(
        late.map(({ policy, level }) => `${policy} ${level}`),
        ["keylint advisory"],
      );
      assert.match(late[0]!.message, /which inputs are secret was not seen/);
    } finally {
      await fresh.stop();
    }
  });

  it("a rule speaks also where the gate is off", async () => {
    const config = {
      all: "disabled" as const,
      "rotation-missing": "advisory" as const,
      "existence-root-key": "mandatory" as const,
    };
    const fresh = await startPack(builtPack());
    try {
      const root = resource("aws:iam/accessKey:AccessKey", "root", { user: "root" });
      const said = await preview(fresh.analyzer, [rootStack(), root, accessKey()], config);
      assert.deepEqual(
        said.early.map(({ policy, level }) => `${policy} ${level}`),
        ["existence-root-key mandatory"],
      );
      assert.deepEqual(rulesOf(said.late), ["rotation-missing"]);
      assert.ok(said.late.every(({ level }) => level === "advisory"));
      const again = await fresh.analyzer.analyze(root);
      assert.deepEqual(rulesOf(again), ["existence-root-key"], "asked again, it looks again");
    } finally {
      await fresh.stop();
    }
  });
});

/** Unknowns wherever the catalog looks. */
function unknownEverywhere(): EngineResource {
  const properties = Object.fromEntries(
    ["policy", "assumeRolePolicy", "managedPolicyArns", "inlinePolicies", "tags", "name"].map((key) => [
      key,
      unknown,
    ]),
  );
  return resource(
    "aws:iam/role:Role",
    "r",
    { ...properties, nested: [{ a: unknown }, secret(unknown)] },
    {
      dependencies: [urnOf("aws:iam/user:User", "gone")],
      propertyDependencies: { policy: [urnOf("aws:iam/user:User", "gone")] },
    },
  );
}
