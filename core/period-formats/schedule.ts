import { DAY, HOUR, MINUTE } from "../period.ts";
import { type Cron, type DaysOfMonth, type DaysOfWeek, parseCron } from "./cron-fields.ts";
import { daysInMonth } from "./instant.ts";

/** How long a schedule may stay silent, in milliseconds; or why it does not repeat. */
export type Gap = number | { readonly dead: string };

const RATE_UNITS: Readonly<Record<string, number>> = { minute: MINUTE, hour: HOUR, day: DAY };

/**
 * The longest time between two firings of `rate(30 days)`, `cron(0 4 1 * ? *)` or a crontab line, from `now` on.
 * Undefined where the text is no schedule.
 */
export function longestGap(text: string, now: number): Gap | undefined {
  const rate = /^rate\(\s*(\d{1,9})\s+(minute|hour|day)s?\s*\)$/i.exec(text);
  if (rate) return Number(rate[1]) === 0 ? undefined : Number(rate[1]) * RATE_UNITS[rate[2]!.toLowerCase()]!;
  const cron = parseCron(/^cron\((.*)\)$/i.exec(text)?.[1] ?? text);
  return cron && gapOf(cron, now);
}

/** After so many years the calendar of weekdays and leap days has repeated itself. */
const HORIZON = 40;

function gapOf(cron: Cron, now: number): Gap {
  const times = [...cron.hours].flatMap((hour) => [...cron.minutes].map((minute) => hour * 60 + minute));
  times.sort((a, b) => a - b);
  const first = times[0]!;
  const last = times.at(-1)!;
  let longest = times.reduce((most, time, i) => (i === 0 ? most : Math.max(most, time - times[i - 1]!)), 0);

  const today = Math.floor(now / DAY);
  const fromYear = new Date(now).getUTCFullYear();
  const untilYear = cron.years ? Math.max(...cron.years) : fromYear + HORIZON;
  let before: number | undefined;
  let firings = 0;
  for (let year = fromYear; year <= untilYear; year++) {
    if (cron.years && !cron.years.has(year)) continue;
    for (const month of [...cron.months].sort((a, b) => a - b)) {
      for (const day of firingDays(cron, year, month)) {
        const date = Math.floor(Date.UTC(year, month - 1, day) / DAY);
        if (date < today) continue;
        if (before !== undefined) longest = Math.max(longest, (date - before) * 24 * 60 + first - last);
        before = date;
        firings += times.length;
      }
    }
  }
  if (firings === 0)
    return { dead: cron.years && untilYear < fromYear ? "its last year has passed" : "no day matches it" };
  if (firings === 1) return { dead: "it fires only once" };
  return longest * MINUTE;
}

/** The days of a month on which it fires, in order. */
function firingDays(cron: Cron, year: number, month: number): number[] {
  const length = daysInMonth(year, month);
  const weekdayOfFirst = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  const weekday = (day: number): number => (weekdayOfFirst + day - 1) % 7;
  const { daysOfMonth, daysOfWeek } = cron;
  const byMonth = daysOfMonth && matchesInMonth(daysOfMonth, length, weekday);
  const byWeek = daysOfWeek && matchesInWeek(daysOfWeek, length, weekday);
  const found: number[] = [];
  for (let day = 1; day <= length; day++) {
    // Crontab: where both fields are restricted, either suffices.
    if ((!byMonth && !byWeek) || (byMonth?.(day) ?? false) || (byWeek?.(day) ?? false)) found.push(day);
  }
  return found;
}

type Matches = (day: number) => boolean;

function matchesInMonth(
  { days, beforeLast, nearestWeekday }: DaysOfMonth,
  length: number,
  weekday: WeekdayOf,
): Matches {
  const nearest = new Set(
    [...nearestWeekday].map((day) => workdayNear(day === 0 ? length : day, length, weekday)),
  );
  return (day) => days.has(day) || beforeLast.has(length - day) || nearest.has(day);
}

type WeekdayOf = (day: number) => number;

function matchesInWeek({ days, nth, last }: DaysOfWeek, length: number, weekday: WeekdayOf): Matches {
  return (day) =>
    days.has(weekday(day)) ||
    nth.some((each) => each.day === weekday(day) && each.n === Math.ceil(day / 7)) ||
    (last.has(weekday(day)) && day + 7 > length);
}

/** The weekday nearest to a day, without leaving the month; 0 where the month has no such day. */
function workdayNear(day: number, length: number, weekday: WeekdayOf): number {
  if (day > length) return 0;
  if (weekday(day) === 6) return day === 1 ? 3 : day - 1;
  if (weekday(day) === 0) return day === length ? day - 2 : day + 1;
  return day;
}
