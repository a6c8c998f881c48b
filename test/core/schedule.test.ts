import assert from "node:assert/strict";
import { DAY, HOUR, MINUTE } from "../../core/period.ts";
import { longestGap } from "../../core/period-formats/schedule.ts";

const NOW = Date.parse("2026-11-24T00:00:00Z");

describe("schedules", () => {
  const gaps: [schedule: string, gap: number][] = [
    ["rate(30 days)", 30 * DAY],
    ["rate(1 day)", DAY],
    ["rate(12 hours)", 12 * HOUR],
    ["Rate(5 Minutes)", 5 * MINUTE],
    // every day, several times a day, the longest gap over night
    ["cron(0 4 * * ? *)", DAY],
    ["cron(0 8,18 * * ? *)", 14 * HOUR],
    ["cron(0/15 * * * ? *)", 15 * MINUTE],
    ["cron(*/30 9-17 * * ? *)", 15 * HOUR + 30 * MINUTE],
    // months of 31 days after each other
    ["cron(0 4 1 * ? *)", 31 * DAY],
    ["cron(0 4 L * ? *)", 31 * DAY],
    ["cron(0 0 1 1,4,7,10 ? *)", 92 * DAY],
    ["cron(0 0 1 */3 ? *)", 92 * DAY],
    ["cron(0 0 1 JAN ? *)", 366 * DAY],
    // from the first day of the month to the nearest weekday of the next
    ["cron(0 0 1W * ? *)", 33 * DAY],
    ["cron(0 0 LW * ? *)", 33 * DAY],
    ["cron(0 0 ? * 1 *)", 7 * DAY],
    ["cron(0 0 ? * MON-FRI *)", 3 * DAY],
    ["cron(0 0 ? * FRI-MON *)", 4 * DAY],
    ["cron(0 0 ? * 3#1 *)", 35 * DAY],
    ["cron(0 0 ? * 6L *)", 35 * DAY],
    ["cron(0 0 31 * ? *)", 61 * DAY],
    // leap days: 2028, 2032, ...
    ["cron(0 0 29 2 ? *)", 1461 * DAY],
    // crontab: Sunday is 0 and 7
    ["0 0 * * *", DAY],
    ["0 0 * * 0", 7 * DAY],
    ["0 0 * * 7", 7 * DAY],
    ["0 0 1 * *", 31 * DAY],
    ["0 0 1-7 1 *", (365 - 5) * DAY],
    // crontab: either field suffices
    ["0 0 1 * MON", 7 * DAY],
    ["cron(0 0 1 1 ? 2027-2030)", 366 * DAY],
  ];
  for (const [schedule, gap] of gaps) {
    it(`${schedule} stays silent for ${gap / DAY} days`, () => assert.equal(longestGap(schedule, NOW), gap));
  }

  const dead: [schedule: string, why: string][] = [
    ["cron(0 0 31 2 ? *)", "no day matches it"],
    ["cron(0 0 30 2 ? *)", "no day matches it"],
    ["cron(0 0 31 4,6,9,11 ? *)", "no day matches it"],
    ["cron(0 0 29 2 ? 2027)", "no day matches it"],
    ["cron(0 0 1 1 ? 2020)", "its last year has passed"],
    ["cron(0 0 1 1 ? 2027)", "it fires only once"],
    ["0 0 31 2 *", "no day matches it"],
  ];
  for (const [schedule, why] of dead) {
    it(`${schedule} is dead: ${why}`, () => assert.deepEqual(longestGap(schedule, NOW), { dead: why }));
  }

  const unreadable = [
    "",
    "rate(0 days)",
    "rate(30)",
    "rate(1 month)",
    "cron(0 0 * *)",
    "cron(60 0 * * ? *)",
    "cron(0 24 * * ? *)",
    "cron(0 0 32 * ? *)",
    "cron(0 0 1 13 ? *)",
    "cron(0 0 1 * MON *)",
    "cron(0 0 ? * 8 *)",
    "cron(0 0 ? * MON#6 *)",
    "cron(*/0 0 * * ? *)",
    "at(2027-01-01T00:00:00)",
    "monthly",
  ];
  for (const text of unreadable)
    it(`${text || "nothing"} is no schedule`, () => assert.equal(longestGap(text, NOW), undefined));
});
