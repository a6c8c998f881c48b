import { type Entry, type InstantFacts, type TimeFormat, type When } from "../catalog/entry.ts";
import { type Definition } from "../definition.ts";
import { readTime } from "../period-format.ts";
import { type Instant } from "../value.ts";
import { type Said, readWhen } from "./time-argument.ts";

/**
 * The point in time that an attribute gives: `time_offset.x.rfc3339` is 90 days after the moment that `time_offset.x`
 * is made, or after its `base_rfc3339`. Undefined where the attribute gives none, or an argument of it is not known.
 */
export function givenInstant(definition: Definition, entry: Entry, attribute: string): Instant | undefined {
  const facts = entry.gives?.find((each) => each.path === attribute);
  if (!facts) return undefined;
  const base = baseOf(definition, facts);
  return base && (facts.plus ? later(definition, base, facts, facts.plus) : base);
}

/** Formats of schedules are judged from today on; those of points in time and lengths do not ask. */
const NO_TODAY = 0;

function baseOf(definition: Definition, { base }: InstantFacts): Instant | undefined {
  const said: Said = base ? readWhen(definition, base, NO_TODAY) : { kind: "nothing" };
  switch (said.kind) {
    case "nothing":
      return { anchor: { address: definition.address, path: "", via: "plain" }, plus: { ms: 0 } };
    case "date":
      return { anchor: "epoch", plus: { ms: said.at } };
    case "relative":
      return said.instant;
    default:
      return undefined;
  }
}

function later(
  definition: Definition,
  base: Instant,
  { units }: InstantFacts,
  offsets: readonly When[],
): Instant | undefined {
  let instant = base;
  for (const offset of offsets) {
    const value = definition.get(offset.path);
    if (value.state === "absent") continue;
    const said = readWhen(definition, offset, NO_TODAY);
    if (said.kind === "date") instant = { anchor: "epoch", plus: { ms: said.at } };
    else if (said.kind === "relative") instant = said.instant;
    else if (said.kind !== "length") return undefined;
    else if (said.ms !== 0) instant = shifted(units === "sum" ? instant : base, said.ms, offset.format);
  }
  return instant;
}

/** Months and years are the calendar's where the date is known, else of 30 and 365 days. */
function shifted({ anchor, plus }: Instant, ms: number, unit: TimeFormat): Instant {
  if (anchor !== "epoch" || (unit !== "months" && unit !== "years"))
    return { anchor, plus: { ms: plus.ms + ms } };
  const one = readTime(1, unit, NO_TODAY);
  const count = one.kind === "length" ? Math.round(ms / one.ms) : 0;
  const date = new Date(plus.ms);
  if (unit === "months") date.setUTCMonth(date.getUTCMonth() + count);
  else date.setUTCFullYear(date.getUTCFullYear() + count);
  const moved = date.getTime();
  return { anchor, plus: { ms: Number.isNaN(moved) ? plus.ms + ms : moved } };
}
