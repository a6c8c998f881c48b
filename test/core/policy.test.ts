import assert from "node:assert/strict";
import { fits } from "../../core/glob.ts";
import { DAY, days } from "../../core/period.ts";
import { type Policy, policyIn } from "../../core/policy.ts";
import { DEFAULT_POLICY, PRESETS } from "../../core/presets.ts";
import { definitionOf, stackOf } from "./stack-of.ts";

describe("a glob", () => {
  const cases: [pattern: string, text: string, separator: string | undefined, fitting: boolean][] = [
    ["gitlab_*", "gitlab_deploy_token", undefined, true],
    ["*", "", undefined, true],
    ["a*b*c", "axxbyyc", undefined, true],
    ["a*b*c", "axxbyy", undefined, false],
    ["abc", "abcd", undefined, false],
    ["module.*.key", "module.a.b.key", undefined, true],
    ["stacks/*", "stacks/a", "/", true],
    ["stacks/*", "stacks/a/b", "/", false],
    ["stacks/**", "stacks/a/b", "/", true],
    ["**/x", "x", "/", true],
    ["**/x", "a/b/x", "/", true],
    ["**/x", "a/bx", "/", false],
    ["a/**/b", "a/b", "/", true],
    ["a/**/b", "a/x/y/b", "/", true],
    ["a/**/b", "a/xb", "/", false],
    ["**/*x/*.tf", "a/bx/a.tf", "/", true],
    ["*.tf", "x/a.tf", "/", false],
  ];
  for (const [pattern, text, separator, fitting] of cases) {
    it(`${pattern} ${fitting ? "fits" : "does not fit"} ${text || "nothing"}`, () =>
      assert.equal(fits(pattern, text, separator), fitting));
  }

  it("of many stars is quick", () => {
    const start = performance.now();
    assert.equal(fits(`${"*a".repeat(200)}b`, "a".repeat(5000)), false);
    assert.ok(performance.now() - start < 1000);
  });
});

describe("a policy", () => {
  const token = definitionOf("gitlab_deploy_token.t", { tags: { tier: "critical" } });
  const stack = stackOf({}, {}, { environment: "prod" });
  const policyWith = (more: Partial<Policy>): Policy => ({ ...DEFAULT_POLICY, ...more });
  const lifetime = (limits: Policy["limits"], in_ = stack): number =>
    policyIn(in_, policyWith({ limits: [...DEFAULT_POLICY.limits, ...limits] })).lifetime({
      kind: "token",
      definition: token,
    }).ms / DAY;

  it("demands what its last fitting limit says", () => {
    assert.equal(lifetime([]), 90);
    assert.equal(lifetime([{ about: { kind: "token" }, lifetime: days(30), source: "" }]), 30);
    assert.equal(
      lifetime([
        { about: { kind: "token" }, lifetime: days(30), source: "" },
        { about: { type: "gitlab_*" }, lifetime: days(60), source: "" },
      ]),
      60,
    );
    assert.equal(lifetime([{ about: { type: "github_*" }, lifetime: days(60), source: "" }]), 90);
    assert.equal(lifetime([{ about: { kind: "token" }, rotation: days(5), source: "" }]), 90);
  });

  it("demands it only where it holds", () => {
    const demand = { about: { kind: "token" }, lifetime: days(7), source: "" } as const;
    assert.equal(lifetime([{ ...demand, where: { environments: ["prod*"] } }]), 7);
    assert.equal(lifetime([{ ...demand, where: { environments: ["test"] } }]), 90);
    assert.equal(lifetime([{ ...demand, where: { environments: ["prod"] } }], stackOf({})), 90);
    assert.equal(lifetime([{ ...demand, where: { tags: { tier: "crit*" } } }]), 7);
    assert.equal(lifetime([{ ...demand, where: { tags: { owner: "*" } } }]), 90);
    assert.equal(lifetime([{ ...demand, where: { types: ["gitlab_*"], tags: { tier: "low" } } }]), 90);
  });

  it("sets and switches rules", () => {
    const levels = (...each: Policy["levels"]) => policyIn(stack, policyWith({ levels: each }));
    const off = { rule: "expiry-*", level: "off", source: "" } as const;
    assert.equal(levels(off).isOff("expiry-missing"), true);
    assert.equal(levels(off).isOff("rotation-missing"), false);
    assert.equal(
      levels(off, { rule: "expiry-missing", level: "on", source: "" }).isOff("expiry-missing"),
      false,
    );
    const back = levels(off, {
      rule: "expiry-missing",
      level: "low",
      where: { types: ["gitlab_*"] },
      source: "",
    });
    assert.equal(back.isOff("expiry-missing"), false);
    assert.equal(back.level("expiry-missing", token), "low");
    assert.equal(back.level("expiry-missing", definitionOf("aws_iam_access_key.k", {})), "off");
    assert.equal(levels({ ...off, where: { paths: ["x/**"] } }).isOff("expiry-missing"), false);
  });

  it("of every preset demands something of every kind, and says who does", () => {
    for (const preset of PRESETS.values()) {
      for (const { about } of DEFAULT_POLICY.limits) {
        if (!("kind" in about)) continue;
        const subject = { kind: about.kind, definition: definitionOf("a_b.c", {}) };
        const bound = policyIn(stack, preset);
        assert.ok(
          bound.lifetime(subject).ms > 0 && bound.rotation(subject).ms > 0,
          `${preset.preset} ${about.kind}`,
        );
      }
      assert.ok(preset.limits.every(({ source }) => source !== ""));
    }
  });
});
