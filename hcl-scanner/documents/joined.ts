import { type Catalog } from "../../core/catalog/catalog.ts";
import { type Loaded } from "../terraform/load.ts";

/** Several inputs as one. They share their diagnostics and sources. */
export function joined(
  parts: readonly Loaded[],
  { diagnostics, sources }: Pick<Loaded, "diagnostics" | "sources">,
): Loaded {
  const [first] = parts;
  return {
    stacks: parts.flatMap((each) => each.stacks),
    catalog: parts.length === 1 ? first!.catalog : joinedCatalog(parts.map((each) => each.catalog)),
    diagnostics,
    sources,
    exceptions: () => parts.flatMap((each) => each.exceptions()),
    boundary: first!.boundary,
  };
}

/** Each knows what its own input needs. */
export function joinedCatalog(catalogs: readonly Catalog[]): Catalog {
  const first = (list: (catalog: Catalog) => readonly string[]): readonly string[] =>
    catalogs.map(list).find((each) => each.length > 0) ?? [];
  return {
    entry: (type) => catalogs.map((each) => each.entry(type)).find((each) => each !== undefined),
    secretArguments: (type) => first((each) => each.secretArguments(type)),
    secretAttributes: (type) => first((each) => each.secretAttributes(type)),
    actions: catalogs.map((each) => each.actions).find((each) => each !== undefined),
    managedPolicies: catalogs.map((each) => each.managedPolicies).find((each) => each !== undefined),
    knows: (type) => catalogs.some((each) => each.knows(type)),
  };
}
