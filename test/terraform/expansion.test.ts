import assert from "node:assert/strict";
import { type Read, reading } from "./project.ts";

const things = ({ stack }: Read): string[] =>
  stack.definitions.filter(({ kind }) => kind === "resource").map(({ address }) => address);

interface Case {
  readonly title: string;
  readonly text: string;
  readonly addresses: readonly string[];
  readonly values?: Readonly<Record<string, unknown>>;
  readonly said?: RegExp;
}

const block = (argument: string, body = ""): string =>
  `variable "v" {}\nresource "test_thing" "x" {\n  ${argument}\n  ${body}\n}\n`;
const NOT_KNOWN = '<variable "v" has no default>';

const CASES: readonly Case[] = [
  {
    title: "an unknown count is one symbolic instance",
    text: block("count = var.v", "n = count.index"),
    addresses: ["test_thing.x[*]"],
    values: { "test_thing.x[*] n": NOT_KNOWN },
  },
  {
    title: "a count of zero or one has the index 0",
    text: block("count = var.v ? 1 : 0", 'n = "i${count.index}"'),
    addresses: ["test_thing.x[*]"],
    values: { "test_thing.x[*] n": "i0" },
  },
  {
    title: "a count that is zero either way makes nothing",
    text: block("count = var.v ? 0 : 0"),
    addresses: [],
  },
  {
    title: "an unknown for_each",
    text: block("for_each = var.v", "n = each.key"),
    addresses: ["test_thing.x[*]"],
    values: { "test_thing.x[*] n": NOT_KNOWN },
  },
  {
    title: "one of known collections: each.key and each.value are one of theirs",
    text: block(
      'for_each = var.v ? { a = "1", b = "2" } : {}',
      'n = "${each.key}-${each.value}"\n  k = each.key',
    ),
    addresses: ["test_thing.x[*]"],
    values: { "test_thing.x[*] k": `${NOT_KNOWN} one of ["a","b"]` },
  },
  {
    title: "an empty collection either way makes nothing",
    text: block("for_each = var.v ? {} : {}"),
    addresses: [],
  },
  {
    title: "a set with an unknown element",
    text: block('for_each = toset(["a", var.v])'),
    addresses: ["test_thing.x[*]"],
  },
  {
    title: "a count of too many",
    text: block("count = 1e9", "n = 1"),
    addresses: ["test_thing.x[*]"],
    said: /^too-many: there are 1000000000 instances, more than the 10000/,
  },
  {
    title: "null for count",
    text: block("count = null"),
    addresses: ["test_thing.x[*]"],
    said: /^invalid-expression: expected a number for count, found null$/,
  },
  {
    title: "a fraction for count",
    text: block("count = 1.5"),
    addresses: ["test_thing.x[*]"],
    said: /expected a whole number/,
  },
  {
    title: "a list for for_each",
    text: block('for_each = ["a"]'),
    addresses: ["test_thing.x[*]"],
    said: /expected a map or a set of strings/,
  },
  {
    title: "null for for_each",
    text: block("for_each = null"),
    addresses: ["test_thing.x[*]"],
    said: /found null/,
  },
  {
    title: "a set of numbers for for_each",
    text: block("for_each = toset([1])"),
    addresses: ["test_thing.x[*]"],
    said: /expected a map or a set of strings/,
  },
  {
    title: "a sensitive collection is evaluated all the same",
    text: block('for_each = sensitive(toset(["a"]))'),
    addresses: ['test_thing.x["a"]'],
    said: /terraform refuses a sensitive value for for_each/,
  },
  {
    title: "a sensitive count is allowed",
    text: block("count = sensitive(1)"),
    addresses: ["test_thing.x[0]"],
  },
  {
    title: "sensitive values under known keys are fine",
    text: block('for_each = { a = sensitive("x") }'),
    addresses: ['test_thing.x["a"]'],
  },
  {
    title: "keys are written as templates",
    text: block('for_each = toset(["a\\"b", "$${x}", "ä.b"])'),
    addresses: ['test_thing.x["$${x}"]', 'test_thing.x["a\\"b"]', 'test_thing.x["ä.b"]'],
  },
  {
    title: "enabled = false makes nothing",
    text: block("lifecycle {\n    enabled = false\n  }"),
    addresses: [],
  },
  {
    title: "an unknown enabled",
    text: block("lifecycle {\n    enabled = var.v\n  }"),
    addresses: ["test_thing.x"],
  },
];

describe("count, for_each and enabled", () => {
  for (const { title, text, addresses, values = {}, said } of CASES) {
    it(title, async () => {
      const read = await reading({ "main.tf": text });
      assert.deepEqual(things(read), addresses);
      for (const [what, expected] of Object.entries(values)) assert.equal(read.of(what), expected);
      assert.equal(read.said.length, said ? 1 : 0, read.said.join());
      if (said) assert.match(read.said[0]!, said);
    });
  }

  it("what there may or may not be says why", async () => {
    const { stack } = await reading({
      "main.tf":
        'variable "v" {}\nmodule "m" {\n  source = "./m"\n  count  = var.v\n}\nresource "test_thing" "x" {\n  lifecycle {\n    enabled = var.v\n  }\n}\n',
      "m/main.tf": 'resource "test_thing" "y" {}\n',
    });
    const reasons = stack.definitions
      .filter(({ kind }) => kind === "resource")
      .map(({ address, conditional }) => [address, conditional?.text]);
    assert.deepEqual(reasons, [
      ["test_thing.x", 'variable "v" has no default'],
      ["module.m[*].test_thing.y", 'variable "v" has no default'],
    ]);
  });

  it("what is read of an instance that may be there is not known, but can only be one thing", async () => {
    const text =
      'variable "v" {}\nresource "test_thing" "x" {\n  count = var.v ? 1 : 0\n  name  = "n"\n}\noutput "x" {\n  value = test_thing.x[0].name\n}\n';
    assert.equal((await reading({ "main.tf": text })).of("output.x"), `${NOT_KNOWN} one of ["n"]`);
  });

  it("many instances of a module with many blocks come to an end", async () => {
    const resources = Array.from(
      { length: 50 },
      (_, i) => `resource "test_thing" "x${i}" {\n  count = 5000\n}\n`,
    ).join("");
    const read = await reading({
      "main.tf": 'module "m" {\n  source = "./m"\n  count  = 10000\n}\n',
      "m/main.tf": resources,
    });
    assert.equal(read.stack.definitions.length < 1_000_000, true, String(read.stack.definitions.length));
    assert.match(read.said.join("\n"), /too-many: there are 10000 instances, more than/);
  }).timeout(60_000);

  it("providers have instances, too", async () => {
    const { stack } = await reading({
      "main.tf":
        'provider "test" {\n  alias    = "by_region"\n  for_each = toset(["a", "b"])\n  region   = each.key\n}\n',
    });
    assert.deepEqual(
      stack.definitions.map(({ address }) => address),
      ['provider.test.by_region["a"]', 'provider.test.by_region["b"]'],
    );
  });
});
