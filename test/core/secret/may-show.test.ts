import assert from "node:assert/strict";
import { loadCatalog } from "../../../core/catalog/load.ts";
import { mayShow } from "../../../core/secret/may-show.ts";

const TYPES = ["aws_db_instance", "azuread_application_password", "aws_iam_policy", "provider.aws", "acme_x"];

const shown: readonly (readonly [string, string, string])[] = [
  ["2099-12-31T00:00:00Z", "azuread_application_password", "end_date"],
  ["*", "aws_iam_policy", "policy.Statement.0.Action"],
  [
    "arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-a1B2c3",
    "aws_iam_policy",
    "policy.Statement.0.Resource",
  ],
  ["rate(400 days)", "acme_x", "rotation_rules.0.schedule_expression"],
  ["P400D", "acme_x", "rotation_policy.0.expire_after"],
];

const hidden: readonly (readonly [string, string, string])[] = [
  ["correct-horse-7", "aws_db_instance", "password"],
  ["anything", "aws", "secret_key"],
  ["x", "azuread_application_password", "value"],
  ["x", "acme_x", "login.0.api_token"],
  ["x", "acme_x", "db_password.0"],
  ["postgres://app:correct-horse-7@db:5432/app", "acme_x", "note"],
  ["export DB_PASSWORD=correct-horse-7", "acme_x", "note"],
  ["9fK2mQ7xR4tW8zB1vN5c", "acme_x", "note"],
];

describe("what may be shown of a literal", () => {
  for (const [text, type, path] of shown) {
    it(`${text} at ${type}.${path}`, async () =>
      assert.equal(mayShow(text, type, path, await loadCatalog(TYPES)), true));
  }
  for (const [text, type, path] of hidden) {
    it(`not ${text} at ${type}.${path}`, async () =>
      assert.equal(mayShow(text, type, path, await loadCatalog(TYPES)), false));
  }
});
