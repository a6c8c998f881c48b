import { z } from "zod";
import { type Stack } from "../core/stack.ts";
import { checked } from "./checked.ts";
import { InputError } from "./input-error.ts";
import { loadedStack } from "./loaded-stack.ts";
import { ResourceState, resourceOf } from "./resource-state.ts";
import { type Locate } from "./source-position.ts";
import { STACK_TOKEN } from "./token.ts";

const Export = z.object({
  version: z.number(),
  deployment: z.object({ resources: z.array(ResourceState).nullish() }),
});

/** The layouts that Pulumi has written since 2019: the later one only names the features that it uses. */
const VERSIONS = [3, 4];

/**
 * A `pulumi stack export` as a stack: what exists, as its program wanted it, with what the providers answered.
 * @throws InputError which names the place and never a value
 */
export function stackOfExport(json: unknown, id: string, locate?: Locate): Promise<Stack> {
  const { version, deployment } = checked(Export, json, "stack export");
  if (!VERSIONS.includes(version)) {
    throw new InputError(
      `is a stack export of version ${version}, and keylint reads ${VERSIONS.join(" and ")}: export it with a current pulumi`,
    );
  }
  const states = (deployment.resources ?? []).filter((each) => !each.delete && !each.external);
  const root = states.find(({ type }) => type === STACK_TOKEN);
  return loadedStack({
    id,
    door: "state",
    resources: states.map(resourceOf),
    exports: root?.outputs ? { of: root.outputs, areMarked: true } : undefined,
    blind: new Set(["source", "program", "wiring"]),
    locate,
  });
}
