import { type Files } from "./files.ts";
import { type ModuleLoader } from "./module-loader.ts";
import { type Installed, modulePath } from "./module-path.ts";
import { type RootPath } from "./roots.ts";
import { staticSource } from "./static-source.ts";

/** Modules nested deeper than that call themselves in circles. */
export const MOST_NESTED = 32;

/** So many calls are followed to find out which types there are. */
const MOST_FOLLOWED = 20_000;

/** Parses all modules that a root calls, so that every type is known before anything is evaluated. */
export function readCalled(root: RootPath, installed: Installed, files: Files, loader: ModuleLoader): void {
  const seen = new Set<string>();
  const visit = (directory: string, prefix: string, depth: number, only?: ReadonlySet<string>): void => {
    const module = loader.module(directory, only);
    for (const [name, { block }] of module.modules) {
      const source = staticSource(block, module);
      const key = prefix === "" ? name : `${prefix}.${name}`;
      const at = source === undefined ? undefined : modulePath(source, directory, key, installed, files);
      if (!at || "missing" in at) continue;
      // Below a module of which nothing is installed, its calls lead to the same places whoever calls it.
      const visited = installed.size > 0 ? `${key} ${at.found}` : at.found;
      if (seen.has(visited) || seen.size > MOST_FOLLOWED || depth > MOST_NESTED) continue;
      seen.add(visited);
      if (files.holds(at.found) && files.isDirectory(at.found)) visit(at.found, key, depth + 1);
    }
  };
  visit(root.directory, "", 0, root.only);
}
