import { join, resolve } from "node:path";
import { type Diagnostic } from "../hcl/diagnostic.ts";
import { FileError, type Files } from "./files.ts";

/** Where a module call's source lies on disk. */
export type ModulePath =
  { readonly found: string } | { readonly missing: "not-installed" | "outside-boundary" };

/** What `terraform init` left: directories by module key (`vpc`, `api.queue`). */
export type Installed = ReadonlyMap<string, string>;

/** Reads `.terraform/modules/modules.json` of a root module; empty where there is none. */
export function installedModules(
  files: Files,
  root: string,
  report: (diagnostic: Diagnostic) => void,
): Installed {
  const path = join(root, ".terraform", "modules", "modules.json");
  const installed = new Map<string, string>();
  if (!files.entries(root).some((entry) => entry.name === ".terraform")) return installed;
  let manifest: unknown;
  try {
    manifest = JSON.parse(new TextDecoder().decode(files.bytes(path)));
  } catch (error) {
    if (!(error instanceof FileError)) {
      report({
        severity: "warning",
        code: "invalid-json",
        message: "expected the manifest that terraform init writes",
        path: files.display(path),
      });
    }
    return installed;
  }
  const modules = field(manifest, "Modules");
  if (!Array.isArray(modules)) return installed;
  for (const entry of modules as readonly unknown[]) {
    const key = field(entry, "Key");
    const directory = field(entry, "Dir");
    if (typeof key === "string" && typeof directory === "string" && key !== "")
      installed.set(key, files.real(resolve(root, directory)));
  }
  return installed;
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

export const isLocal = (source: string): boolean => /^\.\.?(?:[/\\]|$)/.test(source);

/** A path (`./x`, `../x`) is taken from the calling module; anything else from what is installed under the call's key. */
export function modulePath(
  source: string,
  from: string,
  key: string,
  installed: Installed,
  files: Files,
): ModulePath {
  if (isLocal(source)) return { found: files.real(resolve(from, source)) };
  const found = installed.get(key);
  return found === undefined ? { missing: "not-installed" } : { found };
}
