import assert from "node:assert/strict";
import { DAY, YEAR } from "../../core/period.ts";
import { DEFAULT_POLICY } from "../../core/presets.ts";
import { type PolicyFile, readPolicy } from "../../policy-file/read-policy.ts";

const RULES = ["expiry-missing", "expiry-too-far", "rotation-missing", "scope-direct-attachment"];

function fileOf(text: string): PolicyFile {
  const reading = readPolicy(text, "keylint.yaml", RULES);
  assert.ok("file" in reading, JSON.stringify(reading));
  return reading.file;
}

/** The problems, each with the text that it points at. */
function problemsOf(text: string): [pointsAt: string, message: string][] {
  const reading = readPolicy(text, "keylint.yaml", RULES);
  assert.ok("problems" in reading, "expected a problem");
  return reading.problems.map(({ message, start, end }) => [
    text.slice(start, end).trim().slice(0, 30),
    message,
  ]);
}

describe("a policy file", () => {
  it("that says nothing is the default", () => {
    assert.deepEqual(fileOf("").policy, DEFAULT_POLICY);
    assert.deepEqual(fileOf("# nothing yet\n").policy, DEFAULT_POLICY);
  });

  it("adds its demands behind those of the preset, kinds before globs, each with its line", () => {
    const { policy } = fileOf(
      'preset: cis\nlifetime:\n  "gitlab_*": 60d\n  client-secret: 1y\nrotation: { password: unlimited }\n',
    );
    assert.equal(policy.preset, "cis");
    assert.deepEqual(policy.limits.slice(-3), [
      { about: { kind: "client-secret" }, lifetime: { ms: YEAR }, source: "keylint.yaml:4" },
      { about: { kind: "password" }, rotation: { ms: Infinity }, source: "keylint.yaml:5" },
      { about: { type: "gitlab_*" }, lifetime: { ms: 60 * DAY }, source: "keylint.yaml:3" },
    ]);
  });

  it("may be written as JSON", () => {
    assert.equal(fileOf('{"failOn": "high"}').policy.failOn, "high");
  });

  it("demands other things where something holds", () => {
    const { policy } = fileOf(
      "overrides:\n  - environments: [prod]\n    tags: {tier: critical}\n    lifetime: {token: 30d}\n    rules: {expiry-missing: critical}\n",
    );
    const where = { environments: ["prod"], tags: { tier: "critical" } };
    assert.deepEqual(policy.limits.at(-1), {
      about: { kind: "token" },
      where,
      lifetime: { ms: 30 * DAY },
      source: "keylint.yaml:4",
    });
    assert.deepEqual(policy.levels.at(-1), {
      rule: "expiry-missing",
      level: "critical",
      where,
      source: "keylint.yaml:5",
    });
  });

  it("waives findings, each exception with its place", () => {
    const text =
      "exceptions:\n  - rule: rotation-missing\n    address: module.legacy.*\n    reason: rotated by hand\n    until: 2027-01-31\n";
    const [terms] = fileOf(text).policy.exceptions;
    assert.equal(terms?.until, "2027-01-31");
    assert.equal(terms.by, "policy");
    assert.equal(terms.location.file, "keylint.yaml");
    assert.match(text.slice(terms.location.start), /^rule: rotation-missing/);
  });

  const broken: [text: string, pointsAt: string, message: RegExp][] = [
    ["lifetme: {token: 90d}\n", "lifetme", /^no such key: lifetme; did you mean lifetime\?$/],
    ["overrides:\n  - path: [a]\n", "path", /^no such key: path; did you mean paths\?$/],
    ["exceptions:\n  - {rule: expiry-missing, untill: 2027-01-01}\n", "untill", /did you mean until\?$/],
    ["lifetime: {tokn: 90d}\n", "tokn", /^no such kind of credential: tokn; did you mean token\?$/],
    ["lifetime: {token: 90}\n", "90", /expected string, found number at lifetime\.token/],
    ["lifetime: {token: 0d}\n", "0d", /^expected a period longer than zero, found 0d$/],
    ["lifetime: {token: -90d}\n", "-90d", /^expected a period such as .*, found "-90d"$/],
    ["lifetime: {token: 90 Tage}\n", "90 Tage", /^expected a period such as .*, found "90 Tage"$/],
    ["lifetime: {token: 90d12h}\n", "90d12h", /^expected a period such as/],
    [
      "rules: {expiry-mising: off}\n",
      "expiry-mising",
      /^no such rule: expiry-mising; did you mean expiry-missing\?$/,
    ],
    ["rules: {expiry-missing: loud}\n", "loud", /expected one of "off" or "on"/],
    [
      "exceptions:\n  - rule: rotation-mising\n",
      "rotation-mising",
      /^no such rule: rotation-mising; did you mean rotation-missing\?$/,
    ],
    ["grants: {trusted: {acounts: ['1']}}\n", "acounts", /^no such key: acounts; did you mean accounts\?$/],
    ["grants: {trusted: {accounts: [111122223333]}}\n", "111122223333", /expected string, found number/],
    ["grants: {wildcards: [GetObject]}\n", "GetObject", /^expected an action such as s3:GetObject, found/],
    ["preset: hipaa\n", "hipaa", /expected one of "default"/],
    ["failOn: [high]\n", "[high]", /expected one of/],
    ["- a\n", "- a", /expected object, found array/],
    ["a: b: c\n", "", /./],
    ["preset: cis\npreset: strict\n", "", /unique/i],
    ["lifetime: {token: 90d\n", "", /./],
  ];
  for (const [text, pointsAt, message] of broken) {
    it(`is refused: ${JSON.stringify(text)}`, () => {
      const [first] = problemsOf(text);
      assert.match(first![1], message);
      if (pointsAt !== "") assert.equal(first![0], pointsAt);
    });
  }

  it("with an alias that repeats itself without end is refused", () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let i = 1; i < 12; i++)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(", ")}]`,
      );
    assert.match(problemsOf(lines.join("\n"))[0]![1], /aliases/);
  });
});
