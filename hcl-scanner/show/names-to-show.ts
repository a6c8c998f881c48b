import { type Definition } from "../../core/definition.ts";
import { RUNNING_BLOCKS } from "../terraform/body-value.ts";

/** The arguments and nested blocks whose values are shown: those that are planned. */
export function namesToShow({ kind, names }: Definition): readonly string[] {
  if (kind === "variable" || kind === "local" || kind === "output") return ["value"];
  return names.filter((name) => !RUNNING_BLOCKS.has(name));
}
