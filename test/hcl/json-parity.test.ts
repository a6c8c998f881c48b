import assert from "node:assert/strict";
import { run } from "../cli/run.ts";

/** The same configuration in both syntaxes. */
const PAIRS: Readonly<Record<string, readonly [native: string, json: unknown]>> = {
  "labels and values": [
    'resource "acme_x" "a" {\n  text = "x"\n  number = 1.5\n  flag = true\n  none = null\n  list = [1, "b"]\n}',
    { resource: { acme_x: { a: { text: "x", number: 1.5, flag: true, none: null, list: [1, "b"] } } } },
  ],
  "lists of objects wherever an object may stand": [
    'resource "acme_x" "a" {\n  text = "x"\n}\nresource "acme_x" "b" {}\nlocals {\n  c = 1\n}\nlocals {\n  d = 2\n}',
    { resource: [{ acme_x: [{ a: [{ text: "x" }] }, { b: {} }] }], locals: [{ c: 1 }, { d: 2 }] },
  ],
  comments: [
    'resource "acme_x" "a" {\n  text = "x"\n}\nlocals {\n  b = 1\n}',
    { "//": "c", resource: { acme_x: { a: { "//": "c", text: "x" } } }, locals: { "//": ["c"], b: 1 } },
  ],
  expressions: [
    'variable "v" {\n  default = "d"\n}\nlocals {\n  a = var.v\n  b = "x ${var.v} y"\n  c = [var.v, { k = upper(var.v) }]\n  d = "${1 + 1}"\n  e = { (var.v) = 1 }\n  f = "%{ if var.v == "d" }yes%{ endif }"\n}',
    {
      variable: { v: { default: "d" } },
      locals: {
        a: "${var.v}",
        b: "x ${var.v} y",
        c: ["${var.v}", { k: "${upper(var.v)}" }],
        d: "${1 + 1}",
        e: { "${var.v}": 1 },
        f: '%{ if var.v == "d" }yes%{ endif }',
      },
    },
  ],
  escapes: [
    'locals {\n  a = "é\\t\\"\\\\n"\n  b = "$${not} %%{this}"\n  c = jsonencode({ k = "a\\nb" })\n}',
    { locals: { a: 'é\t"\\n', b: "$${not} %%{this}", c: '${jsonencode({ k = "a\\nb" })}' } },
  ],
  "defaults that are no templates": [
    'variable "v" {\n  type = map(string)\n  default = { a = "$${b}" }\n}\noutput "o" {\n  value = var.v\n}',
    {
      variable: { v: { type: "map(string)", default: { a: "${b}" } } },
      output: { o: { value: "${var.v}" } },
    },
  ],
  types: [
    'variable "v" {\n  type = object({ a = optional(number, 3), b = string })\n  default = { b = 1 }\n}\noutput "o" {\n  value = var.v\n}',
    {
      variable: { v: { type: "object({ a = optional(number, 3), b = string })", default: { b: 1 } } },
      output: { o: { value: "${var.v}" } },
    },
  ],
  "references written as strings": [
    'resource "acme_x" "a" {}\nresource "acme_x" "b" {\n  provider = acme.eu\n  depends_on = [acme_x.a]\n  lifecycle {\n    ignore_changes = [text, tags["k"]]\n    create_before_destroy = true\n    replace_triggered_by = [acme_x.a.id]\n  }\n}\nprovider "acme" {\n  alias = "eu"\n}',
    {
      resource: {
        acme_x: {
          a: {},
          b: {
            provider: "acme.eu",
            depends_on: ["acme_x.a"],
            lifecycle: {
              ignore_changes: ["text", 'tags["k"]'],
              create_before_destroy: true,
              replace_triggered_by: ["acme_x.a.id"],
            },
          },
        },
      },
      provider: { acme: { alias: "eu" } },
    },
  ],
  "ignore_changes of all": [
    'resource "acme_x" "a" {\n  lifecycle {\n    ignore_changes = all\n  }\n}',
    { resource: { acme_x: { a: { lifecycle: { ignore_changes: "all" } } } } },
  ],
  "providers of a module": [
    'provider "acme" {\n  alias = "eu"\n}\nmodule "m" {\n  source = "example/m/acme"\n  providers = { acme = acme.eu }\n  x = "y"\n}',
    {
      provider: { acme: [{ alias: "eu" }] },
      module: { m: { source: "example/m/acme", providers: { acme: "acme.eu" }, x: "y" } },
    },
  ],
  "count and for_each": [
    'resource "acme_x" "a" {\n  count = 2\n  n = count.index\n}\nresource "acme_x" "b" {\n  for_each = toset(["p", "q"])\n  n = each.key\n}',
    {
      resource: {
        acme_x: {
          a: { count: 2, n: "${count.index}" },
          b: { for_each: '${toset(["p", "q"])}', n: "${each.key}" },
        },
      },
    },
  ],
  "dynamic blocks": [
    'resource "acme_x" "a" {\n  dynamic "rule" {\n    for_each = ["p", "q"]\n    iterator = it\n    content {\n      name = it.value\n    }\n  }\n}',
    {
      resource: {
        acme_x: {
          a: {
            dynamic: { rule: { for_each: ["p", "q"], iterator: "it", content: { name: "${it.value}" } } },
          },
        },
      },
    },
  ],
  "an output": [
    'output "o" {\n  value = "x"\n  sensitive = true\n  description = "$${no}"\n}',
    { output: { o: { value: "x", sensitive: true, description: "${no}" } } },
  ],
  "names of JavaScript": [
    "locals {\n  __proto__ = { __proto__ = 1 }\n  constructor = 2\n}",
    JSON.parse('{"locals": {"__proto__": {"__proto__": 1}, "constructor": 2}}'),
  ],
};

async function shown(file: string, text: string): Promise<unknown> {
  const { stdout } = await run(["show", "-f", "json"], { files: { [file]: text } });
  const { definitions, diagnostics } = JSON.parse(stdout) as {
    definitions: object[];
    diagnostics: unknown[];
  };
  return { definitions: definitions.map((each) => ({ ...each, file: null, line: null })), diagnostics };
}

describe("JSON syntax says the same as native syntax", () => {
  for (const [what, [native, json]] of Object.entries(PAIRS)) {
    it(what, async () => {
      const expected = await shown("main.tf", native);
      assert.deepEqual(await shown("main.tf.json", JSON.stringify(json, undefined, 2)), expected);
      assert.deepEqual(expected, { ...(expected as object), diagnostics: [] });
    });
  }
});
