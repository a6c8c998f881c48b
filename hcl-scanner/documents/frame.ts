import { z } from "zod";
import { DocumentError } from "./document-error.ts";
import { type Json } from "./parse-json.ts";

const part = z.looseObject({});
const list = z.array(z.unknown());

/** The frame of `terraform show -json` of a plan; what is in it is read piece by piece, when a rule asks. */
const plan = z.looseObject({
  format_version: z.string().regex(/^[01]\.\d+/, "expected a version 1.x"),
  variables: part.nullish(),
  planned_values: part.nullish(),
  resource_changes: list.nullish(),
  resource_drift: list.nullish(),
  deferred_changes: list.nullish(),
  output_changes: part.nullish(),
  prior_state: part.nullish(),
  configuration: z.looseObject({ provider_config: part.nullish(), root_module: part.nullish() }).nullish(),
});

const state = z.looseObject({
  format_version: z.string().regex(/^[01]\.\d+/, "expected a version 1.x"),
  values: z.looseObject({ outputs: part.nullish(), root_module: part.nullish() }).nullish(),
});

const rawState = z.looseObject({ version: z.literal(4), resources: list.nullish(), outputs: part.nullish() });

const FRAMES = { plan, state, "raw-state": rawState };

/**
 * Checks the frame of a document.
 * @throws DocumentError which names the place and never a value
 */
export function checkFrame(kind: keyof typeof FRAMES, json: Json): void {
  const { error } = FRAMES[kind].safeParse(json);
  const [issue] = error?.issues ?? [];
  if (!issue) return;
  const at = issue.path.join(".") || "the document";
  const expected = issue.code === "invalid_type" ? `expected ${nameOf(issue.expected)}` : issue.message;
  throw new DocumentError(
    "invalid-document",
    `is no ${kind === "plan" ? "plan" : "state"} that keylint can read: ${expected} at ${at}`,
  );
}

const nameOf = (type: string): string =>
  ({ record: "an object", object: "an object", array: "an array" })[type] ?? `a ${type}`;
