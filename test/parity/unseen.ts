import { type AnyDoor } from "./doors.ts";

const STATE = "a state shows what came out, and not how";
const CLOCK = "what reads a clock arrives as the text that came out";
const READERS = "what a program does with a value beside making resources of it is not shown";

/** What a rule cannot see through a door, and why; everything else it has to find through every door. */
export const UNSEEN: Readonly<Record<string, Readonly<Partial<Record<AnyDoor, string>>>>> = {
  "continuity-gap": { state: STATE, export: STATE },
  "continuity-hard-cutover": {
    plan: "a plan holds no lifecycle blocks",
    state: "a state does not say what replaces a credential",
    preview: "a preview does not show deleteBeforeReplace",
    export: "a stack export does not show deleteBeforeReplace",
  },
  "continuity-orphan": {
    plan: "a plan does not show locals, through which a credential may be read",
    state: "a state does not show what outputs read",
    pulumi: READERS,
    preview: READERS,
    export: READERS,
  },
  "continuity-restless": { state: STATE, pulumi: CLOCK, preview: CLOCK, export: CLOCK },
  "exposure-literal": {
    state: "a state does not tell who wrote a text",
    export: "a state does not tell who wrote a text",
  },
  "exposure-output": {
    pulumi: "the engine does not tell a policy which exports are marked",
    preview: "a preview does not show what will be exported",
  },
  "exposure-provider-credentials": {
    state: "a state holds no provider configurations",
    export: "a state does not tell who wrote a text",
  },
  "exposure-variable": {
    state: "a state holds no variables",
    pulumi: "the engine does not tell a policy which keys of the configuration are secret",
    export: "a stack export holds no configuration",
  },
  "rotation-overdue": { hcl: "a configuration does not tell when something was made" },
};
