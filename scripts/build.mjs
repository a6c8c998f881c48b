/**
 * Makes dist/: a small bin.js, chunks that are loaded when they are needed (one per sub-command, format, provider and
 * table of data), the library entry core.js, and its types. Then the policy pack.
 */
import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { buildPack } from "./build-pack.mjs";
import { licensesOf } from "./licenses.mjs";
import { bundle } from "./bundle.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const dist = join(root, "dist");
rmSync(dist, { recursive: true, force: true });

const { metafile } = await build(bundle);

execFileSync(
  process.execPath,
  [
    createRequire(import.meta.url).resolve("typescript/bin/tsc"),
    "--project",
    join(root, "tsconfig.types.json"),
  ],
  { stdio: "inherit" },
);

writeFileSync(join(dist, "THIRD-PARTY-LICENSES.txt"), licensesOf(metafile.inputs, root));
await buildPack();
