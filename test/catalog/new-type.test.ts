import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ENTRIES } from "../../core/catalog/chunks.ts";
import { type Entries } from "../../core/catalog/entry.ts";
import { directory, run } from "../cli/run.ts";

const page = readFileSync(new URL("../../CONTRIBUTING.md", import.meta.url), "utf8");

/** The text of the first fence of that kind. */
function fence(kind: string): string {
  const text = new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(page)?.[1];
  assert.ok(text !== undefined, kind);
  return text;
}

/** The file of the provider, as the page writes it, beside the real ones. */
async function entries(): Promise<Entries> {
  const entry = new URL("../../core/catalog/entry.ts", import.meta.url).href;
  const root = directory({ "orchard.mts": fence("ts").replace('"./entry.ts"', JSON.stringify(entry)) });
  return ((await import(join(root, "orchard.mts"))) as { orchard: Entries }).orchard;
}

describe("a new type, as CONTRIBUTING.md adds one", () => {
  const providers = ENTRIES as Record<string, readonly (() => Promise<Entries>)[]>;

  before(() => {
    providers["orchard"] = [entries];
  });
  after(() => {
    delete providers["orchard"];
  });

  const judged = async (kind: string, ...argv: string[]): Promise<string[]> => {
    const { stdout } = await run(["-f", "compact", "--skip", "continuity-orphan", ...argv, "."], {
      files: { "main.tf": fence(`hcl ${kind}`) },
    });
    return stdout.split("\n").filter((line) => line !== "");
  };

  it("is explained", async () => {
    const { exit, stdout } = await run(["explain", "orchard_deploy_token"]);
    assert.equal(exit, 0);
    assert.match(stdout, /^orchard_deploy_token {2}token$/m);
    assert.match(stdout, /^ {2}ends +expires_at \(RFC 3339\)$/m);
    assert.match(stdout, /^ {2}if not set +never ends$/m);
    assert.match(stdout, /^ {2}replaced by +a change of keepers; replace_triggered_by$/m);
  });

  it("is found where it is bad", async () => {
    const [line, ...others] = await judged("bad");
    assert.match(line ?? "", /^main\.tf:1:1: high expiry-missing orchard_deploy_token\.ci: /);
    assert.deepEqual(others, []);
  });

  it("is nothing to speak of where it is good", async () => {
    assert.deepEqual(await judged("good", "--show-undecided"), []);
  });

  it("is undecided where nobody can know", async () => {
    assert.deepEqual(await judged("unknown"), []);
    const lines = await judged("unknown", "--show-undecided");
    assert.ok(
      lines.some((line) => line.includes("undecided expiry-too-far") && line.includes('variable "end"')),
      lines.join("\n"),
    );
  });
});
