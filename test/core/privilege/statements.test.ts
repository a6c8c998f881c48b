import assert from "node:assert/strict";
import { type Catalog } from "../../../core/catalog/catalog.ts";
import { loadCatalog } from "../../../core/catalog/load.ts";
import data from "../../../core/privilege/data/aws-managed-policies.json" with { type: "json" };
import { managedPolicies } from "../../../core/privilege/managed-policies.ts";
import { type PolicyStatement, type Words } from "../../../core/privilege/statement.ts";
import { policyStatements } from "../../../core/privilege/statements.ts";
import { STRING } from "../../../core/type.ts";
import { NULL, type Unknown, type Value, mark, string, unknown } from "../../../core/value.ts";
import { type Plain, drawnFrom, stackOf, valueOf, variable } from "../stack-of.ts";

const TYPES = [
  "aws_iam_policy",
  "aws_iam_role",
  "aws_iam_role_policy_attachment",
  "aws_kms_key",
  "aws_lambda_permission",
  "aws_organizations_policy",
  "aws_opensearch_domain",
];

let catalog: Catalog;
before(async () => {
  catalog = await loadCatalog(TYPES);
});

const lifted = (declared: Readonly<Record<string, Readonly<Record<string, Plain>>>>): PolicyStatement[] =>
  policyStatements(stackOf(declared), catalog);
const ofPolicy = (policy: Plain): PolicyStatement[] => lifted({ "aws_iam_policy.x": { policy } });
const texts = (words: Words | undefined): string[] | undefined => words?.known.map(({ text }) => text);

/** What `jsonencode` makes of something that is not wholly known. */
const encoding = (plain: Plain): Unknown => ({
  ...unknown({ code: "apply", text: "it is known after apply" }, STRING),
  encodes: valueOf(plain),
});

const arn: Value = { ...(drawnFrom("aws_s3_bucket.b", "arn") as Unknown), prefix: "arn:" };

describe("statements", () => {
  it("are lifted out of JSON text", () => {
    const [first, second, ...others] = ofPolicy(
      JSON.stringify({
        Statement: [
          { Sid: "One", Effect: "Allow", Action: "s3:*", Resource: ["a", "b"] },
          { Effect: "Deny", NotAction: ["x:y"], NotResource: "*", Condition: { Bool: { k: "true" } } },
        ],
      }),
    );
    assert.equal(first?.sid, "One");
    assert.equal(first?.effect, "Allow");
    assert.deepEqual(texts(first?.actions), ["s3:*"]);
    assert.deepEqual(texts(first?.resources), ["a", "b"]);
    assert.equal(first?.notActions, undefined);
    assert.equal(second?.effect, "Deny");
    assert.deepEqual(texts(second?.notActions), ["x:y"]);
    assert.deepEqual(
      second?.conditions.known.map(({ operator, key, words }) => [operator, key, texts(words)]),
      [["Bool", "k", ["true"]]],
    );
    assert.deepEqual(others, []);
    assert.equal(first?.document.length, 2);
  });

  it("may stand alone, without a list", () => {
    assert.deepEqual(
      ofPolicy('{"Statement": {"Effect": "Allow", "Action": "a:b"}}').map(({ actions }) => texts(actions)),
      [["a:b"]],
    );
  });

  it("keep what is known of a document that is not", () => {
    const [statement] = ofPolicy(
      encoding({ Statement: [{ Effect: "Allow", Action: ["s3:*", variable("x")], Resource: [arn] }] }),
    );
    assert.deepEqual(texts(statement?.actions), ["s3:*"]);
    assert.equal(statement?.actions?.open?.reason.code, "variable");
    assert.deepEqual(texts(statement?.resources), ["arn:…"]);
    assert.equal(statement?.resources?.known[0]?.partial?.isComputed, true);
  });

  it("are read from the pieces of a text", () => {
    const hole = unknown({ code: "apply", text: "it is known after apply" }, STRING);
    const [statement] = ofPolicy({
      ...hole,
      pieces: ['{"Statement":[{"Effect":"Allow","Action":"*","Resource":["', hole, '/*","*"]}]}'],
    });
    assert.deepEqual(texts(statement?.resources), ["…/*", "*"]);
  });

  it("are unknown where the document is", () => {
    for (const policy of [variable("x"), "no JSON", '{"Statement":', encoding(variable("x"))]) {
      const [statement, ...others] = ofPolicy(policy);
      assert.equal(typeof statement?.effect, "object");
      assert.equal(statement?.actions?.known.length, 0);
      assert.deepEqual(others, []);
    }
  });

  it("are none where there is no document", () => {
    for (const policy of [null, "", "  ", "{}", '{"Statement": []}', encoding({ Statement: null })]) {
      assert.deepEqual(ofPolicy(policy), []);
    }
  });

  it("survive whatever else stands in their place", () => {
    for (const policy of [
      "[]",
      "1",
      "null",
      '{"Statement": [1, null, "x", []]}',
      '{"Statement": [{"Effect": 1, "Action": {}, "Principal": 3, "Condition": []}]}',
    ])
      assert.doesNotThrow(() => ofPolicy(policy));
  });

  it("may be there or not, or be others", () => {
    const statement = '{"Statement":[{"Effect":"Allow","Action":"*"}]}';
    const reason = { code: "variable", text: "x" } as const;
    const maybe = ofPolicy({ ...unknown(reason), oneOf: [string(statement)] });
    assert.deepEqual([maybe[0]?.conditional, maybe[0]?.doubt], [reason, undefined]);
    const foretold = ofPolicy({ ...unknown(reason), foretold: true, oneOf: [string(statement)] });
    assert.deepEqual([foretold[0]?.conditional, foretold[0]?.doubt], [undefined, undefined]);
    const either = ofPolicy({ ...unknown(reason), oneOf: [string(statement), NULL] });
    assert.deepEqual([either[0]?.conditional, either[0]?.doubt], [undefined, reason]);
  });

  it("say where they are written, and where they are used", () => {
    const written = mark(string("unused"), {
      origins: [{ address: "terraform_data.doc", path: "input", via: "plain" }],
    });
    const inner = valueOf({ Statement: [{ Effect: "Allow", Action: "*" }] });
    const text = { ...written, value: "{}", encodes: inner };
    const [statement] = lifted({
      "terraform_data.doc": { input: text },
      "aws_iam_policy.x": { policy: text },
    });
    assert.equal(statement?.usedAt.definition.address, "aws_iam_policy.x");
    assert.equal(statement?.writtenAt.definition.address, "terraform_data.doc");
    assert.equal(statement?.writtenAt.path, "input.Statement.0");
    assert.equal(statement?.actions?.at.path, "input.Statement.0.Action");
  });

  it("come from every block that holds a document", () => {
    const statement = '{"Statement":[{"Effect":"Allow","Action":"a:b"}]}';
    const found = lifted({
      "aws_iam_role.x": {
        assume_role_policy: statement,
        inline_policy: [{ policy: statement }, { policy: statement }],
      },
    });
    assert.deepEqual(
      found.map(({ use, usedAt }) => `${use} ${usedAt.path}`),
      ["trust assume_role_policy", "identity inline_policy.0.policy", "identity inline_policy.1.policy"],
    );
  });

  it("are judged by what the document is for", () => {
    const policy = '{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}';
    const uses = lifted({
      "aws_kms_key.k": { policy },
      "aws_iam_policy.p": { policy },
      "aws_iam_policy.b": { policy },
      "aws_iam_role.r": { permissions_boundary: drawnFrom("aws_iam_policy.b", "arn") },
      "aws_organizations_policy.scp": { content: policy },
      "aws_organizations_policy.tags": { content: policy, type: "TAG_POLICY" },
    }).map(({ use, usedAt }) => `${usedAt.definition.address} ${use}`);
    assert.deepEqual(uses, [
      "aws_kms_key.k key",
      "aws_iam_policy.p identity",
      "aws_iam_policy.b boundary",
      "aws_organizations_policy.scp organization",
    ]);
  });

  it("come with managed policies that are attached", () => {
    const attached = (policy_arn: Plain): PolicyStatement[] =>
      policyStatements(stackOf({ "aws_iam_role_policy_attachment.a": { policy_arn } }), {
        ...catalog,
        managedPolicies: managedPolicies(data),
      });
    const [admin] = attached("arn:aws:iam::aws:policy/AdministratorAccess");
    assert.deepEqual(texts(admin?.actions), ["*"]);
    assert.equal(typeof admin?.attached === "object" && admin.attached.name, "AdministratorAccess");
    assert.equal(attached(variable("x"))[0]?.attached, "unknown");
    assert.deepEqual(attached(drawnFrom("aws_iam_policy.p", "arn")), []);
    assert.deepEqual(attached("arn:aws:iam::123456789012:policy/own"), []);
    const limited = attached("arn:aws:iam::aws:policy/PowerUserAccess");
    assert.deepEqual(
      limited.map(({ actions, notActions }) => [texts(actions)?.length, texts(notActions)]),
      [
        [undefined, ["iam:*", "organizations:*", "account:*"]],
        [9, undefined],
      ],
    );
    assert.ok(limited.every(({ document }) => document.length === 2));
  });

  it("are made up of the arguments of a permission", () => {
    const [statement] = lifted({
      "aws_lambda_permission.p": { action: "lambda:InvokeFunction", principal: "*", source_account: "1" },
    });
    assert.equal(statement?.use, "resource");
    assert.deepEqual(
      statement?.principals?.known.map(({ type, words }) => [type, texts(words)]),
      [["*", ["*"]]],
    );
    assert.deepEqual(
      statement?.conditions.known.map(({ key }) => key),
      ["AWS:SourceAccount"],
    );
  });
});
