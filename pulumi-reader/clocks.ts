import { type Catalog } from "../core/catalog/catalog.ts";
import { type Reason } from "../core/value.ts";
import { type PulumiDefinition } from "./definition.ts";

/**
 * Why a resource with these dependencies may be replaced by an option that is not shown. `replaceWith` shows among the
 * dependencies; a `replacementTrigger` shows nowhere, but a clock that no input reads was made for something.
 */
export function unseenReplacement(
  definitions: ReadonlyMap<string, PulumiDefinition>,
  catalog: Catalog,
): (dependencies: readonly string[]) => Reason | undefined {
  const moving = new Map<string, boolean>();
  const moves = (urn: string): boolean => {
    const known = moving.get(urn);
    if (known !== undefined) return known;
    moving.set(urn, false);
    const definition = definitions.get(urn);
    const read = [...(definition?.resource.propertyDependencies.values() ?? [])].flat();
    const result = !!definition && (isClock(definition, catalog) || read.some(moves));
    moving.set(urn, result);
    return result;
  };
  let idle: { readonly is: PulumiDefinition | undefined } | undefined;
  return (dependencies) => {
    const mover = dependencies.find(moves);
    if (mover !== undefined) {
      const { name } = definitions.get(mover)!;
      return { code: "door", text: `whether it is replaced with ${name}, which time replaces, is not shown` };
    }
    idle ??= { is: idleClock(definitions, catalog) };
    return (
      idle.is && { code: "door", text: `whether its replacementTrigger reads ${idle.is.name} is not shown` }
    );
  };
}

const isClock = ({ type }: PulumiDefinition, catalog: Catalog): boolean =>
  catalog.entry(type)?.clock !== undefined;

function idleClock(
  definitions: ReadonlyMap<string, PulumiDefinition>,
  catalog: Catalog,
): PulumiDefinition | undefined {
  const clocks = [...definitions.values()].filter((each) => isClock(each, catalog));
  if (clocks.length === 0) return undefined;
  const read = new Set(
    [...definitions.values()].flatMap(({ resource }) => [...resource.propertyDependencies.values()].flat()),
  );
  return clocks.find(({ address }) => !read.has(address));
}
