import { type Predicate, type TimeFormat } from "../../core/catalog/entry.ts";
import { DAY, HOUR, MINUTE, MONTH as MONTH_OF_30_DAYS, SECOND, YEAR } from "../../core/period.ts";
import { type Plain } from "../core/stack-of.ts";

export const NOW = Date.UTC(2026, 10, 24);

/** A length of time as each format writes it; at least one of what it counts. */
function spelled(ms: number): Readonly<Record<TimeFormat, string | number>> {
  const end = NOW + ms;
  const units = (unit: number): number => Math.max(1, Math.floor(ms / unit));
  const hours = units(HOUR);
  return {
    rfc3339: new Date(end).toISOString(),
    date: new Date(end).toISOString().slice(0, 10),
    "epoch-seconds": end / SECOND,
    "epoch-milliseconds": end,
    "epoch-microseconds": end * 1000,
    "iso-duration": `PT${hours}H`,
    "go-duration": `${hours}h`,
    "seconds-text": `${ms / SECOND}s`,
    seconds: ms / SECOND,
    minutes: ms / MINUTE,
    hours,
    days: units(DAY),
    months: units(MONTH_OF_30_DAYS),
    years: units(YEAR),
    milliseconds: ms,
    "days-hms": `${Math.floor(hours / 24)}.${String(hours % 24).padStart(2, "0")}:00:00`,
    schedule: `rate(${units(DAY)} days)`,
  };
}

/** Thirty days; a year where it counts in years. */
export const MONTH = spelled(30 * DAY);
/** Beyond every limit. */
export const FAR = spelled(30 * YEAR);
/** Within every limit, and so far ahead that nobody warns of it. */
export const NEAR = spelled(45 * DAY);
/** Within the limit of what is to last for hours. */
export const TODAY = spelled(12 * HOUR);

export type Attributes = Record<string, Plain>;

/** Writes a value at a path, through blocks. */
export function write(attributes: Attributes, path: string, value: Plain): void {
  const names = path.split(".");
  const last = names.pop()!;
  let at = attributes;
  for (const name of names) at = (at[name] ??= {}) as Attributes;
  at[last] ??= value;
}

/** What must stand there for the conditions to hold. */
export function meet(attributes: Attributes, predicates: readonly Predicate[] = []): void {
  for (const { path, in: among, notIn, unset } of predicates) {
    if (among && among.length > 0) write(attributes, path, among[0]!);
    else if (notIn && !unset) write(attributes, path, "given");
  }
}
