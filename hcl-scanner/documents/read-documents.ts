import { loadCatalog } from "../../core/catalog/load.ts";
import { type Diagnostic } from "../hcl/diagnostic.ts";
import { type Io } from "../io.ts";
import { type Options } from "../options.ts";
import { boundaryOf } from "../terraform/boundary.ts";
import { type Loaded } from "../terraform/load.ts";
import { type Surroundings, documentStack, namedDocument } from "./load-document.ts";

/** Reads plans, states and stack exports. What keeps one from being read is a diagnostic, and hides no other. */
export async function readDocuments(
  paths: readonly string[],
  options: Options,
  io: Io,
  diagnostics: Diagnostic[],
): Promise<Loaded[]> {
  const around: Surroundings = { cwd: io.cwd, root: options.root, stdin: io.stdin };
  const parts: Loaded[] = [];
  for (const path of new Set(paths)) {
    const boundary = boundaryOf([path], io.cwd, options.root).directory;
    const document = await namedDocument(path, around);
    const judged = "diagnostic" in document ? document : await documentStack(document, around);
    if ("diagnostic" in judged) {
      diagnostics.push(judged.diagnostic);
      parts.push({
        stacks: [],
        catalog: await loadCatalog([]),
        diagnostics,
        sources: new Map(),
        exceptions: [],
        boundary,
      });
      continue;
    }
    diagnostics.push(...judged.diagnostics);
    parts.push({
      stacks: [judged.stack],
      catalog: judged.catalog,
      diagnostics,
      sources: new Map(),
      exceptions: [],
      boundary,
    });
  }
  return parts;
}
