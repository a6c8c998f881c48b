import assert from "node:assert/strict";
import { narrowsWhat, narrowsWho, sparesOnlySome } from "../../../core/privilege/narrowing.ts";
import { type Conditions, type Word } from "../../../core/privilege/statement.ts";
import { type Reason } from "../../../core/value.ts";
import { definitionOf } from "../stack-of.ts";

const at = { definition: definitionOf("aws_iam_policy.x", {}), path: "policy" };
const reason: Reason = { code: "variable", text: 'variable "x" has no default' };

const unknownWord: Word = { text: "…", at, partial: { prefix: "", suffix: "", reason, isComputed: false } };
const computedWord: Word = { text: "…", at, partial: { prefix: "", suffix: "", reason, isComputed: true } };
const partialWord: Word = {
  text: "arn:aws:iam::…:root",
  at,
  partial: { prefix: "arn:aws:iam::", suffix: ":root", reason, isComputed: false },
};

/** An ARN that a provider or somebody else gives, with something behind it. */
const behind = (prefix: string, suffix: string, isComputed: boolean): Word => ({
  text: `${prefix}…${suffix}`,
  at,
  partial: { prefix, suffix, reason, isComputed },
});

const topicWord: Word = {
  text: "arn:aws:sns:*:*:…",
  at,
  partial: { prefix: "arn:aws:sns:*:*:", suffix: "", reason, isComputed: false },
};

function condition(operator: string, key: string, ...values: (string | Word)[]): Conditions {
  const known = values.map((each) => (typeof each === "string" ? { text: each, at } : each));
  return { known: [{ operator, key, words: { at, known } }] };
}

type Row = [operator: string, key: string, values: (string | Word)[], expected: boolean | "unknown"];

function table(rows: readonly Row[], ask: (conditions: Conditions) => boolean | Reason): void {
  for (const [operator, key, values, expected] of rows) {
    const said = values.map((each) => (typeof each === "string" ? each : each.text)).join(", ");
    it(`${operator} ${key} ${said}: ${expected}`, () => {
      const truth = ask(condition(operator, key, ...values));
      assert.equal(typeof truth === "boolean" ? truth : "unknown", expected);
    });
  }
}

describe("conditions on who asks", () => {
  table(
    [
      ["StringEquals", "aws:PrincipalOrgID", ["o-1a2b3c4d5e"], true],
      ["stringequals", "AWS:principalorgid", ["o-1a2b3c4d5e"], true],
      ["StringEquals", "aws:PrincipalOrgID", [unknownWord], true],
      ["StringLike", "aws:PrincipalOrgID", [unknownWord], "unknown"],
      ["StringLike", "aws:PrincipalOrgID", ["o-*"], false],
      ["StringLike", "aws:PrincipalOrgID", ["o-1a2b*"], false],
      ["StringLike", "aws:PrincipalOrgID", ["o-1a2b3c4d5e", "o-*"], false],
      ["StringLike", "aws:PrincipalAccount", ["*"], false],
      ["StringLike", "aws:SourceAccount", ["1234*"], false],
      ["StringLike", "aws:SourceAccount", ["123456789012"], true],
      ["StringLike", "aws:SourceVpc", ["vpc-*"], false],
      ["StringLike", "aws:SourceVpce", ["vpce-1a2b????"], false],
      ["StringLike", "aws:userid", ["AROAEXAMPLEID:*"], true],
      ["StringLike", "aws:userid", ["*:alice"], false],
      ["StringLike", "aws:PrincipalServiceName", ["logs.*.amazonaws.com"], true],
      ["StringLike", "aws:PrincipalArn", ["*:role/deploy"], false],
      ["StringLike", "aws:PrincipalArn", [behind("arn:", "*", true)], true],
      ["StringLike", "aws:PrincipalArn", [behind("", "*", true)], true],
      ["StringLike", "aws:PrincipalArn", [behind("", "*", false)], "unknown"],
      ["ArnLike", "aws:SourceArn", [behind("arn:", ":log-group:x:*", true)], true],
      ["ArnLike", "aws:SourceArn", [behind("arn:", ":sns:*:*:*", true)], false],
      ["StringLike", "aws:PrincipalOrgID", [behind("o-", "*", true)], false],
      ["StringLike", "aws:SourceArn", ["arn:aws:sns:*"], false],
      ["StringLike", "aws:SourceArn", ["arn:aws:s3:*"], false],
      ["StringLike", "aws:PrincipalArn", ["arn:aws:iam::123456789012*"], true],
      ["StringLike", "cognito-identity.amazonaws.com:aud", ["eu-central-1:1a2b*"], true],
      ["StringEquals", "aws:SourceAccount", ["123456789012"], true],
      ["StringEquals", "AWS:SourceOwner", ["123456789012"], true],
      ["ArnLike", "aws:SourceArn", ["arn:aws:s3:::releases"], true],
      ["ArnLike", "aws:SourceArn", ["arn:aws:s3:::*"], false],
      ["ArnEquals", "aws:SourceArn", ["arn:aws:sns:eu-central-1:123456789012:*"], true],
      ["ArnLike", "aws:SourceArn", ["arn:aws:sns:*:*:alarms"], false],
      ["ArnLike", "aws:SourceArn", ["arn:aws:s3:*:*:releases"], true],
      ["ArnLike", "aws:SourceArn", ["arn:aws:s3:*:*:*"], false],
      ["ArnLike", "aws:SourceArn", [computedWord], true],
      ["ArnLike", "aws:SourceArn", [topicWord], false],
      ["ArnLike", "aws:PrincipalArn", ["arn:aws:iam::123456789012:role/*"], true],
      ["ArnLike", "aws:PrincipalArn", ["arn:aws:iam::*:role/deploy"], false],
      ["ArnLike", "aws:PrincipalArn", [partialWord], true],
      ["ArnLike", "aws:PrincipalArn", ["arn:aws:iam::123456789012:role/deploy", "*"], false],
      ["ForAnyValue:StringLike", "aws:PrincipalOrgPaths", ["o-1a2b3c4d5e/r-ab12/*"], true],
      ["ForAllValues:StringEquals", "aws:PrincipalOrgID", ["o-1a2b3c4d5e"], false],
      ["StringEqualsIfExists", "aws:PrincipalOrgID", ["o-1a2b3c4d5e"], false],
      ["StringNotEquals", "aws:PrincipalAccount", ["123456789012"], false],
      ["StringEquals", "aws:SourceVpce", ["vpce-1a2b3c4d"], true],
      ["IpAddress", "aws:SourceIp", ["192.0.2.0/24"], true],
      ["IpAddress", "aws:SourceIp", ["192.0.2.1"], true],
      ["IpAddress", "aws:SourceIp", ["0.0.0.0/0"], false],
      ["IpAddress", "aws:SourceIp", ["0.0.0.0/1", "128.0.0.0/1"], false],
      ["IpAddress", "aws:SourceIp", ["::/0"], false],
      ["IpAddress", "aws:SourceIp", ["2001:db8::/32"], true],
      ["IpAddress", "aws:SourceIp", ["2001:db8::/31"], false],
      ["IpAddress", "aws:SourceIp", ["52.0.0.0/8"], true],
      ["StringEquals", "s3:x-amz-server-side-encryption-aws-kms-key-id", [partialWord], true],
      ["NotIpAddress", "aws:SourceIp", ["192.0.2.0/24"], false],
      ["Bool", "aws:PrincipalIsAWSService", ["true"], true],
      ["Bool", "aws:PrincipalIsAWSService", ["false"], false],
      ["BoolIfExists", "aws:PrincipalIsAWSService", ["true"], false],
      ["Bool", "aws:SecureTransport", ["true"], false],
      ["Bool", "aws:MultiFactorAuthPresent", ["true"], false],
      ["Null", "aws:SourceArn", ["false"], false],
      ["StringEquals", "sts:ExternalId", ["word"], false],
      ["StringLike", "aws:Referer", ["https://example.com/*"], false],
      ["Nonsense", "aws:SourceArn", ["x"], false],
    ],
    narrowsWho,
  );

  it("are not known where there may be further ones", () => {
    assert.equal(narrowsWho({ known: [], open: reason }), reason);
    assert.equal(narrowsWho({ ...condition("StringEquals", "aws:SourceAccount", "1"), open: reason }), true);
  });
});

describe("conditions on what is touched", () => {
  table(
    [
      ["StringEquals", "aws:ResourceTag/team", ["payments"], true],
      ["StringLike", "aws:ResourceTag/team", ["*"], true],
      ["StringLikeIfExists", "aws:ResourceTag/team", ["*"], false],
      ["StringNotLike", "aws:ResourceTag/team", ["*"], false],
      ["StringLike", "kms:EncryptionContext:aws:s3:arn", ["*"], true],
      ["Null", "kms:EncryptionContext:PARAMETER_ARN", ["false"], true],
      ["StringEqualsIfExists", "aws:ResourceTag/team", ["payments"], false],
      ["StringEquals", "aws:RequestTag/team", ["payments"], true],
      ["StringEquals", "ec2:ResourceTag/team", ["payments"], true],
      ["Null", "aws:ResourceTag/cluster", ["false"], true],
      ["Null", "aws:ResourceTag/cluster", ["true"], false],
      ["StringEquals", "aws:ResourceAccount", ["123456789012"], true],
      ["StringEquals", "kms:ViaService", ["s3.eu-central-1.amazonaws.com"], true],
      ["StringEquals", "iam:PassedToService", ["ecs-tasks.amazonaws.com"], true],
      ["Bool", "kms:GrantIsForAWSResource", ["true"], true],
      ["ForAnyValue:StringEquals", "aws:CalledVia", ["cloudformation.amazonaws.com"], true],
      ["StringEquals", "aws:RequestedRegion", ["eu-central-1"], false],
      ["IpAddress", "aws:SourceIp", ["192.0.2.0/24"], false],
      ["StringEquals", "s3:x-amz-acl", ["bucket-owner-full-control"], false],
      ["NumericLessThan", "s3:max-keys", ["10"], false],
      ["Bool", "aws:MultiFactorAuthPresent", ["true"], false],
    ],
    narrowsWhat,
  );
});

describe("conditions of a denial", () => {
  table(
    [
      ["StringNotEquals", "aws:PrincipalOrgID", ["o-1a2b3c4d5e"], true],
      ["StringNotEqualsIfExists", "aws:PrincipalOrgID", ["o-1a2b3c4d5e"], true],
      ["StringNotLike", "aws:PrincipalArn", ["arn:aws:iam::123456789012:role/*"], true],
      ["StringNotLike", "aws:PrincipalArn", ["*"], false],
      ["StringNotLike", "aws:PrincipalOrgID", ["o-1a2b*"], false],
      ["StringNotLike", "aws:userid", ["AROAEXAMPLEID:*"], true],
      ["NotIpAddress", "aws:SourceIp", ["192.0.2.0/24"], true],
      ["NotIpAddress", "aws:SourceIp", ["0.0.0.0/0"], false],
      ["StringEquals", "aws:PrincipalOrgID", ["o-1a2b3c4d5e"], false],
      ["Bool", "aws:SecureTransport", ["false"], false],
    ],
    sparesOnlySome,
  );

  it("must all hold for the others", () => {
    const {
      known: [organization],
    } = condition("StringNotEquals", "aws:PrincipalOrgID", "o-1a2b3c4d5e");
    const {
      known: [service],
    } = condition("BoolIfExists", "aws:PrincipalIsAWSService", "false");
    const {
      known: [transport],
    } = condition("Bool", "aws:SecureTransport", "false");
    assert.equal(sparesOnlySome({ known: [organization!, service!] }), true);
    assert.equal(sparesOnlySome({ known: [organization!, transport!] }), false);
    assert.equal(sparesOnlySome({ known: [] }), false);
  });
});
