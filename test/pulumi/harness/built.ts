import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { PACK } from "./pack.ts";

let isBuilt = false;

/** The directory of the pack, built of the sources as they are. */
export function builtPack(): string {
  if (!isBuilt) execFileSync(process.execPath, [join(PACK, "../scripts/build-pack.mjs")], { stdio: "pipe" });
  isBuilt = true;
  return PACK;
}
