/** Fails where the package that npm would publish lacks a file, or holds one that nobody needs. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const { exports, bin } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const [{ files }] = JSON.parse(
  execFileSync(npm, ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  }),
);
const paths = files.map(({ path }) => path);

const targets = [
  ...Object.values(bin),
  ...Object.values(exports).flatMap((each) => (typeof each === "string" ? [each] : Object.values(each))),
];
const wanted = [
  ...targets.map((each) => each.replace(/^\.\//, "")),
  "README.md",
  "LICENSE",
  // Findings of the policy pack link to the rule pages of the published package.
  "docs/rules/README.md",
  "dist/THIRD-PARTY-LICENSES.txt",
];
const missing = wanted.filter((each) => !paths.includes(each));
const stray = paths.filter(
  (path) =>
    !/^(?:dist\/|docs\/(?:rules|schema)\/|(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|docs\/thresholds\.md)$)/.test(
      path,
    ),
);

for (const path of missing) console.error(`missing in the package: ${path}`);
for (const path of stray) console.error(`does not belong in the package: ${path}`);
console.log(`${paths.length} files, ${Math.round(files.reduce((sum, { size }) => sum + size, 0) / 1024)} KB`);
process.exitCode = missing.length + stray.length > 0 ? 1 : 0;
