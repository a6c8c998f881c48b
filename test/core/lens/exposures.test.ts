import assert from "node:assert/strict";
import { type Catalog } from "../../../core/catalog/catalog.ts";
import { loadCatalog } from "../../../core/catalog/load.ts";
import { exposures } from "../../../core/lens/exposures.ts";
import { mark, string, unknown } from "../../../core/value.ts";
import { type Plain, drawnFrom, stackOf } from "../stack-of.ts";

describe("what is exposed", () => {
  let catalog: Catalog;
  before(async () => {
    catalog = await loadCatalog([
      "aws_lambda_function",
      "random_password",
      "codebuild",
      "kubernetes_config_map",
    ]);
  });

  type Declared = Readonly<Record<string, Readonly<Record<string, Plain>>>>;
  const found = (declared: Declared): string[] =>
    exposures(stackOf({ "random_password.r": { length: 20 }, ...declared }), catalog).flatMap((each) => {
      // What the state would hold is another law's.
      if (each.is === "state") return [];
      return each.is === "variable" ? each.is : `${each.is} ${each.at.definition.address} ${each.at.path}`;
    });
  const secret = drawnFrom("random_password.r", "result");

  it("follows a secret into the clear", () => {
    assert.deepEqual(
      found({ "aws_lambda_function.f": { environment: [{ variables: { X: secret, Y: "y" } }] } }),
      ["plain aws_lambda_function.f environment.0.variables.X"],
    );
  });

  it("does not take a hash of a secret for the secret", () => {
    const hash = mark(unknown({ code: "apply", text: "" }), {
      origins: [{ address: "random_password.r", path: "result", via: "derived" }],
    });
    assert.deepEqual(found({ "aws_lambda_function.f": { environment: { variables: { X: hash } } } }), []);
  });

  it("does not take a length for the secret", () => {
    const length = drawnFrom("random_password.r", "length");
    assert.deepEqual(found({ "aws_lambda_function.f": { environment: { variables: { X: length } } } }), []);
  });

  it("reports a literal once, where it is written", () => {
    const read = mark(string("hunter2"), {
      origins: [{ address: "aws_db_instance.a", path: "password", via: "plain" }],
    });
    assert.deepEqual(
      found({ "aws_db_instance.a": { password: "hunter2" }, "aws_db_instance.b": { password: read } }),
      ["literal aws_db_instance.a password"],
    );
  });

  it("looks at what is possible", () => {
    const either = { ...unknown({ code: "variable", text: "" }), oneOf: [string("hunter2"), secret] };
    assert.deepEqual(found({ "aws_db_instance.a": { password: either } }), [
      "literal aws_db_instance.a password",
    ]);
  });

  it("looks at the known beginning of a text", () => {
    const text = { ...secret, prefix: "export A=1\nexport DB_PASSWORD=hunter2\nexport TOKEN=abc1" };
    assert.deepEqual(found({ "aws_instance.i": { user_data: text } }), [
      "literal aws_instance.i user_data",
      "plain aws_instance.i user_data",
      "plain aws_instance.i user_data",
    ]);
    const half = { ...unknown({ code: "apply", text: "" }), prefix: "export TOKEN=abc1def2" };
    assert.deepEqual(found({ "aws_instance.i": { user_data: half } }), []);
  });

  it("asks each block whether it lies in the clear", () => {
    const variables = [
      { name: "A", value: secret },
      { name: "B", value: secret, type: "SECRETS_MANAGER" },
    ];
    assert.deepEqual(
      found({ "aws_codebuild_project.p": { environment: [{ environment_variable: variables }] } }),
      ["plain aws_codebuild_project.p environment.0.environment_variable.0.value"],
    );
  });

  it("is not led in circles", () => {
    const loop = (address: string): Plain =>
      mark(string("hunter2"), { origins: [{ address, path: "password", via: "plain" }] });
    const declared = {
      "aws_db_instance.a": { password: loop("aws_db_instance.b") },
      "aws_db_instance.b": { password: loop("aws_db_instance.a") },
    };
    assert.equal(found(declared).length, 2);
  });
});
