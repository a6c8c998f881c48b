import assert from "node:assert/strict";
import { type Level } from "../../../core/privilege/actions.ts";
import { isEveryAction, isWideAction } from "../../../core/privilege/action-words.ts";
import { shouldNameResource } from "../../../core/privilege/resource-level.ts";
import { actions } from "./aws.ts";

describe("actions of AWS", () => {
  it("are dated", () => {
    assert.match(actions.date, /^\d{4}-\d\d-\d\d$/);
  });

  const levels: [action: string, level: Level][] = [
    ["s3:GetObject", "read"],
    ["s3:ListBucket", "list"],
    ["s3:PutObject", "write"],
    ["s3:PutBucketPolicy", "permissions"],
    ["ec2:CreateTags", "tagging"],
    ["iam:PassRole", "write"],
    ["iam:AttachUserPolicy", "permissions"],
    ["kms:Decrypt", "write"],
    // AWS files what only reads under what manages permissions.
    ["glue:GetQuery", "read"],
    ["backup:ListIndexedRecoveryPointsForSearch", "list"],
  ];
  for (const [action, level] of levels) {
    it(`${action} is of the level ${level}`, () => {
      assert.deepEqual(
        actions.expand(action).map((each) => each.level),
        [level],
      );
    });
  }

  it("go by any case", () => {
    assert.deepEqual(actions.expand("S3:GETOBJECT"), actions.expand("s3:GetObject"));
  });

  it("are reached by wildcards", () => {
    const names = (word: string): string[] => actions.expand(word).map(({ name }) => name);
    assert.deepEqual(names("kms:ReEncrypt*"), ["ReEncryptFrom", "ReEncryptTo"]);
    assert.deepEqual(names("sqs:Send?essage"), ["SendMessage"]);
    assert.equal(names("s3:*").length > 100, true);
    assert.deepEqual(names("nobody:*"), []);
    assert.deepEqual(names("s3:Gett*"), []);
    assert.deepEqual(names("*"), []);
    assert.deepEqual(names("constructor:*"), []);
  });

  it("say what they can be allowed on", () => {
    const [getObject] = actions.expand("s3:GetObject");
    assert.ok(
      getObject?.resources.some(
        ({ name, arn }) => name === "object" && arn === "arn:${Partition}:s3:::${BucketName}/${ObjectName}",
      ),
    );
    assert.deepEqual(actions.expand("s3:ListAllMyBuckets")[0]?.resources, []);
    assert.ok(actions.expand("iam:PassRole")[0]?.resources.every(({ isRequired }) => isRequired));
  });

  for (const word of ["*", "**", "*:*"]) {
    it(`${word} is every action`, () => {
      assert.equal(isEveryAction(word), true);
    });
  }

  const wide: [word: string, isWide: boolean][] = [
    ["*", true],
    ["s3:*", true],
    ["S3:*", true],
    ["iam:*", true],
    ["s3:Put*", true],
    ["s3:*Object", true],
    ["s3:PutObject*", true],
    ["logs:Create*", true],
    ["ec2:*", true],
    ["s3:PutObject", false],
    ["s3:Get*", false],
    ["s3:List*", false],
    ["ec2:Describe*", false],
    ["glue:Get*", false],
    ["redshift:Get*", false],
    ["kms:ReEncrypt*", false],
    ["kms:GenerateDataKey*", false],
    ["sns:Pub*", false],
    ["ssmmessages:*", false],
    ["s3:Replicate*", false],
    ["ec2messages:*", false],
    ["nobody:*", false],
  ];
  for (const [word, isWide] of wide) {
    it(`${word} ${isWide ? "reaches more than it names" : "is no wide wildcard"}`, () => {
      assert.equal(isWideAction(word, actions), isWide);
    });
  }

  const named: [action: string, isNamed: boolean][] = [
    ["s3:PutObject", true],
    ["s3:GetObject", true],
    ["secretsmanager:GetSecretValue", true],
    ["ssm:GetParameter", true],
    ["kms:Decrypt", true],
    ["iam:PassRole", true],
    ["sts:AssumeRole", true],
    ["ec2:TerminateInstances", true],
    ["s3:ListAllMyBuckets", false],
    ["s3:GetBucketPolicy", false],
    ["ec2:DescribeInstances", false],
    ["iam:GetRole", false],
    ["cloudwatch:PutMetricData", false],
    ["logs:PutLogEvents", false],
    ["ec2:CreateNetworkInterface", false],
    ["iam:CreateServiceLinkedRole", false],
    ["ecr:GetAuthorizationToken", false],
    ["ecr:BatchGetImage", false],
    ["sts:GetCallerIdentity", false],
    ["xray:PutTraceSegments", false],
  ];
  for (const [action, isNamed] of named) {
    it(`${action} ${isNamed ? "should name its resource" : "may stand on every resource"}`, () => {
      assert.equal(shouldNameResource(actions.expand(action)[0]!), isNamed);
    });
  }
});
