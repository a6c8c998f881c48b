import assert from "node:assert/strict";
import { renderDiagnostic } from "../../hcl-scanner/hcl/excerpt.ts";
import { parseJsonFile } from "../../hcl-scanner/hcl/json.ts";
import { parseFile } from "../../hcl-scanner/hcl/parse.ts";

const SECRET = "Correct-horse-7";
const TOKEN = `gh${"p_"}1234567890abcdefghijklmnopqrstuvwxyz`;

const render = (text: string, path = "main.tf"): string[] =>
  (path.endsWith(".json") ? parseJsonFile : parseFile)({ path, text }).diagnostics.map(renderDiagnostic);

/** A line in error, and how it is shown with what is in error marked. */
const SHOWN: readonly (readonly [what: string, text: string, ...lines: string[]])[] = [
  ["an expression", "a = [1 2]\n", "  1 | a = [1 2]", "    |        ^"],
  ["a token of several characters", "a = b == == c\n", "  1 | a = b == == c", "    |          ^^"],
  ["a name", "a = 1 bcd = 2\n", "  1 | a = 1 bcd = 2", "    |       ^^^"],
  ["the end of a line", "a = 1 +\n", "  1 | a = 1 +", "    |        ^"],
  ["strings", 'a = f("x" "y", "z")\n', '  1 | a = f("…")', "    |       ^"],
  ["a string that is not closed", 'a = "b c\n', '  1 | a = "…"', "    |     ^^^"],
  ["a comment", "a = [1 2] # why\n", '  1 | a = [1 2] "…"', "    |        ^"],
  ["a tab", "\ta = [1 2]\n", "  1 |  a = [1 2]", "    |         ^"],
  ["a line far down", `${"\n".repeat(99)}a = ]\n`, "  100 | a = ]", "      |     ^"],
];

describe("the excerpt below a diagnostic", () => {
  for (const [what, text, ...lines] of SHOWN) {
    it(`shows ${what}`, () => assert.deepEqual(render(text)[0]!.split("\n").slice(1), lines));
  }

  it("is left out where the line is long", () => {
    assert.doesNotMatch(render(`a = [${"1, ".repeat(100)}2 3]\n`)[0]!, /\n/);
  });
});

/** Ways to write a secret into a text that is in error. */
const HIDDEN: Readonly<Record<string, string>> = {
  "single quotes": `password = '${SECRET}'\n`,
  backticks: `password = \`${SECRET}\`\n`,
  "curly quotes": `password = “${SECRET}”\n`,
  "single quotes, and a name that says nothing": `a = '${SECRET}'\n`,
  "no quotes": `password = ${SECRET}!\n`,
  "no quotes, in two words": `password = ${SECRET} x\n`,
  "no quotes, behind a colon": `password: ${SECRET}\n`,
  "no quotes, on a line of shell": `export PGPASSWORD=${SECRET}\n`,
  "a quote that is lost": `password = ${SECRET}"\n`,
  "a quote that is never closed": `password = "${SECRET}\n`,
  "a string over two lines": `password = "x\n${SECRET}" b c\n`,
  "a comment behind": `a = [1 2] # ${SECRET}\n`,
  "a comment over two lines": `a b c /* x\n ${SECRET} */ = 3\n`,
  "a heredoc": `a = <<E\n${SECRET} \${b c}\nE\n`,
  "a heredoc whose header is in error": `a = <<E \n${SECRET} x\nE\n`,
  "an object": `a = {\n 'password' : '${SECRET}'\n}\n`,
  "behind an expression": `password = "a" + "b" ${SECRET}\n`,
  "a token without quotes": `value = ${TOKEN} x\n`,
};

const HIDDEN_IN_JSON: Readonly<Record<string, string>> = {
  "single quotes": `{"password": '${SECRET}'}`,
  "no quotes": `{"password": ${SECRET}}`,
  "a key without quotes": `{password: "${SECRET}"}`,
  "a comma that is missing": `{"password": "${SECRET}" "a": 1}`,
  "a quote that is never closed": `{"password": "${SECRET}`,
  "a template": `{"a": "\${f(1 '${SECRET}')}"}`,
};

describe("the excerpt below a diagnostic holds no secret", () => {
  const check = (text: string, path: string): void => {
    const rendered = render(text, path);
    assert.notEqual(rendered.length, 0);
    for (const each of rendered) assert.ok(!each.includes(SECRET) && !each.includes(TOKEN), each);
  };
  for (const [what, text] of Object.entries(HIDDEN)) it(`in ${what}`, () => check(text, "main.tf"));
  for (const [what, text] of Object.entries(HIDDEN_IN_JSON))
    it(`in JSON, in ${what}`, () => check(text, "main.tf.json"));
});
