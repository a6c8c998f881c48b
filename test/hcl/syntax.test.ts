import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseJsonFile } from "../../hcl-scanner/hcl/json.ts";
import { parseFile } from "../../hcl-scanner/hcl/parse.ts";
import { readSource } from "../../hcl-scanner/hcl/read-source.ts";

/** What terraform answered; scripts/record-syntax.ts asks it again. */
const recorded = JSON.parse(readFileSync(join(import.meta.dirname, "syntax.json"), "utf8")) as {
  terraform: string;
  native: Record<string, [text: string, accepted: boolean][]>;
  json: Record<string, [text: string, accepted: boolean][]>;
};

const bytesOf = (text: string): Buffer =>
  text.startsWith("hex:") ? Buffer.from(text.slice(4), "hex") : Buffer.from(text);

function messages(text: string, name: string): string[] {
  const { source, diagnostics } = readSource(bytesOf(text), name);
  const parsed = name.endsWith(".json") ? parseJsonFile(source) : parseFile(source);
  const errors = [...diagnostics, ...parsed.diagnostics].filter(({ severity }) => severity === "error");
  return errors.map(({ message }) => message);
}

/** What terraform takes and keylint refuses, or the other way round, and why. */
const DIFFERENCES: Readonly<Record<"native" | "json", readonly { why: string; texts: readonly string[] }[]>> =
  {
    native: [
      {
        why: "its lexer takes halves of surrogate pairs, overlong forms and numbers beyond the last character for UTF-8",
        texts: ["hex:61203d2022eda080220a", "hex:61203d2022f4908080220a", "hex:61203d2022c080220a"],
      },
    ],
    json: [
      { why: "a byte order mark does no harm", texts: ["\ufeff{}"] },
      { why: "a null in a list of blocks is no block", texts: ['{"locals":[null]}'] },
      {
        why: "refused for what it says, not for how it is written",
        texts: [
          '{"resource":{"terraform_data":{"x":[{},{}]}}}',
          '{"resource":{"terraform_data":{"x":{},"x":{}}}}',
          '{"unknown":{}}',
          '{"check":{"x":{"assert":[{"condition":"${true}","error_message":"No."}]}}}',
          '{"module":{"x":{"source":"./missing"}}}',
          '{"locals":{"a":"${provider::terraform::encode_expr(1)}"}}',
          '{"variable":{"x":{"type":5}}}',
          '{"variable":{"x":{"sensitive":"yes"}}}',
          '{"terraform":{"required_version":"${"}}',
          '{"resource":{"terraform_data":{"x":{"depends_on":"terraform_data.y"},"y":{}}}}',
        ],
      },
    ],
  };

for (const [syntax, name] of [
  ["native", "main.tf"],
  ["json", "main.tf.json"],
] as const) {
  const known = new Set(DIFFERENCES[syntax].flatMap(({ texts }) => texts));
  for (const { why, texts } of DIFFERENCES[syntax]) {
    it(`a known difference in ${syntax} syntax is one: ${why}`, () => {
      const cases = new Map(Object.values(recorded[syntax]).flat());
      for (const text of texts) assert.equal(messages(text, name).length > 0, cases.get(text), text);
    });
  }
  for (const [feature, cases] of Object.entries(recorded[syntax])) {
    it(`what terraform ${recorded.terraform} takes for ${syntax} syntax: ${feature}`, () => {
      const wrong = cases.filter(
        ([text, accepted]) => !known.has(text) && (messages(text, name).length === 0) !== accepted,
      );
      assert.deepEqual(
        wrong.map(([text, accepted]) => ({ text, terraform: accepted, keylint: messages(text, name) })),
        [],
      );
    });
  }
}
