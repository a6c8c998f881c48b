import assert from "node:assert/strict";
import { run } from "../cli/run.ts";
import { positionIn } from "../../pulumi-reader/source-position.ts";

const PROGRAM = `import * as aws from "@pulumi/aws";

export const ci = new aws.iam.AccessKey("ci", { user: "ci", note: "planted-in-the-program" });
`;
const URN = "urn:pulumi:dev::shop::aws:iam/accessKey:AccessKey::ci";
const state = (places: object) => ({
  urn: URN,
  type: "aws:iam/accessKey:AccessKey",
  custom: true,
  inputs: { user: "ci" },
  ...places,
});
const HERE = { sourcePosition: "project:///src/index.ts#3,19" };
const preview = (places: object = HERE): string =>
  JSON.stringify({ config: {}, steps: [{ op: "create", urn: URN, newState: state(places) }] });
const FILES = { "Pulumi.yaml": "name: shop\nruntime: nodejs\n", "src/index.ts": PROGRAM };
const PLACED = /src\/index\.ts:3:19: high rotation-missing/;
const BARE = /-:1:1: high rotation-missing/;

describe("documents of Pulumi: places in the program", () => {
  it("in the project around a preview, of which nothing is shown", async () => {
    const files = { ...FILES, "out/preview.json": preview() };
    assert.match((await run(["out/preview.json", "-f", "compact"], { files })).stdout, PLACED);
    const { stdout } = await run(["out/preview.json"], { files });
    assert.match(stdout, /^3:19 {2}high {2}rotation-missing/m);
    assert.doesNotMatch(stdout, /planted|AccessKey\("ci"/);
  });

  it("of a stack export", async () => {
    const json = JSON.stringify({ version: 3, deployment: { resources: [state(HERE)] } });
    const { stdout } = await run(["state.json", "-f", "compact"], {
      files: { ...FILES, "state.json": json },
    });
    assert.match(stdout, PLACED);
  });

  it("in the project that --source names", async () => {
    const files = { "app/Pulumi.yaml": "", "app/src/index.ts": PROGRAM, ".git/HEAD": "" };
    const { stdout } = await run(["-", "--source", "app", "-f", "compact"], { files, stdin: preview() });
    assert.match(stdout, /app\/src\/index\.ts:3:19: high rotation-missing/);
  });

  it("with the same fingerprint as without", async () => {
    const fingerprints = async (files: Record<string, string>) => {
      const { stdout } = await run(["preview.json", "-f", "json"], { files });
      return (JSON.parse(stdout) as { findings: { fingerprint: string }[] }).findings.map(
        ({ fingerprint }) => fingerprint,
      );
    };
    const placed = await fingerprints({ ...FILES, "preview.json": preview() });
    assert.equal(placed.length, 1);
    assert.deepEqual(placed, await fingerprints({ "preview.json": preview() }));
  });

  const NOWHERE: readonly (readonly [what: string, files: Record<string, string>, places?: object])[] = [
    ["without the project", { "src/index.ts": PROGRAM }],
    ["without the file", { "Pulumi.yaml": "" }],
    ["of an older program", { ...FILES, "src/index.ts": "\n" }],
    ["outside of the project", FILES, { sourcePosition: "project:///../src/index.ts#3,19" }],
    ["that is none", FILES, { sourcePosition: "project:///src/index.ts#x" }],
    ["that is a directory", FILES, { sourcePosition: "project:///src#1,1" }],
  ];
  for (const [what, files, places] of NOWHERE) {
    it(`names no place ${what}`, async () => {
      const { stdout, stderr } = await run(["preview.json", "-f", "compact"], {
        files: { ...files, "preview.json": preview(places), ".git/HEAD": "" },
      });
      assert.match(stdout, BARE);
      assert.equal(stderr, "");
    });
  }

  it("passes over what others wrote, up to who called it", () => {
    assert.deepEqual(
      positionIn([
        undefined,
        "project:///node_modules/@acme/keys/index.js#9,1",
        "project:///venv/lib/python3.12/site-packages/acme/keys.py#7",
        "project:///my%20app/__main__.py#4",
      ]),
      { path: "my app/__main__.py", line: 4, column: 1 },
    );
    assert.equal(positionIn(["project:///%E0%A4%A.ts#1,1", "plugin:///a.ts#1,1", ""]), undefined);
  });
});
