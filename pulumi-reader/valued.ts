import { type Definition, type DefinitionKind } from "../core/definition.ts";
import { elementsOf, read } from "../core/read.ts";
import { FALSE, NULL, TRUE, type Value, object } from "../core/value.ts";
import { referencesIn } from "./references.ts";

/** A definition that is little more than a value: an export of the program, a key of its configuration. */
export function valued(parts: {
  readonly kind: Extract<DefinitionKind, "output" | "variable">;
  readonly address: string;
  readonly name: string;
  readonly value: Value;
  readonly isSensitive: boolean;
  /** What is written for it; a key of the configuration is written elsewhere. */
  readonly names: readonly string[];
}): Definition {
  const { kind, address, name, value, isSensitive, names } = parts;
  const body = object([
    ["value", value],
    ...(kind === "variable" ? ([["default", value]] as const) : []),
    ["sensitive", isSensitive ? TRUE : FALSE],
  ]);
  return {
    path: "",
    kind,
    address,
    block: address,
    type: "",
    name,
    module: "",
    directory: "",
    names,
    get: (path) => read(body, path),
    all: (path) => elementsOf(read(body, path), path),
    references: () => referencesIn(value, "value"),
    lifecycle: { createBeforeDestroy: NULL, preventDestroy: NULL, replaceTriggeredBy: [], ignoreChanges: [] },
    locate: () => ({ file: undefined, start: 0, end: 0, callers: [] }),
  };
}
