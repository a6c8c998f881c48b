import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic } from "../../hcl-scanner/hcl/diagnostic.ts";
import { parseJsonFile } from "../../hcl-scanner/hcl/json.ts";
import { parseFile } from "../../hcl-scanner/hcl/parse.ts";
import { readSource } from "../../hcl-scanner/hcl/read-source.ts";
import { position } from "../../hcl-scanner/hcl/source.ts";
import { compactBody } from "./compact-tree.ts";

const root = import.meta.dirname;

function describeDiagnostic({ code, message, place }: Diagnostic): string {
  const { line, column } = position(place!.source, place!.range.start);
  return `${code} ${line}:${column} ${message}\n`;
}

/** Each case: a text (`.hcl`, or `.tf.json`), the tree it is read to (`.json`), and what is wrong with it (`.err`). */
function check(base: string, extension: string): void {
  const { source, diagnostics: unreadable } = readSource(readFileSync(base + extension), base + extension);
  const parsed = extension === ".hcl" ? parseFile(source) : parseJsonFile(source);
  const errors = [...unreadable, ...parsed.diagnostics].map(describeDiagnostic).join("");
  const expectedErrors = existsSync(`${base}.err`) ? readFileSync(`${base}.err`, "utf8") : "";
  assert.equal(errors, expectedErrors);
  if (existsSync(`${base}.json`)) {
    assert.deepEqual(compactBody(parsed.body), JSON.parse(readFileSync(`${base}.json`, "utf8")));
  } else {
    assert.notEqual(expectedErrors, "", "a case without errors has a tree");
  }
}

const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());

for (const { name: construct } of folders.filter(({ name }) => name !== "recorded")) {
  describe(`reading ${construct}`, () => {
    for (const file of readdirSync(join(root, construct))) {
      const extension = [".hcl", ".tf.json"].find((end) => file.endsWith(end));
      if (extension === undefined) continue;
      const name = file.slice(0, -extension.length);
      it(name, () => check(join(root, construct, name), extension));
    }
  });
}
