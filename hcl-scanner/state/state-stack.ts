import { type Catalog } from "../../core/catalog/catalog.ts";
import { consumersAmong } from "../../core/consumers.ts";
import { type Definition } from "../../core/definition.ts";
import { type Stack } from "../../core/stack.ts";
import { TRUE, type Value } from "../../core/value.ts";
import { AS_SHOWN, type Reading, valueOf } from "../documents/json-value.ts";
import { isSecretByFacts } from "../documents/secret-by-facts.ts";
import { plainDefinition } from "../documents/plain-definition.ts";
import { withParts } from "../plan/foreseen.ts";
import { type Pure } from "../terraform/pure/pure.ts";
import { movesWithTime, whetherBy } from "../plan/unseen-replacement.ts";
import { type EqualTexts, equalTexts } from "./equal-texts.ts";
import { type Neighbours, StateDefinition, withOrigins } from "./state-definition.ts";
import { type StateContents, type StateOutput, type StateResource } from "./state-resource.ts";

/** A state as a stack. */
export function stateStack(
  id: string,
  directory: string,
  { resources, outputs }: StateContents,
  catalog: Catalog,
  pure: ReadonlyMap<string, Pure>,
): Stack {
  const texts = equalTexts(resources, catalog);
  const kept = stateDefinitions(resources, texts, directory, catalog, pure);
  const definitions: Definition[] = [...kept, ...outputs.map((each) => outputOf(each, directory, texts))];
  let byAddress: Map<string, Definition> | undefined;
  return {
    id,
    door: "state",
    isState: true,
    definitions,
    blind: new Set(["lifecycle", "source", "wiring"]),
    unread: [],
    byAddress: (address) =>
      (byAddress ??= new Map(definitions.map((each) => [each.address, each]))).get(address),
    provider: () => undefined,
    consumers: consumersAmong(definitions),
  };
}

/** The objects of a state, which know of each other what depends on what. */
export function stateDefinitions(
  resources: readonly StateResource[],
  texts: EqualTexts,
  directory: string,
  catalog: Catalog,
  pure: ReadonlyMap<string, Pure>,
): StateDefinition[] {
  let movers: ReadonlySet<string> | undefined;
  let byAddress: ReadonlyMap<string, StateDefinition> | undefined;
  const neighbours: Neighbours = {
    moverOf(blocks) {
      if (blocks.length === 0) return undefined;
      movers ??= new Set(
        definitions.filter(movesWithTime(() => undefined, catalog)).map((each) => each.block),
      );
      const mover = blocks.find((each) => movers!.has(each));
      return mover === undefined ? undefined : whetherBy({ block: mover });
    },
    isSecret: ({ mode, type }, name) =>
      isSecretByFacts(catalog, mode === "data" ? `data.${type}` : type, name),
    withParts(text, origins) {
      for (const { address, path } of pure.size === 0 ? [] : origins) {
        byAddress ??= new Map(definitions.map((each) => [each.address, each]));
        const source = byAddress.get(address);
        const made = source && withParts(text, source, path, pure);
        if (made && made !== text) return made;
      }
      return text;
    },
  };
  const definitions = resources.map((each) => new StateDefinition(each, texts, directory, neighbours));
  return definitions;
}

function outputOf(
  { name, value, isSensitive }: StateOutput,
  directory: string,
  texts: EqualTexts,
): Definition {
  const reading: Reading = {
    ...AS_SHOWN,
    below: () => reading,
    finish: (made, { value: json }) =>
      typeof json === "string" ? withOrigins(made, texts.secret(json)) : made,
  };
  const attributes = new Map<string, () => Value>([
    ["value", () => valueOf({ value, sensitive: isSensitive }, reading)],
  ]);
  if (isSensitive) attributes.set("sensitive", () => TRUE);
  return plainDefinition(
    { address: `output.${name}`, kind: "output", type: "", name, module: "", directory },
    { attributes },
  );
}

/** The types that a state holds, as the catalog calls them. */
export const typesInState = ({ resources }: StateContents): Set<string> =>
  new Set(resources.map(({ mode, type }) => (mode === "data" ? `data.${type}` : type)));
