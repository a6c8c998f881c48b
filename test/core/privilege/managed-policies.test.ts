import assert from "node:assert/strict";
import data from "../../../core/privilege/data/aws-managed-policies.json" with { type: "json" };
import { type ManagedStatement, managedPolicies } from "../../../core/privilege/managed-policies.ts";
import { actions } from "./aws.ts";

const managed = managedPolicies(data);

describe("managed policies", () => {
  const named: [arn: string, name: string | undefined][] = [
    ["arn:aws:iam::aws:policy/AdministratorAccess", "AdministratorAccess"],
    ["arn:aws-us-gov:iam::aws:policy/AdministratorAccess", "AdministratorAccess"],
    ["arn:aws-cn:iam::aws:policy/AmazonS3FullAccess", "AmazonS3FullAccess"],
    ["arn:aws-iso-b:iam::aws:policy/AmazonS3FullAccess", "AmazonS3FullAccess"],
    [":iam::aws:policy/IAMFullAccess", "IAMFullAccess"],
    ["arn:aws:iam::aws:policy/job-function/ViewOnlyAccess", "ViewOnlyAccess"],
    ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole", "AWSLambdaBasicExecutionRole"],
    // There is none at that path: nothing is attached, and the apply fails.
    ["arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole", undefined],
    ["arn:aws:iam::aws:policy/aws-service-role/AWSSupportServiceRolePolicy", undefined],
    ["arn:aws:iam::aws:policy/constructor", undefined],
    ["arn:aws:iam::123456789012:policy/AdministratorAccess", undefined],
    ["AdministratorAccess", undefined],
  ];
  for (const [arn, name] of named) {
    it(`${arn} is ${name ?? "none that is known"}`, () => {
      assert.equal(managed.of(arn)?.name, name);
    });
  }

  it("are more than a thousand, as of a day", () => {
    assert.ok(managed.names.length > 1100, `${managed.names.length}`);
    assert.match(managed.date, /^\d{4}-\d\d-\d\d$/);
  });

  it("say what the documents of AWS say", () => {
    const statements = (name: string): readonly ManagedStatement[] => managed.named(name)!.statements;
    assert.deepEqual(statements("PowerUserAccess")[0], {
      effect: "Allow",
      notActions: ["iam:*", "organizations:*", "account:*"],
      resources: ["*"],
      conditions: [],
    });
    assert.deepEqual(statements("AWSDenyAll"), [
      { effect: "Deny", actions: ["*"], resources: ["*"], conditions: [] },
    ]);
    assert.deepEqual(
      statements("AWSLambda_FullAccess").find((each) => each.actions?.includes("iam:PassRole")),
      {
        effect: "Allow",
        actions: ["iam:PassRole"],
        resources: ["*"],
        conditions: [
          { operator: "StringEquals", key: "iam:PassedToService", values: ["lambda.amazonaws.com"] },
        ],
      },
    );
  });

  it("are read to the end: every statement speaks of actions and of resources", () => {
    for (const name of managed.names) {
      for (const each of managed.named(name)!.statements) {
        const words = [each.actions ?? each.notActions, each.resources ?? each.notResources];
        for (const list of words)
          assert.ok(list?.length && list.every(Boolean), `${name} ${JSON.stringify(each)}`);
        for (const { operator, key, values } of each.conditions)
          assert.ok(operator !== "" && key.includes(":") && values.length > 0, name);
      }
    }
  });

  it("speak of services that there are, but for a few that are gone", () => {
    const words = managed.names
      .flatMap((name) => managed.named(name)!.statements)
      .flatMap((each) => each.actions ?? each.notActions ?? []);
    const known = words.filter((word) => word.startsWith("*") || actions.expand(word).length > 0);
    assert.ok(known.length / words.length > 0.95, `${known.length} of ${words.length}`);
  });
});
