import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { resident } from "./resident.mjs";

/** Data as text that JSON.parse reads: several times faster than the same as source code. */
const jsonAsText = {
  name: "json-as-text",
  setup({ onLoad }) {
    onLoad({ filter: /\.json$/ }, ({ path }) => ({
      contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(readFileSync(path, "utf8"))))});`,
      loader: "js",
    }));
  },
};

const options = {
  absWorkingDir: resolve(import.meta.dirname, ".."),
  entryPoints: { bin: "hcl-scanner/bin.ts", core: "core/index.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  // Imports of types only are dropped: kept, each would load the module that it names.
  tsconfigRaw: { compilerOptions: { target: "es2023", verbatimModuleSyntax: false } },
  // Its modules for Node require each other, which a bundle of ES modules cannot; those for browsers do not, and shake.
  alias: { yaml: resolve(import.meta.dirname, "../node_modules/yaml/browser/dist/index.js") },
  minifySyntax: true,
  minifyWhitespace: true,
  chunkNames: "chunks/[name]-[hash]",
  legalComments: "none",
  metafile: true,
  plugins: [jsonAsText],
};

/** How the command line and the library are bundled: chunks that are loaded when they are needed. */
export const bundle = { ...options, plugins: [...options.plugins, resident(options)] };
