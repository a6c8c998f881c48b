import { consumersAmong } from "../../core/consumers.ts";
import { type Definition } from "../../core/definition.ts";
import { type ProviderInfo, type Stack } from "../../core/stack.ts";
import { definitionsOf, unmadeIn } from "./module-definitions.ts";
import { type ModuleInstance } from "./module-instance.ts";

/** A root module as a stack. */
export function hclStack(
  id: string,
  main: ModuleInstance,
  providers: ReadonlyMap<string, ProviderInfo>,
  environment?: string,
): Stack {
  const definitions: Definition[] = [...definitionsOf(main)];
  let byAddress: Map<string, Definition> | undefined;
  return {
    id: environment === undefined ? id : `${id}@${environment}`,
    door: "hcl",
    ...(environment !== undefined && { environment }),
    definitions,
    unmade: [...unmadeIn(main)],
    blind: new Set(),
    unread: main.root.unread,
    byAddress: (address) =>
      (byAddress ??= new Map(definitions.map((each) => [each.address, each]))).get(address),
    provider: (name) => providers.get(name),
    consumers: consumersAmong(definitions),
  };
}
