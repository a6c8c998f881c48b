import { z } from "zod";
import { type Stack } from "../core/stack.ts";
import { checked } from "./checked.ts";
import { loadedStack } from "./loaded-stack.ts";
import { ResourceState, resourceOf } from "./resource-state.ts";
import { STACK_TOKEN } from "./token.ts";
import { MASKED } from "./wire.ts";

const Preview = z.object({
  config: z.record(z.string(), z.unknown()).nullish(),
  steps: z
    .array(
      z.object({
        op: z.string(),
        urn: z.string(),
        newState: ResourceState.nullish(),
        oldState: ResourceState.nullish(),
      }),
    )
    .nullish(),
});

/** What is done to things that will not be there afterwards, or are not made here. */
const GONE = new Set([
  "delete",
  "delete-replaced",
  "discard",
  "discard-replaced",
  "read",
  "read-replacement",
  "read-discard",
  "remove-pending-replace",
]);

const textsIn = (config: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(config).flatMap(([key, each]) =>
      typeof each === "string" && each !== MASKED ? [[key, each]] : [],
    ),
  );

/**
 * A `pulumi preview --json` as a stack: what will exist after the update.
 * @throws InputError which names the place and never a value
 */
export function stackOfPreview(json: unknown, id: string): Promise<Stack> {
  const { steps, config } = checked(Preview, json, "preview");
  const kept = (steps ?? []).filter(({ op, newState }) => !GONE.has(op) && newState);
  const byUrn = new Map(kept.map((each) => [each.urn, each]));
  const root = kept.find(({ newState }) => newState?.type === STACK_TOKEN)?.newState;
  return loadedStack(
    {
      id,
      door: "pulumi",
      resources: [...byUrn.values()].map(({ newState, oldState }) => ({
        ...resourceOf(newState!),
        outputs: newState!.outputs ?? oldState?.outputs ?? undefined,
      })),
      exports: root?.outputs ? { of: root.outputs, areMarked: true } : undefined,
      config: { texts: textsIn(config ?? {}), secretsAreLeftOut: true },
      blind: new Set(["source", "program"]),
    },
    (urn) => byUrn.get(urn)?.op !== "same",
  );
}
