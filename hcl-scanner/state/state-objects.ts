import { type Catalog } from "../../core/catalog/catalog.ts";
import { isSecretByFacts } from "../documents/secret-by-facts.ts";
import { withParts } from "../plan/foreseen.ts";
import { movesWithTime, whetherBy } from "../plan/unseen-replacement.ts";
import { type Pure } from "../terraform/pure/pure.ts";
import { type EqualTexts, equalTexts } from "./equal-texts.ts";
import { type Neighbours, StateDefinition } from "./state-definition.ts";
import { type StateResource } from "./state-resource.ts";

/** The objects of a state, which know of each other what depends on what; each is made when it is asked for. */
export interface StateObjects {
  readonly texts: EqualTexts;
  all(): readonly StateDefinition[];
  at(address: string): StateDefinition | undefined;
}

export function stateObjects(
  resources: readonly StateResource[],
  directory: string,
  catalog: Catalog,
  pure: ReadonlyMap<string, Pure>,
): StateObjects {
  const texts = equalTexts(resources, catalog);
  const made = new Map<StateResource, StateDefinition>();
  let byAddress: ReadonlyMap<string, StateResource> | undefined;
  let movers: ReadonlySet<string> | undefined;
  const neighbours: Neighbours = {
    moverOf(blocks) {
      if (blocks.length === 0) return undefined;
      movers ??= new Set(
        objects
          .all()
          .filter(movesWithTime(() => undefined, catalog))
          .map((each) => each.block),
      );
      const mover = blocks.find((each) => movers!.has(each));
      return mover === undefined ? undefined : whetherBy({ block: mover });
    },
    isSecret: ({ mode, type }, name) =>
      isSecretByFacts(catalog, mode === "data" ? `data.${type}` : type, name),
    withParts(text, origins) {
      for (const { address, path } of pure.size === 0 ? [] : origins) {
        const source = objects.at(address);
        const whole = source && withParts(text, source, path, pure);
        if (whole && whole !== text) return whole;
      }
      return text;
    },
  };
  const definitionOf = (resource: StateResource): StateDefinition => {
    let definition = made.get(resource);
    if (!definition)
      made.set(resource, (definition = new StateDefinition(resource, texts, directory, neighbours)));
    return definition;
  };
  const objects: StateObjects = {
    texts,
    all: () => resources.map(definitionOf),
    at(address) {
      byAddress ??= new Map(resources.map((each) => [each.address, each]));
      const resource = byAddress.get(address);
      return resource && definitionOf(resource);
    },
  };
  return objects;
}
