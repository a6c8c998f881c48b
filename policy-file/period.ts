import { DAY, HOUR, MONTH, type Period, YEAR } from "../core/period.ts";
import { UNLIMITED } from "../core/policy.ts";

const UNITS: Readonly<Record<string, number>> = { h: HOUR, d: DAY, w: 7 * DAY, mo: MONTH, y: YEAR };
const FORM = /^(\d{1,6})(h|d|w|mo|y)$/;

const PERIOD_EXPECTED = "expected a period such as 12h, 90d, 2w, 6mo or 1y";

/** `90d`, `12h`, `unlimited`; a sentence that says what is wrong with anything else. */
export function parsePeriod(text: string): Period | string {
  if (text === "unlimited") return UNLIMITED;
  const match = FORM.exec(text);
  if (!match) return `${PERIOD_EXPECTED}, found ${JSON.stringify(text.slice(0, 40))}`;
  const ms = Number(match[1]) * UNITS[match[2]!]!;
  return ms > 0 ? { ms } : `expected a period longer than zero, found ${text}`;
}

/** A warning may be zero: only what has passed is reported. */
export const parseWarning = (text: string): Period | string =>
  /^0(h|d|w|mo|y)$/.test(text) ? { ms: 0 } : parsePeriod(text);
