import assert from "node:assert/strict";
import fc from "fast-check";
import { loadCatalog } from "../../core/catalog/load.ts";
import { inspect } from "../../core/inspect.ts";
import { DEFAULT_POLICY } from "../../core/presets.ts";
import { RULES } from "../../core/rules/index.ts";
import { type Plain, stackOf } from "../core/stack-of.ts";

const SCOPE = RULES.filter(({ topic }) => topic === "scope");
const TYPES = [
  "aws_iam_role",
  "aws_iam_role_policy",
  "aws_iam_policy_attachment",
  "aws_iam_user_group_membership",
  "aws_sqs_queue_policy",
  "google_iam_workload_identity_pool_provider",
  "azuread_application_flexible_federated_identity_credential",
];
const catalog = loadCatalog(TYPES);

async function judged(document: Plain, more: Readonly<Record<string, Readonly<Record<string, Plain>>>> = {}) {
  const policy = typeof document === "string" ? document : JSON.stringify(document);
  const stack = stackOf({
    "aws_iam_role.it": { name: "it", assume_role_policy: policy, permissions_boundary: policy },
    "aws_iam_role_policy.it": { role: "it", policy },
    "aws_sqs_queue_policy.it": { queue_url: "q", policy },
    ...more,
  });
  return inspect(stack, { rules: SCOPE, catalog: await catalog, policy: DEFAULT_POLICY, now: 0 });
}

/** Seconds that a document of the longest kind may take. */
const LONGEST = 2;

describe("odd documents", () => {
  const word = fc.constantFrom(
    "*",
    "iam:*",
    "…",
    "…:*",
    "",
    ":",
    "::::::",
    "arn:aws:iam::*:role/*",
    "arn:…",
    "iam:PassRole",
    "__proto__",
    "constructor:toString",
    "token.actions.githubusercontent.com:sub",
    "events.amazonaws.com",
    "464622532012",
    "repo:*",
    "${aws:username}",
  );
  const odd = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      word,
      fc.constantFrom(null, true, 0, -1e308),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(word, tie("value"), { maxKeys: 3 }),
    ),
  })).value;
  const statement = fc.dictionary(
    fc.constantFrom(
      "Effect",
      "Action",
      "NotAction",
      "Resource",
      "NotResource",
      "Principal",
      "NotPrincipal",
      "Condition",
      "Sid",
    ),
    fc.oneof(odd, fc.constantFrom("Allow", "Deny")),
    { maxKeys: 9 },
  );

  it("are judged without an error, whatever stands in them", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(odd, fc.record({ Statement: fc.oneof(odd, fc.array(statement, { maxLength: 4 })) })),
        async (document) => {
          const { findings, undecided } = await judged(document as Plain);
          for (const { message } of findings) assert.equal(typeof message, "string");
          for (const { reason } of undecided) assert.equal(typeof reason.text, "string");
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  const LONG: Readonly<Record<string, string>> = {
    digits: `arn:aws:s3:::b/AWSLogs/${"1".repeat(200_000)}`,
    regions: `a.${"aa-a-".repeat(60_000)}`,
    users: `${":user/".repeat(60_000)}x`,
    colons: ":".repeat(400_000),
    stars: "*a".repeat(100_000),
  };
  for (const [name, text] of Object.entries(LONG)) {
    it(`are judged in time: ${name}`, async () => {
      const start = performance.now();
      await judged({
        Statement: [
          {
            Effect: "Allow",
            Action: ["s3:PutObject", "iam:PutUserPolicy"],
            Resource: text,
            Principal: { Service: text, AWS: text, Federated: text },
          },
          { Effect: "Allow", Action: text, Resource: "*", Condition: { StringLike: { [text]: text } } },
        ],
      });
      assert.ok(performance.now() - start < LONGEST * 1000);
    });
  }

  it("are expressions, too", async () => {
    for (const text of [
      "(",
      "&&&&||",
      "assertion.",
      `${"(".repeat(50_000)}`,
      "assertion.a in [",
      "claims['",
      "a || ".repeat(20_000),
    ]) {
      const { findings } = await judged("{}", {
        "google_iam_workload_identity_pool_provider.it": {
          attribute_condition: text,
          oidc: { issuer_uri: "https://token.actions.githubusercontent.com" },
        },
        "azuread_application_flexible_federated_identity_credential.it": {
          issuer: "https://token.actions.githubusercontent.com",
          claims_matching_expression: text,
        },
      });
      assert.deepEqual(findings, []);
    }
  });
});
