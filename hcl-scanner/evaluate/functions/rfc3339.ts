import { FunctionError } from "../function.ts";

/** A moment, with the offset of the clock that it was written by. */
export interface Timestamp {
  /** Nanoseconds since 1970, UTC. */
  readonly instant: bigint;
  /** Minutes that the local clock is ahead of UTC. */
  readonly offset: number;
}

const RFC3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))$/;

/** What Go's parser lets pass: an hour of one digit, a decimal comma, a day of offset. */
const LENIENT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d?):(\d\d):(\d\d)(?:[.,](\d+))?(?:Z|([+-])(\d\d):(\d\d))$/;

/** @throws FunctionError where the text is no RFC 3339 timestamp */
export const parseTimestamp = (text: string, argument?: number): Timestamp => parse(text, argument, false);

/** As timecmp reads it. @throws FunctionError */
export const parseLenientTimestamp = (text: string, argument?: number): Timestamp =>
  parse(text, argument, true);

function parse(text: string, argument: number | undefined, isLenient: boolean): Timestamp {
  const match = (isLenient ? LENIENT : RFC3339).exec(text);
  if (!match) throw invalid(argument);
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as Six;
  const [, , , , , , , fraction = "", sign, zoneHour = "0", zoneMinute = "0"] = match;
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  const isTime =
    hour <= 23 &&
    minute <= 59 &&
    second <= 59 &&
    Number(zoneHour) <= (isLenient ? 24 : 23) &&
    Number(zoneMinute) <= (isLenient ? 60 : 59);
  if (!isDate || !isTime) throw invalid(argument);
  const offset = (Number(zoneHour) * 60 + Number(zoneMinute)) * (sign === "-" ? -1 : 1);
  const ms = utc(year, month, day, hour, minute, second) - offset * 60_000;
  return { instant: BigInt(ms) * 1_000_000n + BigInt(fraction.slice(0, 9).padEnd(9, "0")), offset };
}

type Six = [number, number, number, number, number, number];

const invalid = (argument: number | undefined): FunctionError =>
  new FunctionError("not a valid RFC3339 timestamp", argument);

const daysIn = (year: number, month: number): number => new Date(utc(year, month + 1, 0)).getUTCDate();

/** Date.UTC, but for the years 0 to 99, which it takes for 1900 to 1999. */
function utc(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number {
  const date = new Date(Date.UTC(2000, month - 1, day, hour, minute, second));
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

/** The fields of the local clock. */
export interface ClockFields {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

export function clockFields({ instant, offset }: Timestamp): ClockFields {
  const local = new Date(Number(floorDivide(instant, 1_000_000n)) + offset * 60_000);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    weekday: local.getUTCDay(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
  };
}

const floorDivide = (a: bigint, b: bigint): bigint => (a >= 0n || a % b === 0n ? a / b : a / b - 1n);

/** The offset as `+02:00`, or with another separator. */
export function offsetText(offset: number, separator = ":"): string {
  const minutes = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

export const two = (n: number): string => String(n).padStart(2, "0");

/** As Go's time.RFC3339: without fractions of a second. */
export function formatTimestamp(timestamp: Timestamp): string {
  const { year, month, day, hour, minute, second } = clockFields(timestamp);
  const zone = timestamp.offset === 0 ? "Z" : offsetText(timestamp.offset);
  return `${fourDigits(year)}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${zone}`;
}

/** Years as Go writes them: at least four digits, the sign before them. */
export const fourDigits = (year: number): string =>
  (year < 0 ? "-" : "") + String(Math.abs(year)).padStart(4, "0");
