import { type Definition } from "../../core/definition.ts";

/** What runs on a machine is no part of what is planned. */
const RUNS = new Set(["provisioner", "connection"]);

/** The arguments and nested blocks whose values are shown. */
export function namesToShow({ kind, names }: Definition): readonly string[] {
  if (kind === "variable" || kind === "local" || kind === "output") return ["value"];
  return names.filter((name) => !RUNS.has(name));
}
