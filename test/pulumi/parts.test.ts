import assert from "node:assert/strict";
import { RULES } from "../../core/rules/index.ts";
import { Desk, type Saying } from "../../policy-pack/desk.ts";
import { frameworkOf } from "../../policy-pack/frameworks.ts";
import { guarded } from "../../policy-pack/guarded.ts";
import { withIdle } from "../../policy-pack/idle.ts";
import { earlyRules } from "../../policy-pack/phases.ts";
import { runTimeOf } from "../../policy-pack/run-time.ts";
import { string } from "../../core/value.ts";
import { Tokens } from "../../pulumi-reader/token.ts";
import { inPulumiWords } from "../../pulumi-reader/words.ts";

const saying = (rule: string): Saying => ({
  rule,
  urn: "u",
  message: "m",
  severity: "high",
  isConditional: false,
});

describe("the parts of the policy pack", () => {
  it("an error fails the resource, and its text stays here", async () => {
    for (const fail of [
      () => {
        throw new RangeError("planted");
      },
      () => Promise.reject(new RangeError("planted")),
      () => {
        throw "planted" as unknown as Error;
      },
    ]) {
      const said: unknown[] = [];
      await guarded("d", fail)({}, (message) => void said.push(message));
      const [violation] = said as [{ message: string; enforcementLevel: string }];
      assert.equal(violation.enforcementLevel, "mandatory");
      assert.match(violation.message, /keylint failed and judged nothing here/);
      assert.doesNotMatch(violation.message, /planted/);
    }
  });

  it("what was found out is handed out once, by subject and rule", () => {
    const desk = new Desk();
    desk.lay("a", [saying("x"), saying("y"), saying("x")]);
    desk.lay("b", []);
    assert.deepEqual([desk.waits("x"), desk.waits("y"), desk.waits("z")], [true, true, false]);
    assert.equal(desk.take("a", "x")?.length, 2);
    assert.deepEqual(desk.take("b", "x"), []);
    assert.equal(desk.take("a", "x"), undefined, "asked again: somebody has to look again");
    assert.equal(desk.take("c", "x"), undefined, "nobody looked");
    desk.lay("a", [saying("x")]);
    assert.deepEqual([desk.waits("x"), desk.waits("y")], [true, false], "what was found before is forgotten");
  });

  it("an idle validation is not there", () => {
    let isIdle = false;
    const policy: { validate?: () => void } = withIdle(
      {},
      "validate",
      () => undefined,
      () => isIdle,
    );
    assert.equal(typeof policy.validate, "function");
    isIdle = true;
    assert.equal(policy.validate, undefined);
  });

  it("a rule that another one silences waits for that one", () => {
    const early = earlyRules(RULES);
    assert.ok(early.length > 0 && early.every(({ reads }) => reads === "one"));
    for (const law of RULES.filter((each) => !early.includes(each))) {
      for (const weaker of law.supersedes ?? []) assert.ok(!early.some(({ id }) => id === weaker), weaker);
    }
  });

  it("controls name their framework", () => {
    for (const control of new Set(RULES.flatMap(({ controls }) => controls))) {
      assert.ok(frameworkOf([control])?.reference, control);
    }
    assert.deepEqual(frameworkOf(["nist-800-53-r5:IA-5(7)"]), {
      name: "NIST SP 800-53",
      version: "r5",
      reference: "IA-5(7)",
      specification: "",
    });
  });

  it("knows what the program was given", () => {
    const environment = {
      PULUMI_CONFIG:
        '{"p:password":"hunter2!","p:nested":"{\\"a\\":{\\"token\\":\\"deep-token\\"}}","p:on":"true"}',
      DB_PASSWORD: "from-env",
      HOME: "/home",
      PATH: "/usr/local/bin:/usr/bin",
    };
    const { given, config } = runTimeOf(environment);
    const from = (text: string) => given?.origins(string(text)).origins?.[0]?.address;
    assert.equal(from("hunter2!"), "config.p:password");
    assert.equal(from("postgres://u:deep-token@host"), "config.p:nested.a.token");
    assert.equal(from("from-env"), "environment.DB_PASSWORD");
    assert.equal(from("/home"), undefined, "too common to tell anything");
    assert.equal(from("something else"), undefined);
    assert.equal(config?.get("p:on"), "true");
    assert.deepEqual(runTimeOf({}), { config: undefined, given: undefined });
    assert.equal(runTimeOf({ PULUMI_CONFIG: "{" }).given, undefined);
  });

  const WORDS: readonly (readonly [terraform: string, pulumi: string])[] = [
    [
      "set rotation_rules.automatically_after_days = 90 or less",
      "set rotationRules.automaticallyAfterDays: 90 or less",
    ],
    ["add an aws_secretsmanager_secret_rotation", "add an aws.secretsmanager.SecretRotation"],
    [
      "replace it now (terraform apply -replace='urn:pulumi:d::p::a:b/c:C::my_key')",
      "replace it now (pulumi up --replace 'urn:pulumi:d::p::a:b/c:C::my_key')",
    ],
    ["goes into urn:pulumi:d::p::a:b/c:C::my-key", "goes into my-key"],
    ["a sentence without names", "a sentence without names"],
    [
      "is replaced only when somebody changes lifecycle.replace_triggered_by",
      "is replaced only when somebody changes the option replaceWith",
    ],
    ["set lifecycle { create_before_destroy = true }", "leave out the option deleteBeforeReplace"],
    ["ignore_changes holds end_date", "the option ignoreChanges holds endDate"],
    [
      "takes a secret by its name and is not marked sensitive",
      "takes a secret by its name and is not marked secret",
    ],
    [
      "add `sensitive = true`, or drop the output",
      "make it a secret (`pulumi.secret()` in the program, `pulumi config set --secret` on the command line), or drop the output",
    ],
  ];
  for (const [terraform, pulumi] of WORDS) {
    it(`says ${pulumi}`, async () => {
      const tokens = new Tokens();
      await tokens.load("aws:iam/user:User");
      assert.equal(inPulumiWords(terraform, tokens), pulumi);
    });
  }
});
