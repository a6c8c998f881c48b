import { type When } from "../catalog/entry.ts";
import { type Definition } from "../definition.ts";
import { type Period } from "../period.ts";
import { type Place } from "../rule.ts";
import { type Reason } from "../value.ts";
import { firstSaid } from "./time-argument.ts";

/** How often a provider replaces something by itself. */
export type Schedule =
  /** No period is said, or `never`. */
  | { readonly is: "none"; readonly at?: Place; readonly byDefault?: never }
  /** Every period that is possible. */
  | {
      readonly is: "every";
      readonly at?: Place;
      readonly periods: readonly Period[];
      readonly byDefault?: true;
    }
  | { readonly is: "dead"; readonly at: Place; readonly why: string; readonly byDefault?: never }
  | { readonly is: "unknown"; readonly at: Place; readonly reason: Reason; readonly byDefault?: never };

interface ScheduleFacts {
  readonly period: readonly When[];
  readonly every?: Period;
  readonly early?: When;
}

/** Reads the first of the arguments that say the period, `every` where none is set, and how much earlier it comes. */
export function scheduleOf(definition: Definition, facts: ScheduleFacts, now: number): Schedule {
  const schedule = scheduleIn(definition, facts, now);
  return facts.early && schedule.is === "every" ? sooner(schedule, definition, facts.early, now) : schedule;
}

type Every = Extract<Schedule, { is: "every" }>;

/** Where `early` is never, it does not come at all. */
function sooner(schedule: Every, definition: Definition, early: When, now: number): Schedule {
  const [first, ...others] = firstSaid(definition, [early], now);
  const said = others.length > 0 ? undefined : first?.said;
  const at = { definition, path: early.path };
  switch (said?.kind) {
    case "nothing":
      return schedule;
    case "never":
      return { is: "none", at };
    case "length":
      return { ...schedule, periods: schedule.periods.map(({ ms }) => ({ ms: Math.max(ms - said.ms, 0) })) };
    default:
      return { is: "unknown", at, reason: said?.kind === "unknown" ? said.reason : UNCLEAR };
  }
}

function scheduleIn(definition: Definition, { period, every }: ScheduleFacts, now: number): Schedule {
  const periods: Period[] = [];
  let byDefault = false;
  let at: Place | undefined;
  const spoken = firstSaid(definition, period, now);
  for (const { when, said } of spoken) {
    if (when) at ??= { definition, path: when.path };
    switch (said.kind) {
      case "length":
        if (said.ms > 0) periods.push({ ms: said.ms });
        break;
      case "nothing":
        if (every) {
          periods.push(every);
          byDefault = true;
        }
        break;
      case "dead":
        if (spoken.length === 1) return { is: "dead", at: at!, why: said.why };
        break;
      case "unknown":
        return { is: "unknown", at: at!, reason: said.reason };
    }
  }
  if (periods.length === 0) return { is: "none", ...(at && { at }) };
  if (periods.length < spoken.length) return { is: "unknown", at: at!, reason: UNCLEAR };
  return { is: "every", periods, ...(at && { at }), ...(byDefault && !at && { byDefault: true as const }) };
}

const UNCLEAR: Reason = { code: "iteration", text: "in one of the possible cases there is no period" };
