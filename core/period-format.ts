import { type TimeFormat } from "./catalog/entry.ts";
import { DAY, HOUR, MINUTE, MONTH, type Period, SECOND, YEAR } from "./period.ts";
import { parseDaysHms, parseGoDuration, parseIsoDuration } from "./period-formats/duration.ts";
import { parseInstant } from "./period-formats/instant.ts";
import { longestGap } from "./period-formats/schedule.ts";

/** What a text or number says of time. */
export type TimeReading =
  | { readonly kind: "length"; readonly ms: number }
  /** Milliseconds since 1970, UTC. */
  | { readonly kind: "instant"; readonly at: number }
  /** A schedule that does not repeat, and why. */
  | { readonly kind: "dead"; readonly why: string }
  /** It is no such thing; `expected` completes "is not". */
  | { readonly kind: "unreadable"; readonly expected: string };

const UNIT: Partial<Record<TimeFormat, number>> = {
  milliseconds: 1,
  seconds: SECOND,
  minutes: MINUTE,
  hours: HOUR,
  days: DAY,
  months: MONTH,
  years: YEAR,
};

/** Milliseconds in one of what an epoch counts. */
const TICK: Partial<Record<TimeFormat, number>> = {
  "epoch-seconds": SECOND,
  "epoch-milliseconds": 1,
  "epoch-microseconds": 1e-3,
};

const TEXT: Partial<Record<TimeFormat, (text: string) => number | undefined>> = {
  "iso-duration": parseIsoDuration,
  "go-duration": parseGoDuration,
  "seconds-text": (text) =>
    /^[+-]?\d+(\.\d+)?s?$/.test(text) ? Number(text.replace(/s$/, "")) * SECOND : undefined,
  "days-hms": parseDaysHms,
};

const EXPECTED: Readonly<Record<TimeFormat, string>> = {
  rfc3339: "a time such as 2026-12-31T00:00:00Z",
  date: "a date such as 2026-12-31",
  "epoch-seconds": "a number of seconds since 1970",
  "epoch-milliseconds": "a number of milliseconds since 1970",
  "epoch-microseconds": "a number of microseconds since 1970",
  "iso-duration": "a duration such as P90D",
  "go-duration": "a duration such as 720h",
  "seconds-text": "a duration such as 7776000s",
  seconds: "a number of seconds",
  minutes: "a number of minutes",
  hours: "a number of hours",
  days: "a number of days",
  months: "a number of months",
  years: "a number of years",
  milliseconds: "a number of milliseconds",
  "days-hms": "a duration such as 90.00:00:00",
  schedule: "a schedule such as rate(30 days) or cron(0 4 1 * ? *)",
};

/** No time is written in more; longer texts are not looked at. */
const LONGEST_TEXT = 256;

/** Reads a text or number in a format of the catalog. A schedule is judged from `now` on. */
export function readTime(written: string | number, format: TimeFormat, now: number): TimeReading {
  const unreadable: TimeReading = { kind: "unreadable", expected: EXPECTED[format] };
  const text = typeof written === "string" ? written.trim() : String(written);
  if (text.length > LONGEST_TEXT) return unreadable;

  if (format === "schedule") {
    const gap = longestGap(text, now);
    if (gap === undefined) return unreadable;
    return typeof gap === "number" ? { kind: "length", ms: gap } : { kind: "dead", why: gap.dead };
  }
  if (format === "rfc3339" || format === "date") {
    const at = parseInstant(text);
    return at === undefined ? unreadable : { kind: "instant", at };
  }
  const tick = TICK[format];
  if (tick !== undefined) {
    const count = numeric(text);
    return count === undefined ? unreadable : { kind: "instant", at: count * tick };
  }
  const unit = UNIT[format];
  const count = numeric(text);
  const ms = unit === undefined ? TEXT[format]?.(text) : count === undefined ? undefined : count * unit;
  return ms === undefined ? unreadable : { kind: "length", ms };
}

function numeric(text: string): number | undefined {
  if (!/^[+-]?\d+(\.\d+)?(e\+?\d{1,3})?$/i.test(text)) return undefined;
  return Number.isFinite(Number(text)) ? Number(text) : undefined;
}

/** How a period is written in a format: `P90D`, `2160h`, `90`. Undefined for points in time and where it has no whole number. */
export function spellPeriod({ ms }: Period, format: TimeFormat): string | undefined {
  const unit = UNIT[format];
  if (unit !== undefined) return ms >= unit ? String(Math.floor(ms / unit)) : undefined;
  const inDays = Math.floor(ms / DAY);
  switch (format) {
    case "iso-duration":
      return inDays >= 1 ? `"P${inDays}D"` : `"PT${Math.floor(ms / HOUR)}H"`;
    case "go-duration":
      return `"${Math.floor(ms / HOUR)}h"`;
    case "seconds-text":
      return `"${Math.floor(ms / SECOND)}s"`;
    case "days-hms":
      return `"${String(inDays).padStart(2, "0")}.${String(Math.floor((ms % DAY) / HOUR)).padStart(2, "0")}:00:00"`;
    case "schedule":
      return inDays >= 1 ? `"rate(${inDays} ${inDays === 1 ? "day" : "days"})"` : undefined;
    default:
      return undefined;
  }
}
