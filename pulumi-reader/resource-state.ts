import { z } from "zod";
import { type PulumiResource, tokenOf } from "./resource.ts";
import { positionIn } from "./source-position.ts";

const texts = z.array(z.string()).nullish();
const properties = z.record(z.string(), z.unknown()).nullish();

/** What a state or a step of a preview says of a resource; whatever else it says is not looked at. */
export const ResourceState = z.object({
  urn: z.string(),
  type: z.string().optional(),
  custom: z.boolean().optional(),
  /** A former one that is still to be deleted. */
  delete: z.boolean().optional(),
  /** Read, not made. */
  external: z.boolean().optional(),
  id: z.string().optional(),
  inputs: properties,
  outputs: properties,
  dependencies: texts,
  propertyDependencies: z.record(z.string(), texts).nullish(),
  protect: z.boolean().nullish(),
  ignoreChanges: texts,
  additionalSecretOutputs: texts,
  replaceWith: texts,
  replacementTrigger: z.unknown().optional(),
  /** Where the program registered it, and from where it was called. */
  sourcePosition: z.string().nullish(),
  stackTrace: z.array(z.object({ sourcePosition: z.string().nullish() })).nullish(),
});
export type ResourceState = z.infer<typeof ResourceState>;

export const resourceOf = (state: ResourceState): PulumiResource => ({
  urn: state.urn,
  token: state.type ?? tokenOf(state.urn),
  inputs: state.inputs ?? {},
  outputs: state.outputs ?? undefined,
  id: state.id,
  isComponent: state.custom === false,
  position: positionIn([
    state.sourcePosition,
    ...(state.stackTrace ?? []).map(({ sourcePosition }) => sourcePosition),
  ]),
  dependencies: state.dependencies ?? [],
  propertyDependencies: new Map(
    Object.entries(state.propertyDependencies ?? {}).map(([key, urns]) => [key, urns ?? []]),
  ),
  options: {
    protect: state.protect ?? undefined,
    ignoreChanges: state.ignoreChanges ?? [],
    deleteBeforeReplace: "not shown",
    additionalSecretOutputs: state.additionalSecretOutputs ?? [],
    replacedBy: {
      replaceWith: state.replaceWith ?? [],
      hasTrigger: state.replacementTrigger !== undefined && state.replacementTrigger !== null,
    },
  },
});
