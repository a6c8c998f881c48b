import { type Value } from "../value.ts";

/** Is it known to be true? Terraform takes `"true"` for it, too. */
export const isTrue = (value: Value): boolean =>
  value.state === "known" &&
  ((value.kind === "bool" && value.value) || (value.kind === "string" && value.value === "true"));
