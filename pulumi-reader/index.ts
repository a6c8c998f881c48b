/** Pulumi's resources as definitions: of a stack export, of a preview as JSON, and of what the engine tells a policy. */
export { stackOfExport } from "./export.ts";
export { InputError } from "./input-error.ts";
export { stackOfPreview } from "./preview.ts";
