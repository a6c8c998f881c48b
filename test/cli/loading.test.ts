import assert from "node:assert/strict";
import { type BuildOptions, type Metafile, build } from "esbuild";
// @ts-expect-error: plain JavaScript, for it runs before anything is built
import { bundle as untyped } from "../../scripts/bundle.mjs";

const options = untyped as BuildOptions;

/** The files of ours and of packages that are loaded with an entry, before anything is imported on demand. */
class Bundle {
  private readonly outputs: Metafile["outputs"];

  constructor(outputs: Metafile["outputs"]) {
    this.outputs = outputs;
  }

  loadedWith(source: string): string[] {
    const entry = Object.keys(this.outputs).find((path) => this.outputs[path]!.entryPoint === source);
    assert.ok(entry, `${source} is no chunk of its own`);
    const seen = new Set([entry]);
    for (const path of seen) {
      for (const { path: next, kind, external } of this.outputs[path]!.imports) {
        if (kind === "import-statement" && !external) seen.add(next);
      }
    }
    return [...seen].flatMap((path) => Object.keys(this.outputs[path]!.inputs));
  }
}

describe("what is loaded", () => {
  let bundle: Bundle;
  before(async () => {
    const { metafile } = await build({ ...options, write: false });
    bundle = new Bundle(metafile!.outputs);
  });

  it("--version and --help load next to nothing", () => {
    assert.deepEqual(bundle.loadedWith("hcl-scanner/bin.ts").sort(), [
      "hcl-scanner/bin.ts",
      "hcl-scanner/version.ts",
    ]);
    assert.deepEqual(bundle.loadedWith("hcl-scanner/help.ts"), ["hcl-scanner/help.ts"]);
  });

  for (const source of [
    "hcl-scanner/main.ts",
    "hcl-scanner/scan.ts",
    "hcl-scanner/show.ts",
    "hcl-scanner/report/pretty.ts",
    "hcl-scanner/report/json.ts",
  ]) {
    it(`${source} loads no package, no catalog and no functions that a run may not need`, () => {
      const loaded = bundle.loadedWith(source);
      assert.deepEqual(
        loaded.filter(
          (path) =>
            path.startsWith("node_modules/") ||
            /^core\/(?:catalog|privilege)\/(?:data|plain)\/|\/evaluate\/functions\/regex/.test(path),
        ),
        [],
      );
    });
  }

  it("each format is loaded when it is asked for", () => {
    const loaded = bundle.loadedWith("hcl-scanner/scan.ts");
    assert.deepEqual(
      loaded.filter((path) => /\/report\/(?:pretty|compact|json|sarif|schema)\.ts$/.test(path)),
      [],
    );
  });
});
