import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../core/rules/index.ts";
import { actual, expected, ruleOf } from "./fixture.ts";

const root = import.meta.dirname;
const foldersIn = (directory: string): string[] =>
  readdirSync(directory, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => name);

const topicOf = (id: string): string | undefined => RULES.find((each) => each.id === id)?.topic;

describe("rules", () => {
  for (const id of foldersIn(root)) {
    describe(id, () => {
      for (const name of foldersIn(join(root, id))) {
        it(name, async () => {
          const directory = join(root, id, name);
          const wanted = expected(directory);
          const marked = new Set([id, ...wanted.map(ruleOf)]);
          const isGood = name.startsWith("good");
          // What a good example does not say of this rule, it says of no other one of the topic either.
          const found = (await actual(directory, id)).filter(
            (said) =>
              marked.has(ruleOf(said)) ||
              (isGood && said.startsWith("finds") && topicOf(ruleOf(said)) === topicOf(id)),
          );
          assert.deepEqual(found, wanted);
          if (name.startsWith("bad")) assert.ok(wanted.some((said) => said.startsWith(`finds ${id} `)));
          else assert.ok(!wanted.some((said) => said.startsWith("finds")));
        });
      }
    });
  }

  it("have a fixture each of what they find, and of what they do not", () => {
    const missing = RULES.flatMap(({ id, inspects }) =>
      inspects === "exception"
        ? []
        : ["bad", "good"].filter((name) => !hasFixture(id, name)).map((name) => `${id}/${name}`),
    );
    assert.deepEqual(missing, []);
  });
});

const hasFixture = (id: string, name: string): boolean =>
  foldersIn(root).includes(id) && foldersIn(join(root, id)).includes(name);
