import { loadCatalog } from "../../core/catalog/load.ts";
import { typeKey } from "../../core/secret/table.ts";
import { type Diagnostic } from "../hcl/diagnostic.ts";
import { type DocumentPlace, type JudgedDocument } from "./judged-document.ts";
import { type Json } from "./parse-json.ts";
import { pulumiProject } from "./pulumi-project.ts";

/** Makes a stack of a stack export or of a preview, which points into its program where that is at hand. */
export async function pulumiDocument(
  kind: "pulumi-export" | "pulumi-preview",
  json: Json,
  { id, boundary, around, source }: DocumentPlace,
): Promise<JudgedDocument> {
  const { locate, sources } = pulumiProject(boundary, source, around);
  const stack =
    kind === "pulumi-export"
      ? await (await import("../../pulumi-reader/export.ts")).stackOfExport(json, id, locate)
      : await (await import("../../pulumi-reader/preview.ts")).stackOfPreview(json, id, locate);
  // Which files it points into is known when all were asked for.
  for (const each of stack.definitions) each.locate();
  const types = new Set(stack.definitions.flatMap((each) => typeKey(each) ?? []));
  const diagnostics = stack.leavesOut ? [incomplete(id, stack.leavesOut.text)] : [];
  return { stack, catalog: await loadCatalog(types), diagnostics, sources };
}

const incomplete = (path: string, message: string): Diagnostic => ({
  severity: "warning",
  code: "invalid-document",
  message,
  path,
});
