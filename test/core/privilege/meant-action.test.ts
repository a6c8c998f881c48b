import assert from "node:assert/strict";
import { meantAction } from "../../../core/privilege/meant-action.ts";
import { actions } from "./aws.ts";

/** What is written, and what was meant. */
const CASES: readonly (readonly [string, string | undefined])[] = [
  ["s3:HeadBucket", "ListBucket"],
  ["s3:ListObjectsV2", "ListBucket"],
  ["s3:CompleteMultipartUpload", "PutObject"],
  ["s3:GetObjects", "GetObject"],
  ["s3:PutBucketNotificationConfiguration", "PutBucketNotification"],
  ["s3:List", "List*"],
  ["kms:ReEncrypt", "ReEncrypt*"],
  ["sqs:SendMessageBatch", "SendMessage"],
  ["logs:PutLogEventsBatch", "PutLogEvents"],
  ["iam:DeleteUsr", "DeleteUser"],
  ["ds:deauthorizeApplication", "UnauthorizeApplication"],
  ["ds:DisconnectDirectory", undefined],
  ["iam:PutRole", undefined],
  ["scheduler:TagSchedule", undefined],
  ["ec2:Connect", undefined],
  ["bedrock:ListDataAutomationJobs", undefined],
  ["bedrock:GetDataAutomationJob", undefined],
  ["s3tables:ListBuckets", "ListTableBuckets"],
  ["bedrock:ListDataAutomatoinProjects", "ListDataAutomationProjects"],
];

describe("the action that was meant", () => {
  for (const [written, meant] of CASES)
    it(`by ${written} is ${meant ?? "not known"}`, () => {
      assert.equal(
        meantAction(written.toLowerCase(), written.slice(written.indexOf(":") + 1), actions),
        meant,
      );
    });
});
