import assert from "node:assert/strict";
import { Tokens } from "../../pulumi-reader/token.ts";
import { catalogFiles } from "../catalog/catalog-files.ts";

const meaningOf = async (token: string) => {
  const tokens = new Tokens();
  await tokens.load(token);
  return tokens.meaning(token);
};

/** Tokens that follow no table of the catalog, and what they mean. */
const MEANINGS: Readonly<Record<string, readonly [kind: string, type: string]>> = {
  "gcp:serviceAccount/key:Key": ["resource", "google_service_account_key"],
  "aws:s3/bucketV2:BucketV2": ["resource", "aws_s3_bucket"],
  "cloudflare:index/accessServiceToken:AccessServiceToken": ["resource", "cloudflare_access_service_token"],
  "azure-native:keyvault:Secret": ["resource", "azurerm_key_vault_secret"],
  "azure-native:keyvault/v20230701:Secret": ["resource", "azurerm_key_vault_secret"],
  "azure-native:keyvault/v20240401preview:Secret": ["resource", "azurerm_key_vault_secret"],
  "aws-native:iam:Group": ["resource", "awscc_iam_group"],
  "aws-native:secretsmanager:RotationSchedule": ["resource", "aws_secretsmanager_secret_rotation"],
  "kubernetes:core/v1:Secret": ["resource", "kubernetes_secret_v1"],
  "kubernetes:core/v1:SecretPatch": ["resource", "kubernetes_secret_v1"],
  "kubernetes:rbac.authorization.k8s.io/v1:ClusterRole": ["resource", "kubernetes_cluster_role_v1"],
  "kubernetes:batch/v1:CronJob": ["resource", "kubernetes_cron_job_v1"],
  "vpc:tf:aws_iam_access_key": ["resource", "aws_iam_access_key"],
  "pulumi:providers:aws": ["provider", "aws"],
  "pulumi:providers:gcp": ["provider", "google"],
  "pulumi:providers:azure-native": ["provider", "azurerm"],
  "pulumi:providers:aws-native": ["provider", "aws"],
  "pulumi:providers:acme-cloud": ["provider", "acme-cloud"],
  "harbor:index/robotAccount:RobotAccount": ["resource", "harbor_robot_account"],
  "acme:index:Component": ["resource", "acme:index:Component"],
  "pulumi-nodejs:dynamic:Resource": ["resource", "pulumi-nodejs:dynamic:Resource"],
  "": ["resource", ""],
  "constructor:__proto__/x:Y": ["resource", "constructor:__proto__/x:Y"],
};

describe("tokens of types", () => {
  for (const [token, [kind, type]] of Object.entries(MEANINGS)) {
    it(`${token || "nothing"} is ${type || "nothing"}`, async () => {
      const meaning = await meaningOf(token);
      assert.deepEqual([meaning.kind, meaning.type], [kind, type]);
    });
  }

  it("knows every token that the catalog names", async () => {
    const tokens = new Tokens();
    let count = 0;
    for (const entries of (await catalogFiles()).values()) {
      for (const [type, { pulumi = [] }] of Object.entries(entries)) {
        for (const token of typeof pulumi === "string" ? [pulumi] : pulumi) {
          await tokens.load(token);
          assert.equal(tokens.meaning(token).type, type, token);
          count++;
        }
      }
    }
    assert.ok(count > 200);
  });

  it("leads from a type to its current token", async () => {
    const tokens = new Tokens();
    await tokens.load("gcp:x");
    assert.equal(tokens.tokenOf("google_service_account_key"), "gcp:serviceaccount/key:Key");
    assert.equal(tokens.tokenOf("google_nothing"), undefined);
  });
});
