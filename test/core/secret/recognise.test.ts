import assert from "node:assert/strict";
import { type Catalog } from "../../../core/catalog/catalog.ts";
import { loadCatalog } from "../../../core/catalog/load.ts";
import { isSecret } from "../../../core/secret/recognise.ts";
import { string } from "../../../core/value.ts";
import { type Plain, definitionOf, drawnFrom } from "../stack-of.ts";

describe("is there a secret in the value of an argument?", () => {
  let catalog: Catalog;
  before(async () => {
    catalog = await loadCatalog([
      "aws_db_instance",
      "gitlab_project_variable",
      "tfe_variable",
      "kubernetes_secret",
    ]);
  });

  const ask = (
    address: string,
    path: string,
    attributes: Readonly<Record<string, Plain>>,
  ): string | undefined => {
    const definition = definitionOf(address, attributes);
    return isSecret(definition, path, definition.get(path), catalog)?.by;
  };

  const yes: readonly [string, string, Readonly<Record<string, Plain>>, string][] = [
    ["by the tables", "password", { password: "plain" }, "table"],
    ["in JSON", "config", { config: '{"db": {"password": "hunter2"}}' }, "name"],
    [
      "in JSON in JSON",
      "config",
      { config: JSON.stringify({ inner: JSON.stringify({ password: "hunter2" }) }) },
      "name",
    ],
    ["in base64", "config", { config: btoa("export DB_PASSWORD=hunter2 # for the app") }, "name"],
    ["in a script", "config", { config: "#!/bin/sh\nexport DB_PASSWORD=hunter2\n" }, "name"],
    ["in YAML", "config", { config: 'db:\n  password: "hunter2"\n' }, "name"],
    ["in a list of names and values", "env", { env: [{ name: "DB_PASSWORD", value: "hunter2" }] }, "name"],
    ["by its form, deep inside", "a", { a: { b: [{ c: `x ghp_${"a1".repeat(20)} y` }] } }, "form"],
    ["in a map", "variables", { variables: { DB_PASSWORD: "hunter2" } }, "name"],
  ];
  for (const [title, path, attributes, by] of yes) {
    it(`yes: ${title}`, () => assert.equal(ask("aws_db_instance.a", path, attributes), by));
  }

  it("yes: the label of a value is the name beside it", () => {
    const labelled = { name: "/app/db/password", type: "String", value: "hunter2" };
    assert.equal(ask("aws_ssm_parameter.a", "value", labelled), "name");
    assert.equal(ask("aws_ssm_parameter.a", "value", { ...labelled, name: "/app/db/host" }), undefined);
  });

  it("asks the catalog whether an argument that holds anything holds a secret", () => {
    assert.equal(
      ask("aws_ssm_parameter.a", "value", { name: "x", type: "SecureString", value: "h7" }),
      "table",
    );
    assert.equal(ask("aws_ssm_parameter.a", "value", { name: "x", type: "String", value: "h7" }), undefined);
    assert.equal(
      ask("gitlab_project_variable.a", "value", { key: "STAGE", value: "prod", masked: true }),
      "table",
    );
    assert.equal(ask("gitlab_project_variable.a", "value", { key: "STAGE", value: "prod" }), undefined);
    assert.equal(ask("tfe_variable.a", "value", { key: "region", value: "eu-west-1" }), undefined);
  });

  it("takes the user name in a secret for none", () => {
    const data = { username: "admin", password: "hunter2" };
    const definition = definitionOf("kubernetes_secret.a", { data });
    assert.equal(isSecret(definition, "data.username", string("admin"), catalog), undefined);
    assert.equal(isSecret(definition, "data.password", string("hunter2"), catalog)?.by, "name");
  });

  const no: readonly [string, string, Readonly<Record<string, Plain>>][] = [
    ["what is not known", "password", { password: drawnFrom("random_password.a", "result") }],
    ["numbers and flags", "password", { password: 12 }],
    [
      "a script that reads it",
      "config",
      { config: "export DB_PASSWORD=$(aws ssm get-parameter --name x)\n" },
    ],
    [
      "code",
      "config",
      { config: "def f(password=None):\n  password = getpass.getpass()\n  client(password=password)\n" },
    ],
    ["text", "description", { description: "Rotate the password every 90 days: see the wiki" }],
    ["broken JSON", "config", { config: '{"db": {"pass' }],
  ];
  for (const [title, path, attributes] of no) {
    it(`no: ${title}`, () => assert.equal(ask("aws_db_instance.a", path, attributes), undefined));
  }

  it("ends on values that nest deeply", () => {
    let deep: Plain = "ghp_x";
    for (let i = 0; i < 200; i++) deep = { a: deep };
    assert.equal(ask("aws_db_instance.a", "x", { x: deep }), undefined);
    assert.equal(ask("aws_db_instance.a", "x", { x: "[".repeat(100_000) }), undefined);
  });
});
