import { join } from "node:path";
import { type ProviderInfo } from "../../core/stack.ts";
import { type Expression } from "../hcl/ast.ts";
import { type Files } from "./files.ts";
import { type ModuleLoader } from "./module-loader.ts";
import { type ModuleSource, literalText } from "./module-source.ts";

const LOCK_FILE = ".terraform.lock.hcl";

/** What `required_providers` asks for and the lock file holds, by local name. */
export function providerInfo(
  module: ModuleSource,
  files: Files,
  loader: ModuleLoader,
): ReadonlyMap<string, ProviderInfo> {
  const locked = lockedVersions(module.directory, files, loader);
  const found = new Map<string, ProviderInfo>();
  for (const [name, { attribute }] of module.requiredProviders) {
    const source = qualified(textOf(attribute.expression, "source") ?? `hashicorp/${name}`);
    const constraint = literalText(attribute) ?? textOf(attribute.expression, "version");
    const version = locked.get(source);
    found.set(name, {
      source,
      ...(constraint !== undefined && { constraint }),
      ...(version !== undefined && { locked: version }),
    });
  }
  for (const [source, version] of locked) {
    const name = source.slice(source.lastIndexOf("/") + 1);
    if (!found.has(name)) found.set(name, { source, locked: version });
  }
  return found;
}

function lockedVersions(directory: string, files: Files, loader: ModuleLoader): Map<string, string> {
  const versions = new Map<string, string>();
  if (!files.entries(directory).some((entry) => entry.name === LOCK_FILE)) return versions;
  const source = files.source(join(directory, LOCK_FILE));
  for (const block of source ? loader.body(source).blocks : []) {
    const version = block.body.attributes.find((each) => each.name === "version");
    const text = version && literalText(version);
    if (block.type === "provider" && block.labels[0] && text !== undefined)
      versions.set(block.labels[0].value, text);
  }
  return versions;
}

/** `hashicorp/aws` is short for `registry.terraform.io/hashicorp/aws`. */
const qualified = (source: string): string =>
  source.split("/").length === 2 ? `registry.terraform.io/${source}` : source;

function textOf(expression: Expression, key: string): string | undefined {
  if (expression.kind !== "object") return undefined;
  for (const item of expression.items) {
    const name = item.key.kind === "variable" ? item.key.name : undefined;
    const quotedName = item.key.kind === "template" ? literal(item.key) : undefined;
    if (name === key || quotedName === key) return literal(item.value);
  }
  return undefined;
}

function literal(expression: Expression): string | undefined {
  if (expression.kind !== "template") return undefined;
  const [only] = expression.parts;
  return expression.parts.length === 1 && only?.kind === "literal" && typeof only.value === "string"
    ? only.value
    : undefined;
}
