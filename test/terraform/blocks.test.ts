import assert from "node:assert/strict";
import { plain, reading } from "./project.ts";

const thing = (body: string): string => `variable "v" {}\nresource "test_thing" "x" {\n${body}\n}\n`;

describe("nested blocks", () => {
  it("over an unknown collection there may be further ones, and what they are like is known", async () => {
    const { stack } = await reading({
      "main.tf": thing(
        '  rule {\n    port = 1\n  }\n  dynamic "rule" {\n    for_each = var.v\n    content {\n      port = 2\n      name = rule.value\n    }\n  }',
      ),
    });
    const { items, open } = stack.byAddress("test_thing.x")!.all("rule");
    assert.equal(items.length, 1);
    assert.deepEqual(
      open && plain(open),
      `<variable "v" has no default> one of [{"name":"<variable \\"v\\" has no default>","port":2}]`,
    );
  });

  it("over null there are none", async () => {
    const read = await reading({
      "main.tf": thing('  dynamic "rule" {\n    for_each = null\n    content {}\n  }'),
    });
    assert.deepEqual(read.of("test_thing.x rule"), []);
  });

  it("over secrets are secret", async () => {
    const { stack } = await reading({
      "main.tf": thing(
        '  dynamic "rule" {\n    for_each = sensitive(["a"])\n    content {\n      name = "n-${rule.value}"\n    }\n  }',
      ),
    });
    assert.equal(stack.byAddress("test_thing.x")!.get("rule.0.name").sensitive, true);
  });

  it("have attributes that nobody writes, where other expressions read them", async () => {
    const read = await reading({
      "main.tf":
        thing("  rule {\n    port = 1\n  }") +
        'output "x" {\n  value = [test_thing.x.rule[0].port, test_thing.x.rule[0].computed, length(test_thing.x.rule)]\n}\n',
    });
    assert.deepEqual(read.of("output.x"), [1, "<test_thing.x.rule is known after apply>", 1]);
    assert.deepEqual(read.said, []);
  });

  it("are found in their place, dynamic ones in their content", async () => {
    const text = thing(
      '  rule {\n    port = 1\n  }\n  dynamic "rule" {\n    for_each = [2]\n    content {\n      port = rule.value\n    }\n  }',
    );
    const { stack } = await reading({ "main.tf": text });
    const at = (path: string): string =>
      text.slice(stack.byAddress("test_thing.x")!.locate(path).start).split("\n")[0]!;
    assert.deepEqual(
      [at("rule.0.port"), at("rule.1.port"), at("rule.1")],
      ["port = 1", "port = rule.value", "content {"],
    );
  });

  it("that are named as terraform's own are the provider's, further down", async () => {
    const read = await reading({
      "main.tf": thing(
        '  container {\n    count = 3\n    lifecycle {\n      command = "x"\n    }\n  }\n  validation {\n    on = true\n  }\n  lifecycle {\n    prevent_destroy = true\n  }',
      ),
    });
    assert.deepEqual(read.of("test_thing.x container"), [{ count: 3, lifecycle: [{ command: "x" }] }]);
    assert.deepEqual(read.stack.byAddress("test_thing.x")!.names, ["container", "validation"]);
    assert.equal(read.of("test_thing.x lifecycle"), null);
  });

  it("of backends and of the encryption of the state are definitions", async () => {
    const { stack } = await reading({
      "main.tf":
        'terraform {\n  backend "s3" {\n    bucket = "b"\n  }\n  encryption {\n    key_provider "pbkdf2" "k" {\n      passphrase = "p"\n    }\n  }\n}\n',
    });
    assert.deepEqual(
      stack.definitions.map(({ kind, address, names }) => [kind, address, names]),
      [
        ["backend", "backend.s3", ["bucket"]],
        ["backend", "backend.key_provider.pbkdf2.k", ["passphrase"]],
      ],
    );
  });

  it("of a check are those of a data source", async () => {
    const read = await reading({
      "main.tf":
        'check "c" {\n  data "http" "h" {\n    url = "https://example.com"\n  }\n  assert {\n    condition     = data.http.h.status_code == 200\n    error_message = "No."\n  }\n}\n',
    });
    assert.equal(read.of("data.http.h url"), "https://example.com");
    assert.deepEqual(read.said, []);
  });
});
