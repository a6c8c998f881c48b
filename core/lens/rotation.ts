import { type Replacement } from "../catalog/entry.ts";
import { type Definition, type Path } from "../definition.ts";
import { type Place } from "../rule.ts";
import { type Stack } from "../stack.ts";
import { type Reason } from "../value.ts";
import { type Cause, type Neighbours, causeOfReference, causeOfValue, ignores, strongest } from "./cause.ts";
import { type Means, type Rotation, type Timed, isReason } from "./credential.ts";
import { holdAll, isOn } from "./predicate.ts";
import { type Schedule, scheduleOf } from "./schedule.ts";
import { isWritten } from "./literal-home.ts";

const LIFECYCLE = "lifecycle.replace_triggered_by";

/** Who replaces what a definition makes: of several ways the one that works, else the one that says most. */
export function rotationOf(
  definition: Definition,
  ways: readonly Replacement[],
  neighbours: Neighbours,
): Rotation {
  for (const way of ways) {
    const ruling = way.by === "sibling" && way.rules ? bySibling(definition, way, neighbours) : undefined;
    if (ruling?.state === "timed" || ruling?.state === "inert") return { ...ruling, by: way.by };
  }
  const rotations = [
    ...ways.map((way) => through(way.by, byWay(definition, way, neighbours))),
    through("lifecycle", byLifecycle(definition, neighbours)),
    through("generations", byGenerations(definition)),
  ].filter((each) => each !== undefined);
  const none: Rotation = { state: "none", at: { definition, path: placeOf(ways) } };
  return rotations.reduce((best, each) => (isStronger(each, best) ? each : best), none);
}

const through = (by: Means, rotation: Rotation | undefined): Rotation | undefined =>
  rotation && { ...rotation, by };

const RANK: readonly Rotation["state"][] = ["timed", "unknown", "inert", "manual", "coupled", "none"];

function isStronger(a: Rotation, b: Rotation): boolean {
  const ahead = RANK.indexOf(b.state) - RANK.indexOf(a.state);
  return ahead > 0 || (ahead === 0 && a.state === "timed" && b.state === "timed" && slowest(a) < slowest(b));
}

/** In milliseconds; infinite where no period is known. */
const slowest = ({ periods }: Timed): number =>
  isReason(periods) ? Infinity : Math.max(...periods.map((each) => each.ms));

/** Where a missing rotation would be declared. */
function placeOf([first]: readonly Replacement[]): Path {
  if (first?.by === "trigger" || first?.by === "counter") return first.path;
  if (first?.by === "provider") return (first.enabled ?? first.period[0])?.path ?? "";
  return "";
}

function byWay(definition: Definition, way: Replacement, neighbours: Neighbours): Rotation | undefined {
  const applies = holdAll(definition, way.when);
  if (applies === false) return undefined;
  if (applies !== true)
    return { state: "unknown", at: { definition, path: way.when![0]!.path }, reason: applies };
  switch (way.by) {
    case "trigger":
    case "counter":
      return orElsewhere(byArgument(definition, way.path, way.by, neighbours), definition, way);
    case "provider":
      return byProvider(definition, way, neighbours);
    case "sibling":
      return bySibling(definition, way, neighbours);
    case "version":
      return byVersion(definition, way, neighbours);
  }
}

/** A change of an argument replaces it, or writes a new value. */
function byArgument(
  definition: Definition,
  path: Path,
  by: "trigger" | "counter",
  neighbours: Neighbours,
): Rotation | undefined {
  const value = definition.get(path);
  if (value.state === "absent") return undefined;
  const rotation = rotationBy(causeOfValue(value, neighbours), definition, path);
  if (rotation.state !== "timed") return rotation;
  const why = ignores(definition, path)
    ? `ignore_changes holds ${path}`
    : by === "trigger" && isProtected(definition)
      ? "prevent_destroy refuses every replacement"
      : undefined;
  return why === undefined ? rotation : inert(rotation, why);
}

/** The key or the password itself may be read from where others keep it: they may replace it there. */
function orElsewhere(
  rotation: Rotation | undefined,
  definition: Definition,
  way: Replacement,
): Rotation | undefined {
  if (rotation?.state !== "coupled" || way.by !== "trigger" || !way.material) return rotation;
  const value = definition.get(way.path);
  const isRead = value.state === "unknown" && value.reason.code === "data";
  return isRead ? { state: "unknown", at: rotation.at, reason: value.reason } : rotation;
}

function byLifecycle(definition: Definition, neighbours: Neighbours): Rotation | undefined {
  const at = { definition, path: LIFECYCLE };
  const { replaceTriggeredBy, unseen } = definition.lifecycle;
  if (unseen) return { state: "unknown", at, reason: unseen };
  if (replaceTriggeredBy.length === 0) return undefined;
  const causes = replaceTriggeredBy.map(({ address, path }) =>
    causeOfReference(address, path, "replace-trigger", neighbours),
  );
  const rotation = rotationBy(strongest(causes), definition, LIFECYCLE);
  return rotation.state === "timed" && isProtected(definition)
    ? inert(rotation, "prevent_destroy refuses every replacement")
    : rotation;
}

function isProtected({ lifecycle: { preventDestroy } }: Definition): boolean {
  return preventDestroy.state === "known" && preventDestroy.kind === "bool" && preventDestroy.value;
}

const inert = ({ at, schedule }: Timed, why: string): Rotation => ({
  state: "inert",
  at,
  why,
  ...(schedule && { schedule }),
});

function rotationBy(cause: Cause, definition: Definition, path: Path): Rotation {
  const at = { definition, path };
  switch (cause.by) {
    case "time":
      return {
        state: "timed",
        at,
        periods: cause.periods,
        ...(cause.schedule && { schedule: cause.schedule }),
      };
    case "unknown":
      return { state: "unknown", at, reason: cause.reason };
    case "dead-clock":
      return { state: "inert", at, why: cause.why, ...(cause.schedule && { schedule: cause.schedule }) };
    case "resource":
      return { state: "coupled", at, trigger: cause.address };
    case "nobody":
      return { state: "manual", at, trigger: path };
  }
}

/** Instances that come and go by a date that is known while planning: `count` or `for_each` reads `plantimestamp()`. */
function byGenerations(definition: Definition): Rotation | undefined {
  const { conditional } = definition;
  if (conditional?.code !== "clock") return undefined;
  return { state: "timed", at: { definition, path: "" }, periods: conditional };
}

function byProvider(
  definition: Definition,
  way: Extract<Replacement, { by: "provider" }>,
  { index, now }: Neighbours,
): Rotation | undefined {
  const schedule = scheduleOf(definition, way, now);
  const on = way.enabled ? isOn(definition, way.enabled) : true;
  const at = { definition, path: schedule.at?.path ?? way.enabled?.path ?? "" };
  if (on === false) {
    return schedule.is === "none" || !isDeclared(schedule, index.stack)
      ? undefined
      : { state: "inert", at, why: `${way.enabled!.path} is off` };
  }
  if (on !== true) return { state: "unknown", at, reason: on };
  const needed = way.needs === undefined ? undefined : definition.get(way.needs);
  if (needed?.state === "absent" && schedule.is !== "none") {
    // Nobody declares what only the provider would do by default.
    return schedule.byDefault
      ? undefined
      : { state: "inert", at, why: `it starts only where ${way.needs} is set` };
  }
  return rotationOn(schedule, at);
}

/** Is it written, and not only what a provider tells? A state shows both alike. */
const isDeclared = ({ at, byDefault }: Schedule, { blind }: Stack): boolean =>
  !byDefault && at !== undefined && isWritten(at) && !blind.has("wiring");

function bySibling(
  definition: Definition,
  way: Extract<Replacement, { by: "sibling" }>,
  { index, now }: Neighbours,
): Rotation | undefined {
  const at = { definition, path: "" };
  const { made, unmade, open } = index.joined(definition, way.type, way.join, way.to);
  const rotations = made.map((sibling): Rotation | undefined => {
    const schedule = scheduleOf(sibling, way, now);
    const place = schedule.at ?? { definition: sibling, path: way.enabled?.path ?? "" };
    const on = way.enabled ? isOn(sibling, way.enabled) : true;
    if (on === false)
      return { state: "inert", at, why: `${way.enabled!.path} of ${sibling.block} is off`, schedule: place };
    if (on !== true) return { state: "unknown", at, reason: on };
    return rotationOn(schedule, at, place);
  });
  const found = rotations.filter((each) => each !== undefined);
  if (found.length > 0) return found.reduce((best, each) => (isStronger(each, best) ? each : best));
  const never = unmade.find((each) => !isOffered(each));
  if (never) {
    return {
      state: "inert",
      at,
      why: `${never.block} has no instances`,
      schedule: { definition: never, path: "" },
    };
  }
  return open && { state: "unknown", at, reason: open };
}

/** Is it made only where a variable says so? Then it is an offer that nobody took up: no rotation is declared. */
const isOffered = (unmade: Definition): boolean =>
  ["count", "for_each"].some((path) =>
    unmade.references(path).some(({ address, from }) => from === path && /(?:^|\.)var\.[^.]+$/.test(address)),
  );

/** A clock that changes the value where it stands. What people or other resources put there is no rotation. */
function byVersion(
  definition: Definition,
  way: Extract<Replacement, { by: "version" }>,
  neighbours: Neighbours,
): Rotation | undefined {
  const { made } = neighbours.index.joined(definition, way.type, way.join, way.to);
  const at = { definition, path: "" };
  const rotations = made.flatMap((each): Rotation[] => {
    const rotation = byArgument(each, way.path, "trigger", neighbours);
    if (rotation?.state !== "timed" && rotation?.state !== "inert") return [];
    if (rotation.schedule) return [{ ...rotation, at }];
    return rotation.state === "timed" ? [{ state: "unknown", at, reason: STAMPED }] : [];
  });
  const [first, ...others] = rotations;
  return first && others.reduce((best, each) => (isStronger(each, best) ? each : best), first);
}

/** `created_at = timestamp()` beside a password changes the whole, and not the password. */
const STAMPED: Reason = { code: "clock", text: "what changes in it at every apply may not be the secret" };

function rotationOn(schedule: Schedule, at: Place, elsewhere?: Place): Rotation | undefined {
  const where = elsewhere ? { at, schedule: elsewhere } : { at };
  switch (schedule.is) {
    case "none":
      return undefined;
    case "every":
      return { state: "timed", ...where, periods: schedule.periods };
    case "dead":
      return { state: "inert", ...where, why: `${schedule.at.path} never comes round: ${schedule.why}` };
    case "unknown":
      return { state: "timed", ...where, periods: schedule.reason };
  }
}
