/** A length of time in milliseconds. Months count 30 days and years 365, as the thresholds do. */
export interface Period {
  readonly ms: number;
}

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const MONTH = 30 * DAY;
export const YEAR = 365 * DAY;

export const hours = (n: number): Period => ({ ms: n * HOUR });
export const days = (n: number): Period => ({ ms: n * DAY });

/**
 * As a person says it: `90 days`, `10 years`, `24 hours`, `90 days 5 hours`. What is left over is rounded up, so that
 * a period beyond a limit never reads like the limit.
 */
export function describePeriod({ ms }: Period): string {
  if (ms < 0) return `-${describePeriod({ ms: -ms })}`;
  if (ms >= 1000 * YEAR) return "more than 1000 years";
  if (ms >= 2 * YEAR && ms % YEAR === 0) return counted(ms / YEAR, "year");
  if (ms >= 2 * DAY) return inTwo(ms, DAY, "day", HOUR, "hour");
  if (ms >= 2 * HOUR || ms === HOUR) return inTwo(ms, HOUR, "hour", MINUTE, "minute");
  if (ms >= 2 * MINUTE || ms === MINUTE) return inTwo(ms, MINUTE, "minute", SECOND, "second");
  return counted(Math.ceil(ms / SECOND), "second");
}

function inTwo(ms: number, large: number, largeName: string, small: number, smallName: string): string {
  const rest = Math.ceil((ms % large) / small);
  const whole = Math.floor(ms / large);
  if (rest === 0) return counted(whole, largeName);
  if (rest * small === large) return counted(whole + 1, largeName);
  return `${counted(whole, largeName)} ${counted(rest, smallName)}`;
}

export const counted = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? "" : "s"}`;
