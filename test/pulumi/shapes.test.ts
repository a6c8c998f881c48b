import assert from "node:assert/strict";
import { definitionOf } from "./harness/definition.ts";
import { plainOf } from "./harness/plain.ts";

const POLICY = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] };

/** What Pulumi has, and what is read under Terraform's names. */
const SHAPES: readonly (readonly [
  what: string,
  token: string,
  inputs: object,
  reads: Readonly<Record<string, unknown>>,
])[] = [
  [
    "a block of which there is one is an object",
    "aws:secretsmanager/secretRotation:SecretRotation",
    { secretId: "s", rotationRules: { automaticallyAfterDays: 30 } },
    { "rotation_rules.automatically_after_days": 30, "rotation_rules.0.automatically_after_days": 30 },
  ],
  [
    "former versions have a list of one",
    "aws:secretsmanager/secretRotation:SecretRotation",
    { rotationRules: [{ automaticallyAfterDays: 30 }] },
    { "rotation_rules.automatically_after_days": 30 },
  ],
  [
    "blocks are in the plural",
    "aws:iam/role:Role",
    { inlinePolicies: [{ name: "a", policy: "{}" }], managedPolicyArns: ["arn"] },
    { "inline_policy.0.name": "a", "inline_policy.policy": "{}", "managed_policy_arns.0": "arn" },
  ],
  [
    "an unset argument is absent",
    "aws:kms/key:Key",
    { enableKeyRotation: null },
    { enable_key_rotation: null, policy: null },
  ],
  ["renamed arguments", "aws:lambda/permission:Permission", { function: "f" }, { function_name: "f" }],
  [
    "keys of maps stay as they are",
    "aws:lambda/function:Function",
    { environment: { variables: { dbPassword: "x", DB_HOST: "h" } }, tags: { costCenter: "1" } },
    { environment: { variables: { dbPassword: "x", DB_HOST: "h" } }, "tags.costCenter": "1" },
  ],
  [
    "modules of Terraform keep their names",
    "vpc:tf:aws_iam_access_key",
    { user: "ci", __address: "module.x" },
    { user: "ci", __address: null },
  ],
  [
    "settings of providers may be JSON",
    "pulumi:providers:aws",
    { accessKey: "AKIA", assumeRole: '{"roleArn":"arn"}', region: "eu-west-1" },
    { access_key: "AKIA", "assume_role.roleArn": "arn" },
  ],
  [
    "documents of the native provider are objects or texts",
    "aws-native:iam:Role",
    { assumeRolePolicyDocument: POLICY, policies: [{ policyName: "p", policyDocument: POLICY }] },
    {
      "assume_role_policy.Statement.0.Action": "*",
      "inline_policy.policy.Statement.Action": "*",
      "inline_policy.name": "p",
    },
  ],
  [
    "seconds since 1970 are dates",
    "aws-native:appsync:ApiKey",
    { apiId: "x", expires: 1893456000 },
    { expires: "2030-01-01T00:00:00Z" },
  ],
  [
    "properties of the Resource Manager stand one level up",
    "azure-native:keyvault/v20230701:Secret",
    { secretName: "s", properties: { value: "v", attributes: { expires: 1893456000, enabled: true } } },
    { name: "s", value: "v", expiration_date: "2030-01-01T00:00:00Z" },
  ],
  [
    "switches that are the other way round",
    "azure-native:servicebus:Namespace",
    { disableLocalAuth: false },
    { local_auth_enabled: true },
  ],
  [
    "settings that are pairs",
    "azure-native:web:WebApp",
    { siteConfig: { appSettings: [{ name: "A", value: "1" }] } },
    { "app_settings.A": "1" },
  ],
  [
    "manifests",
    "kubernetes:apps/v1:Deployment",
    { spec: { template: { spec: { containers: [{ name: "c", env: [{ name: "A", value: "1" }] }] } } } },
    { "spec.template.spec.container.env.name": "A" },
  ],
  [
    "inline policies that are objects",
    "aws-native:iam:User",
    { userName: "ci", policies: [{ policyName: "own", policyDocument: POLICY }] },
    { user_name: "ci", "policies.0.policy_document": POLICY },
  ],
  ["the text of a secret", "aws-native:secretsmanager:Secret", { secretString: "x" }, { secret_string: "x" }],
  [
    "secrets of manifests",
    "kubernetes:core/v1:Secret",
    { stringData: { password: "x" } },
    { "data.password": "x" },
  ],
];

describe("shapes of properties", () => {
  for (const [what, token, inputs, reads] of SHAPES) {
    it(`${what} (${token})`, async () => {
      const definition = await definitionOf(token, inputs);
      for (const [path, expected] of Object.entries(reads)) {
        assert.deepEqual(plainOf(definition.get(path)), expected, path);
      }
    });
  }

  it("reads elements of a block under Terraform's names, whatever the catalog knows of them", async () => {
    const role = await definitionOf("azure:authorization/roleDefinition:RoleDefinition", {
      permissions: [{ actions: ["*"], notActions: ["Microsoft.Authorization/*/Write"] }],
    });
    const [permission] = role.all("permissions").items;
    assert.deepEqual(plainOf(permission!.get("not_actions")), ["Microsoft.Authorization/*/Write"]);
    const cluster = await definitionOf("kubernetes:rbac.authorization.k8s.io/v1:ClusterRole", {
      rules: [{ apiGroups: [""], resourceNames: ["app"] }],
    });
    const [rule] = cluster.all("rule").items;
    assert.deepEqual(
      rule!.all("resource_names").items.map((each) => plainOf(each.get(""))),
      ["app"],
    );
  });

  it("names what is written, in Terraform's words", async () => {
    const definition = await definitionOf("aws:kms/key:Key", {
      enableKeyRotation: true,
      deletionWindowInDays: 7,
      policy: null,
    });
    assert.deepEqual(definition.names, ["enable_key_rotation", "deletion_window_in_days"]);
  });

  it("reads options as lifecycle", async () => {
    const options = {
      ignoreChanges: ["rotationRules[0].duration", "tags"],
      protect: true,
      deleteBeforeReplace: true,
      additionalSecretOutputs: [],
    };
    const { lifecycle } = await definitionOf(
      "aws:secretsmanager/secretRotation:SecretRotation",
      {},
      { options },
    );
    assert.deepEqual(lifecycle.ignoreChanges, ["rotation_rules.0.duration", "tags"]);
    assert.deepEqual(
      [plainOf(lifecycle.preventDestroy), plainOf(lifecycle.createBeforeDestroy)],
      [true, false],
    );
  });
});
