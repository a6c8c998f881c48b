import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import oracle from "hcl2-parser";
import { parseFile } from "../../hcl-scanner/hcl/parse.ts";
import { mutate } from "../../scripts/mutate.ts";
import { pick, random } from "../../scripts/random.ts";
import { writeCorpus } from "../../scripts/bench-corpus.ts";
import { asHcl2json } from "./as-hcl2json.ts";
import { file } from "./generate.ts";

const REFUSED = Symbol("refused");
/** hcl2json fell over, and nobody knows what it would have said. */
const SILENT = Symbol("silent");

function theirs(text: string): unknown {
  try {
    const [tree, error] = (oracle as { parseToObject(text: string): [unknown, unknown] }).parseToObject(text);
    return error === null ? tree : REFUSED;
  } catch {
    return SILENT;
  }
}

function ours(text: string): unknown {
  const { body, diagnostics } = parseFile({ path: "main.tf", text });
  return diagnostics.length > 0 ? REFUSED : asHcl2json(text, body);
}

/** Where the two differ, and why that is right. */
const DIFFERENCES: readonly { why: string; text: string; applies(text: string): boolean }[] = [
  {
    why: "hcl2-parser holds HCL 2.10, which knows no functions of namespaces",
    text: "a = provider::aws::arn_parse(b)\n",
    applies: (text) => text.includes("::"),
  },
  {
    why: "names are brought to Unicode's normal form C, so that what looks the same is the same",
    text: "cafe\u0301 = 1\n",
    applies: (text) => text !== text.normalize("NFC"),
  },
  {
    why: "its tables of letters are those of Unicode 9",
    text: "Ა = 1\n",
    applies: (text) => /(?![\u200c\u200d])[\p{ID_Continue}]/u.test(text.replace(/[\x00-\u055f]/g, "")),
  },
  {
    why: "nesting is bounded here; there, the stack is the bound",
    text: `a = ${"[".repeat(600)}${"]".repeat(600)}\n`,
    applies: (text) => /(?:[[({!-]|\$\{"?|a {\n){400}|(?:[:x?.]|\ba\b){1200}/.test(text.replace(/\s/g, "")),
  },
  {
    why: "hcl2json has no form for blocks of one type with different numbers of labels, and refuses them",
    text: 'a {}\na "b" {}\n',
    applies: (text) => mixesLabels(text),
  },
  {
    why: "its lexer keeps one blank between a dollar or percent sign and a line end that `~` cuts off",
    text: "a = <<EOT\n$ \n${~ b }\nEOT\n",
    applies: (text) => /[$%]\s\r?\n\s*[$%]\{~/.test(text),
  },
];

function mixesLabels(text: string): boolean {
  const counts = new Map<string, number>();
  const visit = (body: ReturnType<typeof parseFile>["body"]): boolean =>
    body.blocks.some(({ type, labels, body: inner }) => {
      const known = counts.get(type);
      counts.set(type, labels.length);
      return (known !== undefined && known !== labels.length) || visit(inner);
    });
  return visit(parseFile({ path: "main.tf", text }).body);
}

function check(text: string): void {
  const expected = theirs(text);
  if (expected === SILENT || DIFFERENCES.some(({ applies }) => applies(text))) return;
  assert.deepEqual(ours(text), expected, JSON.stringify(text));
}

/** Texts below a directory, without byte order marks: terraform cuts them off before it parses. */
const textsBelow = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tf|tofu|hcl)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8").replace(/^\ufeff/, ""));

/** Without halves of surrogate pairs, which no file can hold. */
const wellFormed = (text: string): string => Buffer.from(text).toString();

describe("HashiCorp's parser reads the same trees", () => {
  const fixtures = textsBelow(join(import.meta.dirname, ".."));

  it("from all fixtures", () => {
    assert.ok(fixtures.length > 100);
    fixtures.forEach(check);
  }).timeout(60_000);

  it("from the corpus of the benchmark", () => {
    const directory = mkdtempSync(join(tmpdir(), "keylint-corpus-"));
    try {
      writeCorpus(directory, 6);
      textsBelow(directory).forEach(check);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  it("from generated texts, which are all HCL", () => {
    fc.assert(
      fc.property(file, (text) => {
        assert.deepEqual(parseFile({ path: "main.tf", text }).diagnostics, []);
        check(text);
      }),
      { seed: 20261124, numRuns: 50 },
    );
  });

  it("from mutated texts, and refuses the same ones", () => {
    const next = random(20261124);
    const short = fixtures.filter((text) => text.length < 600);
    for (let i = 0; i < 60; i++) check(wellFormed(mutate(pick(next, short), next, short).slice(0, 2000)));
  });
});

describe("a known difference to HashiCorp's parser is one", () => {
  for (const { why, text, applies } of DIFFERENCES) {
    it(why, () => {
      assert.ok(applies(text));
      assert.notDeepEqual(ours(text), theirs(text));
    });
  }
});
