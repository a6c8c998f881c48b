import { type Catalog } from "../../core/catalog/catalog.ts";
import { consumersAmong } from "../../core/consumers.ts";
import { type Definition } from "../../core/definition.ts";
import { type Stack } from "../../core/stack.ts";
import { TRUE, type Value } from "../../core/value.ts";
import { AS_SHOWN, type Reading, valueOf } from "../documents/json-value.ts";
import { plainDefinition } from "../documents/plain-definition.ts";
import { type Pure } from "../terraform/pure/pure.ts";
import { toldTexts } from "../plan/told-texts.ts";
import { type EqualTexts } from "./equal-texts.ts";
import { withOrigins } from "./state-definition.ts";
import { stateObjects } from "./state-objects.ts";
import { type StateContents, type StateOutput } from "./state-resource.ts";

/** A state as a stack. */
export function stateStack(
  id: string,
  directory: string,
  { resources, outputs }: StateContents,
  catalog: Catalog,
  pure: ReadonlyMap<string, Pure>,
): Stack {
  const objects = stateObjects(resources, directory, catalog, pure);
  const { texts } = objects;
  const definitions: Definition[] = [
    ...objects.all(),
    ...outputs.map((each) => outputOf(each, directory, texts)),
  ];
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
    toldBy: toldTexts(() => resources.filter(({ mode }) => mode === "data")),
  };
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
