import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtPack } from "./harness/built.ts";
import { preview, startPack } from "./harness/pack.ts";
import { resource, rootStack } from "./harness/resource.ts";

const ROOT = join(import.meta.dirname, "../..");
const kms = resource("aws:kms/key:Key", "k", {});
const key = resource("aws:iam/accessKey:AccessKey", "k", { user: "root" });

/** Node versions beside the one that runs the tests: `npm run node-versions` fetches them. */
const versions = join(ROOT, "node_modules/.cache/keylint-nodes");
const nodes = existsSync(versions)
  ? readdirSync(versions).map((name) => join(versions, name, "bin/node"))
  : [];

describe("the package of the policy pack", function () {
  this.timeout(120_000);
  let directory: string;
  let installed: string;
  before(() => {
    directory = mkdtempSync(join(tmpdir(), "keylint-package-"));
    installed = join(directory, "node_modules/@keylint/policy-pack");
    const tarball = execFileSync(
      "npm",
      ["pack", "--silent", "--ignore-scripts", "--pack-destination", directory],
      {
        cwd: builtPack(),
        encoding: "utf8",
        shell: process.platform === "win32",
      },
    ).trim();
    mkdirSync(installed, { recursive: true });
    execFileSync("tar", ["-xzf", join(directory, tarball), "--strip-components=1", "-C", installed]);
    // What an installation would fetch is there already.
    symlinkSync(join(ROOT, "node_modules/@pulumi"), join(directory, "node_modules/@pulumi"));
  });
  after(() => rmSync(directory, { recursive: true }));

  it("holds what a pack needs, and depends on the two packages of Pulumi only", () => {
    for (const name of [
      "PulumiPolicy.yaml",
      "dist/pack.cjs",
      "dist/index.cjs",
      "dist/index.d.cts",
      "api.d.ts",
      "README.md",
      "LICENSE",
    ]) {
      assert.ok(existsSync(join(installed, name)), name);
    }
    const { dependencies } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as {
      dependencies: object;
    };
    assert.deepEqual(Object.keys(dependencies), ["@pulumi/policy", "@pulumi/pulumi"]);
    assert.ok(!existsSync(join(installed, "gate.ts")), "no sources, which the host would try to compile");
  });

  it("works from node_modules", async () => {
    const pack = await startPack(installed);
    try {
      const { early, late } = await preview(pack.analyzer, [rootStack(), kms, key]);
      assert.deepEqual([...early, ...late].map(({ policy }) => policy).sort(), [
        "existence-root-key",
        "rotation-missing",
        "rotation-missing",
      ]);
    } finally {
      await pack.stop();
    }
  });

  it("is a library for a pack of one's own, with its policy file and rules", async () => {
    const own = join(directory, "own");
    cpSync(join(ROOT, "examples/pulumi-org-pack"), own, { recursive: true });
    const pack = await startPack(own);
    try {
      const { name, policies } = await pack.analyzer.info();
      assert.equal(name, "acme-credentials");
      assert.ok(policies.some((each) => each.name === "keys-have-an-owner"));
      assert.ok(!policies.some((each) => each.name === "continuity-orphan"));
      const legacy = { ...kms, name: "legacy-k", urn: kms.urn.replace(/k$/, "legacy-k") };
      const { early, late } = await preview(pack.analyzer, [rootStack(), legacy, kms, key]);
      assert.ok(early.some(({ policy }) => policy === "keys-have-an-owner"));
      assert.deepEqual(
        late.filter(({ policy }) => policy === "rotation-missing").map(({ urn }) => urn.split("::").at(-1)),
        ["k", "k"],
        "the one called legacy is excepted by keylint.yaml",
      );
    } finally {
      await pack.stop();
    }
  });

  it(`works on other versions of Node${nodes.length > 0 ? "" : " (skipped: npm run node-versions fetches them)"}`, async function () {
    if (nodes.length === 0) return this.skip();
    for (const node of nodes) {
      const pack = await startPack(installed, { node });
      try {
        const { late } = await preview(pack.analyzer, [rootStack(), kms]);
        assert.deepEqual(
          late.map(({ policy }) => policy),
          ["rotation-missing"],
          node,
        );
        assert.equal(pack.stderr(), "", node);
      } finally {
        await pack.stop();
      }
    }
  });
});
