/**
 * Makes policy-pack/dist/: CommonJS, as the host of policy packs loads it. What is imported when it is needed becomes a
 * file of its own, data stays JSON, and Pulumi's packages stay outside, for the host has them loaded already.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { licensesOf } from "./licenses.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const pack = join(root, "policy-pack");
const dist = join(pack, "dist");

/** Nothing is written unless everything could be made. */
export async function buildPack() {
  const files = new Map();
  const inputs = {};
  const data = new Set();
  const made = new Set();
  const queue = [join(pack, "index.ts"), join(pack, "pack.ts")];
  while (queue.length > 0) {
    const entryPoints = queue.splice(0).filter((path) => !made.has(path));
    entryPoints.forEach((path) => made.add(path));
    const { metafile, outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: entryPoints.map((path) => ({ in: path, out: nameOf(path) })),
      outdir: dist,
      outExtension: { ".js": ".cjs" },
      bundle: true,
      write: false,
      format: "cjs",
      platform: "node",
      target: "node20.19",
      supported: { "dynamic-import": false },
      minifySyntax: true,
      minifyWhitespace: true,
      legalComments: "none",
      metafile: true,
      external: ["@pulumi/*"],
      plugins: [apart(queue, files, data)],
    });
    for (const { path, text } of outputFiles) files.set(basename(path), text);
    Object.assign(inputs, metafile.inputs);
  }
  for (const path of data) inputs[path] = {};
  files.set("index.d.cts", readFileSync(join(pack, "api.d.ts"), "utf8"));
  files.set("THIRD-PARTY-LICENSES.txt", licensesOf(inputs, root));
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  for (const [name, text] of files) writeFileSync(join(dist, name), text);
}

/** `core/catalog/aws.ts` is `core-catalog-aws`; what is the pack's keeps its name. */
function nameOf(path) {
  const inside = path.slice(root.length + 1).replace(/\.ts$/, "");
  return inside.startsWith("policy-pack/") ? basename(inside) : inside.replaceAll("/", "-");
}

/** Whatever is imported when it is needed, and the library that the ready pack is made of, are required at run time. */
const apart = (queue, files, data) => ({
  name: "apart",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, kind, importer }) => {
      const full = resolve(resolveDir, path);
      if (path.endsWith(".json")) {
        const name = `${basename(dirname(full))}-${basename(full)}`;
        files.set(name, JSON.stringify(JSON.parse(readFileSync(full, "utf8"))));
        data.add(full.slice(root.length + 1));
        return { path: `./${name}`, external: true };
      }
      // What the core loads when it needs it is small: one file of it all costs less than many.
      const isApart =
        (kind === "dynamic-import" && dirname(importer) === pack) || basename(importer) === "pack.ts";
      if (!isApart) return undefined;
      queue.push(full);
      return { path: `./${nameOf(full)}.cjs`, external: true };
    });
  },
});

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPack();
