import { type Catalog } from "../../core/catalog/catalog.ts";
import { loadCatalog } from "../../core/catalog/load.ts";
import { type Stack } from "../../core/stack.ts";
import { type Diagnostic } from "../hcl/diagnostic.ts";
import { type Source } from "../hcl/source.ts";
import { type PlanContents, type PlanStack } from "../plan/plan-stack.ts";
import { type Boundary } from "../terraform/boundary.ts";
import { type DocumentKind } from "./recognise.ts";
import { type Json } from "./parse-json.ts";

/** A plan, a state or a stack export, read and ready to be judged. */
export interface JudgedDocument {
  readonly stack: Stack;
  readonly catalog: Catalog;
  readonly diagnostics: readonly Diagnostic[];
  /** The files that a document of Pulumi points into. */
  readonly sources?: ReadonlyMap<string, Source>;
  /** Of a plan: what is needed to read it together with its configuration. */
  readonly plan?: { readonly stack: PlanStack; readonly contents: PlanContents };
}

/** Where a document stands: for its reports, and for the directory of what it tells of. */
export interface DocumentPlace {
  /** As reports call it: relative to the boundary. */
  readonly id: string;
  /** Directory of its root module, relative to the boundary. */
  readonly directory: string;
  readonly boundary: Boundary;
  /** The directory that the document lies in, absolute. */
  readonly around: string;
  /** The directory of what it was made of, absolute, if it is named. */
  readonly source: string | undefined;
}

type Kind = Exclude<DocumentKind, "configuration">;

/**
 * Makes a stack of a document.
 * @throws DocumentError, or InputError of a document of Pulumi's
 */
export async function judgedDocument(kind: Kind, json: Json, place: DocumentPlace): Promise<JudgedDocument> {
  switch (kind) {
    case "plan":
      return planDocument(json, place);
    case "state":
    case "raw-state":
      return stateDocument(kind, json, place);
    case "pulumi-export":
    case "pulumi-preview":
      return (await import("./pulumi-document.ts")).pulumiDocument(kind, json, place);
  }
}

async function planDocument(json: Json, { id, directory }: DocumentPlace): Promise<JudgedDocument> {
  const [{ checkFrame }, { planContents, planStack, typesInPlan }, { loadPure }] = await Promise.all([
    import("./frame.ts"),
    import("../plan/plan-stack.ts"),
    import("../terraform/pure/load.ts"),
  ]);
  checkFrame("plan", json);
  const contents = planContents(json);
  const types = typesInPlan(contents);
  const catalog = await loadCatalog(types);
  const diagnostics = contents.malformed.map((at) => malformed(at, id));
  if (json["errored"] === true) diagnostics.push(unfinished(id));
  const stack = planStack(id, directory, contents, catalog, await loadPure(types));
  return { stack, catalog, diagnostics, plan: { stack, contents } };
}

async function stateDocument(
  kind: "state" | "raw-state",
  json: Json,
  { id, directory }: DocumentPlace,
): Promise<JudgedDocument> {
  const [{ checkFrame }, { rawState, shownState }, { stateStack, typesInState }, { loadPure }] =
    await Promise.all([
      import("./frame.ts"),
      import("../state/state-resource.ts"),
      import("../state/state-stack.ts"),
      import("../terraform/pure/load.ts"),
    ]);
  checkFrame(kind, json);
  const contents = kind === "state" ? shownState(json) : rawState(json);
  const types = typesInState(contents);
  const catalog = await loadCatalog(types);
  return {
    stack: stateStack(id, directory, contents, catalog, await loadPure(types)),
    catalog,
    diagnostics: contents.malformed.map((at) => malformed(at, id)),
  };
}

const malformed = (at: string, path: string): Diagnostic => ({
  severity: "error",
  code: "invalid-document",
  message: `cannot read ${at}: it is not what terraform writes there`,
  path,
});

const unfinished = (path: string): Diagnostic => ({
  severity: "warning",
  code: "invalid-document",
  message: "is the plan of a run that ended with errors, so that things may be missing from it",
  path,
});
