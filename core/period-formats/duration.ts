import { DAY, HOUR, MINUTE, MONTH, SECOND, YEAR } from "../period.ts";

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
const ISO = new RegExp(
  `^([+-])?P(?:${NUMBER}Y)?(?:${NUMBER}M)?(?:${NUMBER}W)?(?:${NUMBER}D)?(?:T(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${NUMBER}S)?)?$`,
  "i",
);
const ISO_UNITS = [YEAR, MONTH, 7 * DAY, DAY, HOUR, MINUTE, SECOND];

/** `P90D`, `P1Y2M3DT4H`, `P2W`, in milliseconds. */
export function parseIsoDuration(text: string): number | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const parts = match.slice(2);
  if (parts.every((part) => part === undefined) || /T$/i.test(text)) return undefined;
  const sum = ISO_UNITS.reduce((ms, unit, i) => ms + Number((parts[i] ?? "0").replace(",", ".")) * unit, 0);
  return match[1] === "-" ? -sum : sum;
}

const GO_UNITS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: SECOND,
  m: MINUTE,
  h: HOUR,
  d: DAY,
  w: 7 * DAY,
  y: YEAR,
};
const GO_PART = /(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h|d|w|y)/y;

/**
 * `720h`, `1h30m`, `-1.5h`, in milliseconds. Providers that parse by themselves also take days, weeks, years
 * (`30d`), and a bare number as seconds (Vault).
 */
export function parseGoDuration(text: string): number | undefined {
  const negative = text.startsWith("-");
  const body = text.replace(/^[+-]/, "");
  if (/^\d+$/.test(body)) return (negative ? -1 : 1) * Number(body) * SECOND;
  let sum = 0;
  let at = 0;
  while (at < body.length) {
    GO_PART.lastIndex = at;
    const match = GO_PART.exec(body);
    if (!match) return undefined;
    sum += Number(match[1]) * GO_UNITS[match[2]!]!;
    at = GO_PART.lastIndex;
  }
  if (at === 0) return undefined;
  return negative ? -sum : sum;
}

const DAYS_HMS = /^(?:(\d+)\.)?(\d\d):(\d\d):(\d\d)$/;

/** `90.00:00:00` and `01:00:00`: days, hours, minutes, seconds, in milliseconds. */
export function parseDaysHms(text: string): number | undefined {
  const match = DAYS_HMS.exec(text);
  if (!match) return undefined;
  const [day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return day * DAY + hour * HOUR + minute * MINUTE + second * SECOND;
}
