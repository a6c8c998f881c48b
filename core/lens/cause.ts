import { type Catalog } from "../catalog/catalog.ts";
import { type Relay, type When } from "../catalog/entry.ts";
import { type Definition, type Path } from "../definition.ts";
import { type Period } from "../period.ts";
import { type Place } from "../rule.ts";
import { type Reason, type Unknown, type Value, parts } from "../value.ts";
import { isReason } from "./credential.ts";
import { isWritten } from "./literal-home.ts";
import { type StackIndex } from "./stack-index.ts";
import { readWhen } from "./time-argument.ts";

/** What would change a value from one apply to the next. */
export type Cause =
  /** Time: a clock, or a function that answers anew at every apply. Every period that is possible, or why it cannot be told. */
  | { readonly by: "time"; readonly periods: readonly Period[] | Reason; readonly schedule?: Place }
  | { readonly by: "unknown"; readonly reason: Reason }
  /** A clock that does not reach it, and why. */
  | { readonly by: "dead-clock"; readonly why: string; readonly schedule: Place | undefined }
  | { readonly by: "resource"; readonly address: string }
  | { readonly by: "nobody" };

export interface Neighbours {
  readonly index: StackIndex;
  readonly catalog: Catalog;
  readonly now: number;
}

/** How a change is noticed: by reading an attribute, or by `replace_triggered_by`, which watches for planned changes. */
export type Notice = "read" | "replace-trigger";

const NOBODY: Cause = { by: "nobody" };
const RANK: readonly Cause["by"][] = ["time", "unknown", "dead-clock", "resource", "nobody"];

/** The one that decides: whatever fires, fires; of several clocks the fastest. */
export function strongest(causes: readonly Cause[]): Cause {
  let best: Cause = NOBODY;
  for (const cause of causes) {
    const ahead = RANK.indexOf(best.by) - RANK.indexOf(cause.by);
    if (ahead > 0 || (ahead === 0 && cause.by === "time" && best.by === "time" && isFaster(cause, best)))
      best = cause;
  }
  return best;
}

type Time = Extract<Cause, { by: "time" }>;

const slowest = ({ periods }: Time): number =>
  isReason(periods) ? Infinity : Math.max(...periods.map((each) => each.ms));
const isFaster = (a: Time, b: Time): boolean => slowest(a) < slowest(b);

/** What would change a value. */
export const causeOfValue = (value: Value, neighbours: Neighbours): Cause =>
  strongest(ofValue(value, neighbours, new Set()));

/** What would change what an address and a path in it mean. */
export const causeOfReference = (
  address: string,
  path: Path,
  notice: Notice,
  neighbours: Neighbours,
): Cause => strongest(ofReference(address, path, notice, neighbours, new Set()));

/** Longer chains of references are not followed. */
const LONGEST_CHAIN = 200;

function ofValue(value: Value, neighbours: Neighbours, seen: Set<string>): Cause[] {
  const causes: Cause[] = [];
  if (value.state === "unknown") {
    const own = ofUnknown(value);
    if (own) causes.push(own);
  }
  for (const { address, path } of value.origins ?? [])
    causes.push(...ofReference(address, path, "read", neighbours, seen));
  for (const part of parts(value)) causes.push(...ofValue(part, neighbours, seen));
  return causes;
}

/** What is known after apply, or comes from a data source, is told by where it was drawn from. */
function ofUnknown({ reason, instant }: Unknown): Cause | undefined {
  if (instant?.anchor === "apply" || reason.code === "clock") return { by: "time", periods: [{ ms: 0 }] };
  return reason.code === "apply" || reason.code === "data" || instant ? undefined : { by: "unknown", reason };
}

function ofReference(
  address: string,
  path: Path,
  notice: Notice,
  neighbours: Neighbours,
  seen: Set<string>,
): Cause[] {
  const visit = `${address} ${path} ${notice}`;
  if (seen.has(visit) || seen.size > LONGEST_CHAIN) return [];
  seen.add(visit);
  const definitions = neighbours.index.at(address);
  if (definitions.length === 0) {
    const unmade = neighbours.index.unmadeAt(address);
    if (unmade) {
      return [
        {
          by: "dead-clock",
          why: `${unmade.block} has no instances`,
          schedule: { definition: unmade, path: "" },
        },
      ];
    }
    if (notice === "read") return hiddenLocal(address, neighbours);
    return [{ by: "dead-clock", why: `${address} is not declared`, schedule: undefined }];
  }
  return definitions.slice(0, 1).flatMap((each) => ofDefinition(each, path, notice, neighbours, seen));
}

/** A local of which a door without source only tells the name: anything may be behind it. */
function hiddenLocal(address: string, { index: { stack } }: Neighbours): Cause[] {
  if (!stack.blind.has("source") || !/(?:^|\.)local\.[^.]+$/.test(address)) return [];
  return [
    { by: "unknown", reason: { code: "door", text: `what was read does not show what ${address} is` } },
  ];
}

function ofDefinition(
  definition: Definition,
  path: Path,
  notice: Notice,
  neighbours: Neighbours,
  seen: Set<string>,
): Cause[] {
  if (definition.kind !== "resource" && definition.kind !== "data") return [];
  const entry = neighbours.catalog.entry(
    definition.kind === "data" ? `data.${definition.type}` : definition.type,
  );
  const attribute = path.split(".", 1)[0]!;

  if (entry?.clock && (attribute === "" || entry.clock.moves.includes(attribute))) {
    return [notice === "read" ? clock(definition, entry.clock.period, neighbours) : unseen(definition)];
  }

  const relays: Relay[] = [
    ...(entry?.relays ?? []),
    ...(entry?.replacedBy ?? []).flatMap((each) =>
      each.by === "trigger" ? [{ from: each.path, to: [attribute] }] : [],
    ),
  ];
  const passing = relays.filter(
    ({ from, to }) => attribute === "" || attribute === from || to.includes(attribute),
  );
  const causes = passing.flatMap(({ from }) => throughArgument(definition, from, neighbours, seen));
  for (const each of definition.lifecycle.replaceTriggeredBy) {
    causes.push(...ofReference(each.address, each.path, "replace-trigger", neighbours, seen));
  }
  if (attribute === "" && passing.length === 0) {
    for (const name of definition.names) causes.push(...throughArgument(definition, name, neighbours, seen));
  } else if (definition.names.includes(attribute) && !passing.some(({ from }) => from === attribute)) {
    causes.push(...throughArgument(definition, attribute, neighbours, seen));
  }

  if (passing.some(({ from }) => definition.names.includes(from))) return causes;
  if (!entry?.gives) return [...causes, { by: "resource", address: definition.block }];
  const why = `${definition.block} stays what it is, for it has no ${entry.relays?.[0]?.from ?? "triggers"}`;
  return [...causes, { by: "dead-clock", why, schedule: { definition, path: "" } }];
}

function throughArgument(
  definition: Definition,
  from: Path,
  neighbours: Neighbours,
  seen: Set<string>,
): Cause[] {
  if (!definition.names.includes(from)) return [];
  const causes = ofValue(definition.get(from), neighbours, seen);
  if (!ignores(definition, from)) return causes;
  return causes.map((cause) =>
    cause.by !== "time"
      ? cause
      : {
          by: "dead-clock",
          why: `ignore_changes of ${definition.block} holds ${from}`,
          schedule: cause.schedule,
        },
  );
}

/** Does `ignore_changes` hold the argument, or something in or around it? */
export function ignores({ lifecycle: { ignoreChanges } }: Definition, path: Path): boolean {
  if (ignoreChanges === "all") return true;
  return ignoreChanges.some(
    (each) => each === path || path.startsWith(`${each}.`) || each.startsWith(`${path}.`),
  );
}

/** terraform drops an expired `time_rotating` from the state and makes a new one: nobody sees it change. */
const unseen = (definition: Definition): Cause => ({
  by: "dead-clock",
  why: `an expired ${definition.type} is made anew, not changed, so that ${definition.block} triggers nothing`,
  schedule: { definition, path: "" },
});

/** Of the units of a clock the last one that is set wins. */
function clock(definition: Definition, whens: readonly When[], { index, now }: Neighbours): Cause {
  const set = whens.filter(
    ({ path }) => definition.get(path).state !== "absent" && isWritten({ definition, path }),
  );
  // A state shows the date that the provider worked out beside the length that was written.
  const isMade = ({ format }: When): boolean => index.stack.blind.has("wiring") && format === "rfc3339";
  const when = set.findLast((each) => !isMade(each)) ?? set.at(-1);
  const schedule = { definition, path: when?.path ?? "" };
  if (!when) return { by: "dead-clock", why: `${definition.block} says no period`, schedule };
  const said = readWhen(definition, when, now);
  const cases = said.kind === "either" ? said.cases : [said];
  const periods = cases.flatMap((each) => {
    if (each.kind === "length" && each.ms > 0) return [{ ms: each.ms }];
    if (each.kind === "relative") return [each.instant.plus];
    return each.kind === "date" && each.at > now ? [{ ms: each.at - now }] : [];
  });
  if (said.kind === "date" && periods.length === 0) {
    return { by: "dead-clock", why: `${when.path} of ${definition.block} has passed`, schedule };
  }
  if (periods.length === cases.length) return { by: "time", periods, schedule };
  const reason = said.kind === "unknown" || said.kind === "either" ? said.reason : UNCLEAR;
  return { by: "time", periods: reason, schedule };
}

const UNCLEAR: Reason = { code: "error", text: "its period is not said" };
