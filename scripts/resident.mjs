import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "esbuild";

const NAME = "resident:modules";

/** What these import on demand starts a run, or answers without one, and loads no more than it needs. */
const AT_THE_START = ["hcl-scanner/bin.ts", "hcl-scanner/main.ts"];

/**
 * Keeps together what a scan loads anyway. A module that several chunks need would become a chunk of its own, another one
 * for each set of chunks: dozens of small files, each of which costs more to find than to read. So whatever is imported
 * during a run imports all that is loaded by then, too, which makes them one set.
 */
export const resident = (options) => ({
  name: "resident",
  setup({ onStart, onResolve, onLoad }) {
    const root = options.absWorkingDir;
    let together = "";
    let later = new Set();
    onStart(async () => {
      const { metafile } = await build({ ...options, write: false });
      const importsOf = (path, wanted) =>
        (metafile.inputs[path]?.imports ?? [])
          .filter(({ kind, external }) => kind === wanted && !external)
          .map((each) => each.path);
      const loaded = new Set(["hcl-scanner/scan.ts"]);
      for (const path of loaded) for (const next of importsOf(path, "import-statement")) loaded.add(next);
      together = [...loaded].map((path) => `import ${JSON.stringify(resolve(root, path))};`).join("\n");
      later = new Set(
        Object.keys(metafile.inputs)
          .filter((path) => !AT_THE_START.includes(path))
          .flatMap((path) => importsOf(path, "dynamic-import"))
          .filter((path) => path.endsWith(".ts") && !loaded.has(path))
          .map((path) => resolve(root, path)),
      );
    });
    onResolve({ filter: /^resident:/ }, ({ path }) => ({ path, namespace: "resident", sideEffects: true }));
    onLoad({ filter: /./, namespace: "resident" }, () => ({ contents: together, resolveDir: root }));
    onLoad({ filter: /\.ts$/ }, ({ path }) =>
      later.has(path)
        ? { contents: `${readFileSync(path, "utf8")}\nimport "${NAME}";\n`, loader: "ts" }
        : undefined,
    );
  },
});
