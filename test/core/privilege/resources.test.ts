import assert from "node:assert/strict";
import { isAnyone } from "../../../core/privilege/public.ts";
import { coverAllOf, isEveryResource } from "../../../core/privilege/resources.ts";
import { definitionOf } from "../stack-of.ts";
import { actions } from "./aws.ts";

const at = { definition: definitionOf("aws_iam_policy.x", {}), path: "policy" };

describe("resources", () => {
  const every: [word: string, isEvery: boolean][] = [
    ["*", true],
    ["**", true],
    ["arn:*", true],
    ["arn:aws:*", true],
    ["arn:aws:*:*:*:*", true],
    ["arn:aws-cn:*:*:*:*", true],
    ["arn:*:*:*:*:*", true],
    ["arn:aws:s3:::*", false],
    ["arn:aws:*:*:123456789012:*", false],
    ["arn:aws:*:eu-central-1:*:*", false],
    ["arn:aws:iam::*:role/*", false],
    ["", false],
  ];
  for (const [word, isEvery] of every) {
    it(`${word || "nothing"} ${isEvery ? "covers" : "does not cover"} everything`, () => {
      assert.equal(isEveryResource(word), isEvery);
    });
  }

  const all: [action: string, words: string[], isAll: boolean][] = [
    ["s3:GetObject", ["arn:aws:s3:::*"], true],
    ["s3:GetObject", ["arn:aws:s3:::*/*"], true],
    ["s3:GetObject", ["arn:aws:s3:::releases/*"], false],
    ["s3:GetObject", ["arn:aws:s3:::*-logs/*"], false],
    ["kms:Decrypt", ["arn:aws:kms:*:*:key/*"], true],
    ["kms:Decrypt", ["arn:aws:kms:*:123456789012:key/*"], false],
    ["kms:Decrypt", ["arn:aws:kms:eu-central-1:*:key/*"], false],
    ["iam:PassRole", ["arn:aws:iam::*:role/*"], true],
    ["iam:PassRole", ["arn:aws:iam::123456789012:role/*"], false],
    ["sqs:SendMessage", ["arn:aws:sqs:*:*:*"], true],
    ["sqs:SendMessage", ["arn:aws:sqs:eu-central-1:123456789012:orders", "*"], true],
    // It needs more than an instance.
    ["ec2:RunInstances", ["arn:aws:ec2:*:*:instance/*"], false],
    ["ec2:RunInstances", ["arn:aws:ec2:*:*:*"], true],
    ["ec2:TerminateInstances", ["arn:aws:ec2:*:*:instance/*"], true],
  ];
  for (const [action, words, isAll] of all) {
    it(`${words.join(", ")} ${isAll ? "is" : "is not"} as good as a star for ${action}`, () => {
      const known = words.map((text) => ({ text, at }));
      assert.equal(coverAllOf({ at, known }, actions.expand(action)[0]!), isAll);
    });
  }
});

describe("principals", () => {
  const anyone: [word: string, is: boolean][] = [
    ["*", true],
    ["arn:aws:iam::*:root", true],
    ["arn:aws:iam::*:role/deploy", true],
    ["arn:aws:iam::1234*:root", true],
    ["arn:aws:iam::123456789012:root", false],
    ["arn:aws:iam::123456789012:role/*", false],
    ["123456789012", false],
    ["ec2.amazonaws.com", false],
  ];
  for (const [word, is] of anyone) {
    it(`${word} ${is ? "may be anybody" : "is somebody"}`, () => {
      assert.equal(isAnyone(word), is);
    });
  }
});
