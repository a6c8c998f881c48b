import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { run } from "../cli/run.ts";

const cases = join(import.meta.dirname, "../parity");

const VIEWS: readonly (readonly string[])[] = [
  ["-f", "pretty", "-v", "--show-undecided"],
  ["-f", "compact", "--show-undecided"],
  ["-f", "json"],
  ["-f", "sarif"],
];
const SHOWN: readonly (readonly string[])[] = [
  ["show", "-v"],
  ["show", "-f", "json"],
];

/** Every text that a state marks as sensitive, or that was planted. */
function secretsIn(directory: string): Set<string> {
  const found = new Set<string>();
  const text = ["plan.json", "state.json"].map((name) => read(join(directory, name))).join("\n");
  for (const [planted] of text.matchAll(/[\w-]*(?:Tr0ub4dor|p1anted)[\w-]*/g)) found.add(planted);
  const state = JSON.parse(read(join(directory, "state.json")) || "{}") as unknown;
  visit(state, (json) => {
    const { values, sensitive_values: marks } = json as { values?: object; sensitive_values?: object };
    if (values && marks) gather(values, marks, found);
  });
  return found;
}

const read = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8") : "");

function visit(json: unknown, each: (json: object) => void): void {
  if (typeof json !== "object" || json === null) return;
  each(json);
  for (const below of Object.values(json)) visit(below, each);
}

function gather(value: unknown, marks: unknown, found: Set<string>): void {
  if (marks === true)
    visit({ value }, (json) =>
      Object.values(json).forEach((text) => typeof text === "string" && text.length >= 8 && found.add(text)),
    );
  else if (typeof marks === "object" && marks !== null && typeof value === "object" && value !== null) {
    for (const [key, below] of Object.entries(marks))
      gather((value as Record<string, unknown>)[key], below, found);
  }
}

describe("documents: no secret of a plan or a state leaves the process", () => {
  for (const name of readdirSync(cases)) {
    const directory = join(cases, name);
    const documents = ["plan.json", "state.json"].filter((each) => existsSync(join(directory, each)));
    const secrets = secretsIn(directory);
    if (documents.length === 0 || secrets.size === 0) continue;
    it(name, async () => {
      const outputs = [
        ...(await Promise.all(
          VIEWS.map((view) => run([...view, ...documents, "--root", "."], { cwd: directory })),
        )),
        ...(await Promise.all(
          SHOWN.flatMap((view) =>
            documents.map((each) => run([...view, each, "--root", "."], { cwd: directory })),
          ),
        )),
      ];
      for (const { stdout, stderr } of outputs) {
        for (const secret of secrets)
          assert.ok(!`${stdout}${stderr}`.includes(secret), `${secret.slice(0, 3)}… is shown`);
      }
    });
  }

  it("a state that was cut off, or is of a wrong shape", async () => {
    const state = read(join(cases, "literal-secret-bad/state.json"));
    const broken = [
      state.slice(0, state.indexOf("Tr0ub4dor") + 9),
      state.replace('"values"', "Tr0ub4dor"),
      state.replace(/"values": \{\n {6}"/, '"values": "Tr0ub4dor", "x": {"'),
    ];
    for (const stdin of broken) {
      const { stdout, stderr } = await run(["-", "-v"], { stdin });
      assert.doesNotMatch(stdout + stderr, /Tr0ub4dor/);
    }
  });
});
