import { type Catalog } from "../../core/catalog/catalog.ts";
import { loadCatalog } from "../../core/catalog/load.ts";
import { type Stack } from "../../core/stack.ts";
import { type Io } from "../io.ts";
import { type Options } from "../options.ts";
import { boundaryOf } from "../terraform/boundary.ts";
import { type Loaded, type UnopenedStack } from "../terraform/load.ts";
import { joinedCatalog } from "./joined.ts";
import {
  type Collected,
  type NamedDocument,
  STDIN,
  type Surroundings,
  documentStack,
  namedDocument,
} from "./load-document.ts";

export interface Documents {
  readonly parts: Loaded[];
  /** Those that are configuration in JSON syntax, whatever their name. */
  readonly configurations: readonly string[];
}

/** Reads plans, states and stack exports. What keeps one from being read is a diagnostic, and hides no other. */
export async function readDocuments(
  paths: readonly string[],
  options: Options,
  io: Io,
  collected: Collected,
): Promise<Documents> {
  const { root, source, workspace, environment } = options;
  const around: Surroundings = { cwd: io.cwd, root, source, workspace, environment, stdin: io.stdin };
  const parts: Loaded[] = [];
  const configurations: string[] = [];
  for (const path of new Set(paths)) {
    const document = await namedDocument(path, around);
    if ("kind" in document && document.kind === "configuration" && path !== STDIN) {
      configurations.push(path);
      continue;
    }
    const { stacks, catalog, configuration } = await readOne(document, path, around, collected);
    parts.push({
      stacks,
      catalog,
      ...collected,
      exceptions: configuration?.exceptions ?? (() => []),
      boundary: configuration?.boundary ?? boundaryOf([path], io.cwd, root).directory,
    });
  }
  return { parts, configurations };
}

interface ReadOne {
  readonly stacks: readonly UnopenedStack[];
  readonly catalog: Catalog;
  /** Where a plan was read together with the configuration that it was made of. */
  readonly configuration?: Loaded;
}

async function readOne(
  document: NamedDocument,
  path: string,
  around: Surroundings,
  collected: Collected,
): Promise<ReadOne> {
  const { diagnostics } = collected;
  const judged = "diagnostic" in document ? document : await documentStack(document, around);
  if ("diagnostic" in judged) {
    diagnostics.push(judged.diagnostic);
    return { stacks: [], catalog: await loadCatalog([]) };
  }
  diagnostics.push(...judged.diagnostics);
  for (const [name, text] of judged.sources ?? []) collected.sources.set(name, text);
  const { catalog, plan } = judged;
  if (!plan) return { stacks: [opened(judged.stack, around)], catalog };
  const { withSource } = await import("./plan-source.ts");
  const { stack, loaded } = await withSource({ ...plan, path }, around, collected);
  if (!loaded) return { stacks: [opened(stack, around)], catalog };
  return {
    stacks: [opened(stack, around)],
    catalog: joinedCatalog([catalog, loaded.catalog]),
    configuration: loaded,
  };
}

/** What a document says is read at once. */
const opened = (stack: Stack, { environment }: Surroundings): UnopenedStack => ({
  id: stack.id,
  open: () => (environment === undefined ? stack : { ...stack, environment }),
});
