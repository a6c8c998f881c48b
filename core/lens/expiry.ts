import { type Entry, type When } from "../catalog/entry.ts";
import { type Definition } from "../definition.ts";
import { DAY } from "../period.ts";
import { type Instant, type Reason } from "../value.ts";
import { type Expiry, type KnownEnd } from "./credential.ts";
import { type Possible } from "./possible.ts";
import { holds } from "./predicate.ts";
import { type Said, type Spoken, firstSaid, readWhen } from "./time-argument.ts";

/** When what a definition makes ends, in every case that is possible. */
export function expiryOf(definition: Definition, entry: Entry, now: number): Possible<Expiry> {
  const { expires, endless } = entry;
  if (!expires || expires.length === 0) return { cases: [{ state: "impossible" }] };
  if (endless) {
    const at = { definition, path: endless.path };
    const isEndless = holds(definition, endless);
    if (isEndless === true) return { cases: [{ state: "never", at, how: "spelled" }] };
    if (isEndless !== false)
      return { cases: [{ state: "unknown", at, reason: isEndless, mayBeNever: false }], because: isEndless };
  }
  const ends = firstSaid(definition, expires, now);
  const starts = firstSaid(definition, entry.starts ?? [], now);
  const cases = ends.flatMap((end) => starts.map((start) => expiry(definition, entry, end, start.said, now)));
  const because = expires.map(({ path }) => definition.get(path)).find((value) => value.state === "unknown");
  return because?.state === "unknown" ? { cases, because: because.reason } : { cases };
}

function expiry(
  definition: Definition,
  entry: Entry,
  { when, said }: Spoken,
  start: Said,
  now: number,
): Expiry {
  const at = { definition, path: (when ?? entry.expires![0]!).path };
  switch (said.kind) {
    case "nothing":
      return unset(entry, at);
    case "never":
      return { state: "never", at, how: "spelled" };
    case "dead":
      return { state: "unknown", at, reason: { code: "error", text: said.why }, mayBeNever: false };
    case "either":
      return { state: "unknown", at, reason: said.reason, mayBeNever: false };
    case "unknown":
      return {
        state: "unknown",
        at,
        reason: said.reason,
        mayBeNever: said.mayBeNothing && entry.unset === "never",
      };
    case "length":
      return { state: "known", at, ...from(when), lifetime: { ms: said.ms }, from: "start" };
    case "relative":
      return { state: "known", at, ...from(when), ...untilMoment(said.instant, start, now) };
    case "date":
      return {
        state: "known",
        at,
        ...from(when),
        end: said.at,
        ...untilDate(definition, entry, when!, said.at, start, now),
      };
  }
}

const from = (when: When | undefined): Pick<KnownEnd, "when"> => (when ? { when } : {});

function unset({ unset: otherwise }: Entry, at: KnownEnd["at"]): Expiry {
  if (otherwise === "never") return { state: "never", at, how: "unset" };
  if (typeof otherwise === "object") return { state: "known", at, lifetime: otherwise, from: "start" };
  const text =
    otherwise === "unknown" ? `${at.path} is not set and the provider decides` : `${at.path} is not set`;
  return { state: "unknown", at, reason: { code: "apply", text }, mayBeNever: false };
}

type Life = Pick<KnownEnd, "lifetime" | "from">;

/** The end is a date: counted from the type's own start, from its creation, or from today. */
function untilDate(
  definition: Definition,
  entry: Entry,
  when: When,
  end: number,
  start: Said,
  now: number,
): Life {
  if (start.kind === "date") return { lifetime: { ms: end - start.at }, from: "start" };
  if (start.kind === "relative" && start.instant.anchor === "apply") {
    return { lifetime: { ms: end - now - start.instant.plus.ms }, from: "start" };
  }
  if (start.kind !== "nothing") return { lifetime: unmeasured(start), from: "start" };
  const created = definition.prior && entry.created && readWhen(definition.prior, entry.created, now);
  if (created?.kind === "date") return { lifetime: { ms: end - created.at }, from: "created" };
  // A plain date says no hour: it is compared with the day, so that 90 days ahead are 90 days at any hour.
  const today = when.format === "date" ? Math.floor(now / DAY) * DAY : now;
  return { lifetime: { ms: end - today }, from: "today" };
}

/** The end is a distance from a moment near to apply. */
function untilMoment(end: Instant, start: Said, now: number): Life {
  if (start.kind === "nothing") return { lifetime: end.plus, from: "start" };
  if (start.kind === "relative" && sameMoment(start.instant, end)) {
    return { lifetime: { ms: end.plus.ms - start.instant.plus.ms }, from: "start" };
  }
  if (start.kind === "date" && end.anchor === "apply") {
    return { lifetime: { ms: now + end.plus.ms - start.at }, from: "start" };
  }
  return { lifetime: unmeasured(start), from: "start" };
}

function sameMoment({ anchor: a }: Instant, { anchor: b }: Instant): boolean {
  return typeof a === "object" && typeof b === "object" ? a.address === b.address : a === b;
}

const unmeasured = (start: Said): Reason =>
  start.kind === "unknown"
    ? start.reason
    : { code: "apply", text: "its start and its end count from different moments" };
