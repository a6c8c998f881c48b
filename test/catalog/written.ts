import { type Predicate, type TimeFormat } from "../../core/catalog/entry.ts";
import { DAY } from "../../core/period.ts";
import { type Plain } from "../core/stack-of.ts";

export const NOW = Date.UTC(2026, 10, 24);
const LATER = NOW + 30 * DAY;

/** Thirty days, as each format writes it; a year where it counts in years. */
export const MONTH: Readonly<Record<TimeFormat, string | number>> = {
  rfc3339: new Date(LATER).toISOString(),
  date: new Date(LATER).toISOString().slice(0, 10),
  "epoch-seconds": LATER / 1000,
  "epoch-milliseconds": LATER,
  "epoch-microseconds": LATER * 1000,
  "iso-duration": "P30D",
  "go-duration": "720h",
  "seconds-text": "2592000s",
  seconds: 2_592_000,
  minutes: 43_200,
  hours: 720,
  days: 30,
  months: 1,
  years: 1,
  milliseconds: 30 * DAY,
  "days-hms": "30.00:00:00",
  schedule: "rate(30 days)",
};

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
