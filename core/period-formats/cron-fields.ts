/** What a cron expression says, field by field: six fields as AWS reads them, or the five of crontab. */
export interface Cron {
  readonly minutes: ReadonlySet<number>;
  readonly hours: ReadonlySet<number>;
  /** From 1. */
  readonly months: ReadonlySet<number>;
  /** All years where the field is not there or is `*`. */
  readonly years: ReadonlySet<number> | undefined;
  readonly daysOfMonth: DaysOfMonth | undefined;
  readonly daysOfWeek: DaysOfWeek | undefined;
}

/** Undefined in `Cron` where any day will do (`*`, `?`). */
export interface DaysOfMonth {
  readonly days: ReadonlySet<number>;
  /** `L`, `L-3`: so many days before the last day of the month. */
  readonly beforeLast: ReadonlySet<number>;
  /** `15W`, and `LW` as 0: the weekday nearest to that day, in the same month. */
  readonly nearestWeekday: ReadonlySet<number>;
}

/** Sunday is 0. */
export interface DaysOfWeek {
  readonly days: ReadonlySet<number>;
  /** `6#3`: the third of them in the month. */
  readonly nth: readonly { readonly day: number; readonly n: number }[];
  /** `6L`: the last of them in the month. */
  readonly last: ReadonlySet<number>;
}

const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const WEEKDAYS = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

/** The text between the parentheses of `cron(...)`, or a crontab line. Undefined where it is neither. */
export function parseCron(text: string): Cron | undefined {
  const fields = text.trim().toUpperCase().split(/\s+/);
  const aws = fields.length === 6;
  if (!aws && fields.length !== 5) return undefined;
  const [minute, hour, dayOfMonth, month, dayOfWeek, year] = fields as [
    string,
    string,
    string,
    string,
    string,
    string?,
  ];
  const minutes = numbers(minute, 0, 59);
  const hours = numbers(hour, 0, 23);
  const months = numbers(month, 1, 12, (name) => indexOf(MONTHS, name, 1));
  const years = year === undefined || year === "*" ? undefined : (numbers(year, 1970, 2199) ?? null);
  const daysOfMonth = isAny(dayOfMonth) ? undefined : (parseDaysOfMonth(dayOfMonth) ?? null);
  const daysOfWeek = isAny(dayOfWeek) ? undefined : (parseDaysOfWeek(dayOfWeek, aws) ?? null);
  if (!minutes || !hours || !months || years === null || daysOfMonth === null || daysOfWeek === null)
    return undefined;
  // AWS takes a day of the month or a day of the week, never both.
  if (aws && daysOfMonth && daysOfWeek) return undefined;
  return { minutes, hours, months, years, daysOfMonth, daysOfWeek };
}

const isAny = (field: string): boolean => field === "*" || field === "?";

function indexOf(names: readonly string[], name: string, from: number): number | undefined {
  const at = names.indexOf(name);
  return at < 0 ? undefined : at + from;
}

const nothing = (): undefined => undefined;

/** `*`, `5`, `1-5`, `FRI-MON`, `0/15`, `10-40/5`, separated by commas. */
function numbers(
  field: string,
  from: number,
  to: number,
  named: (name: string) => number | undefined = nothing,
): Set<number> | undefined {
  const found = new Set<number>();
  for (const item of field.split(",")) {
    const match = /^(\*|[A-Z]+|\d{1,4})(?:-([A-Z]+|\d{1,4}))?(?:\/(\d{1,4}))?$/.exec(item);
    if (!match) return undefined;
    const [, first, second, step] = match;
    const one = (text: string): number | undefined => (/^\d/.test(text) ? Number(text) : named(text));
    const start = first === "*" ? from : one(first!);
    const end = second !== undefined ? one(second) : first === "*" || step !== undefined ? to : start;
    const stride = step === undefined ? 1 : Number(step);
    if (start === undefined || end === undefined || stride === 0) return undefined;
    if (start < from || start > to || end < from || end > to) return undefined;
    const span = to - from + 1;
    const length = end >= start ? end - start : end - start + span;
    for (let i = 0; i <= length; i += stride) found.add(from + ((start - from + i) % span));
  }
  return found;
}

function parseDaysOfMonth(field: string): DaysOfMonth | undefined {
  const days = new Set<number>();
  const beforeLast = new Set<number>();
  const nearestWeekday = new Set<number>();
  for (const item of field.split(",")) {
    const last = /^L(?:-(\d{1,2}))?$/.exec(item);
    const nearest = /^(\d{1,2})W$/.exec(item);
    if (last) beforeLast.add(Number(last[1] ?? 0));
    else if (item === "LW" || item === "WL") nearestWeekday.add(0);
    else if (nearest) {
      const day = Number(nearest[1]);
      if (day < 1 || day > 31) return undefined;
      nearestWeekday.add(day);
    } else {
      const plain = numbers(item, 1, 31);
      if (!plain) return undefined;
      for (const day of plain) days.add(day);
    }
  }
  return { days, beforeLast, nearestWeekday };
}

/** AWS counts from Sunday = 1; crontab from Sunday = 0, with 7 for Sunday too. */
function parseDaysOfWeek(field: string, aws: boolean): DaysOfWeek | undefined {
  const first = aws ? 1 : 0;
  const named = (name: string): number | undefined => indexOf(WEEKDAYS, name, first);
  const single = (text: string): number | undefined => {
    const day = numbers(text, first, 7, named);
    return day?.size === 1 ? ([...day][0]! - first) % 7 : undefined;
  };
  const days = new Set<number>();
  const nth: { day: number; n: number }[] = [];
  const last = new Set<number>();
  for (const item of field.split(",")) {
    const hash = /^(\w+)#([1-5])$/.exec(item);
    const lastOf = /^(\d|[A-Z]{3})L$/.exec(item);
    if (hash) {
      const day = single(hash[1]!);
      if (day === undefined) return undefined;
      nth.push({ day, n: Number(hash[2]) });
    } else if (lastOf) {
      const day = single(lastOf[1]!);
      if (day === undefined) return undefined;
      last.add(day);
    } else if (item === "L") days.add(6);
    else {
      const plain = numbers(item, first, 7, named);
      if (!plain) return undefined;
      for (const day of plain) days.add((day - first) % 7);
    }
  }
  return { days, nth, last };
}
