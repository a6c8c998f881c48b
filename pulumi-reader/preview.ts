import { z } from "zod";
import { counted } from "../core/period.ts";
import { type Stack } from "../core/stack.ts";
import { type Reason } from "../core/value.ts";
import { checked } from "./checked.ts";
import { loadedStack } from "./loaded-stack.ts";
import { ResourceState, resourceOf } from "./resource-state.ts";
import { type Locate } from "./source-position.ts";
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
  changeSummary: z.record(z.string(), z.unknown()).nullish(),
});
type Preview = z.infer<typeof Preview>;

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

/** Without `--show-sames` it lists what changes, and the root of the stack. */
function leavesOut({ steps, changeSummary }: Preview): Reason | undefined {
  const all = changeSummary?.["same"];
  const listed = (steps ?? []).filter(({ op }) => op === "same").length;
  if (typeof all !== "number" || all <= listed) return undefined;
  const what = counted(all - listed, "resource");
  return {
    code: "door",
    text: `the preview leaves out ${what} that it does not change: run it with --show-sames`,
  };
}

/**
 * A `pulumi preview --json` as a stack: what will exist after the update.
 * @throws InputError which names the place and never a value
 */
export function stackOfPreview(json: unknown, id: string, locate?: Locate): Promise<Stack> {
  const preview = checked(Preview, json, "preview");
  const { steps, config } = preview;
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
      leavesOut: leavesOut(preview),
      locate,
    },
    (urn) => byUrn.get(urn)?.op !== "same",
  );
}
