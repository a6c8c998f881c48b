import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "../../../core/read.ts";
import { load } from "../../../hcl-scanner/terraform/load.ts";

const directory = join(import.meta.dirname, "policy-documents");

type Documents = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What the provider wrote, by output and document: provider.json says with which versions it was recorded. */
function recorded(name: string): Documents {
  const { "recorded with": _, ...documents } = JSON.parse(
    readFileSync(join(directory, name, "provider.json"), "utf8"),
  ) as Documents;
  return documents;
}

describe("aws_iam_policy_document", () => {
  for (const name of ["by-hand", "generated"]) {
    describe(name, () => {
      for (const [output, documents] of Object.entries(recorded(name))) {
        for (const [document, text] of Object.entries(documents)) {
          it(`${output} of ${document} is what the provider writes`, async () => {
            const value = read((await outputsOf(name))(output), document);
            assert.equal(value.state === "known" && value.kind === "string" && value.value, text);
          });
        }
      }
    });
  }
});

const loaded = new Map<string, ReturnType<typeof load>>();

async function outputsOf(name: string) {
  const cwd = join(directory, name);
  const options = { paths: ["."], cwd, root: cwd, assignments: [], environment: {} };
  if (!loaded.has(name)) loaded.set(name, load(options));
  const { stacks } = await loaded.get(name)!;
  const stack = stacks[0]!.open();
  return (output: string) => stack.byAddress(`output.${output}`)!.get("value");
}
