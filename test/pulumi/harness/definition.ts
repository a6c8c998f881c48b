import { loadCatalog } from "../../../core/catalog/load.ts";
import { type Definition } from "../../../core/definition.ts";
import { type PulumiResource } from "../../../pulumi-reader/resource.ts";
import { pulumiStack, typesOf } from "../../../pulumi-reader/stack.ts";
import { Tokens } from "../../../pulumi-reader/token.ts";
import { urnOf } from "./resource.ts";

/** A resource as the reader makes it, with nothing around it. */
export async function definitionOf(
  token: string,
  inputs: object,
  more: Partial<PulumiResource> = {},
): Promise<Definition> {
  const tokens = new Tokens();
  await tokens.load(token);
  const resource: PulumiResource = {
    urn: urnOf(token, "it"),
    token,
    inputs,
    isComponent: false,
    dependencies: [],
    propertyDependencies: new Map(),
    options: { ignoreChanges: [], additionalSecretOutputs: [] },
    ...more,
  };
  const catalog = await loadCatalog(typesOf([resource], tokens));
  const parts = { id: "test", door: "pulumi" as const, resources: [resource], blind: new Set<never>() };
  return pulumiStack(parts, tokens, catalog).definitions[0]!;
}
