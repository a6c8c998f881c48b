/** A length of time in milliseconds. Months count 30 days and years 365, as the thresholds do. */
export interface Period {
  readonly ms: number;
}

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const hours = (n: number): Period => ({ ms: n * HOUR });
export const days = (n: number): Period => ({ ms: n * DAY });
