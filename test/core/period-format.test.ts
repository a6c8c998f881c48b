import assert from "node:assert/strict";
import fc from "fast-check";
import { type TimeFormat } from "../../core/catalog/entry.ts";
import { DAY, HOUR, MINUTE, SECOND, YEAR, days, describePeriod } from "../../core/period.ts";
import { readTime, spellPeriod } from "../../core/period-format.ts";

const NOW = Date.parse("2026-11-24T00:00:00Z");

function length(written: string | number, format: TimeFormat): number | string {
  const reading = readTime(written, format, NOW);
  return reading.kind === "length" ? reading.ms : reading.kind;
}

function instant(written: string | number, format: TimeFormat): string {
  const reading = readTime(written, format, NOW);
  return reading.kind === "instant" ? new Date(reading.at).toISOString() : reading.kind;
}

describe("time formats", () => {
  it("reads RFC 3339 with offsets and fractions", () => {
    assert.equal(instant("2026-12-31T23:59:59Z", "rfc3339"), "2026-12-31T23:59:59.000Z");
    assert.equal(instant("2027-01-01T01:30:00.25+02:00", "rfc3339"), "2026-12-31T23:30:00.250Z");
    assert.equal(instant("2026-12-31T20:00:00-04:30", "rfc3339"), "2027-01-01T00:30:00.000Z");
    assert.equal(instant("2026-12-31", "rfc3339"), "2026-12-31T00:00:00.000Z");
    assert.equal(instant("9999-12-31T23:59:59Z", "rfc3339"), "9999-12-31T23:59:59.000Z");
  });

  it("refuses days and hours that do not exist", () => {
    for (const text of [
      "2026-02-29T00:00:00Z",
      "2026-13-01",
      "2026-04-31",
      "2026-01-01T24:00:00Z",
      "soon",
      "",
      "2026",
    ]) {
      assert.equal(instant(text, "rfc3339"), "unreadable", text);
    }
    assert.equal(instant("2028-02-29", "date"), "2028-02-29T00:00:00.000Z");
  });

  it("reads epochs in three units, as numbers or text", () => {
    const expected = "2027-01-15T08:00:00.000Z";
    assert.equal(instant(1800000000, "epoch-seconds"), expected);
    assert.equal(instant("1800000000000", "epoch-milliseconds"), expected);
    assert.equal(instant("1800000000000000", "epoch-microseconds"), expected);
    assert.equal(instant("tomorrow", "epoch-seconds"), "unreadable");
    assert.equal(instant("1e999", "epoch-seconds"), "unreadable");
  });

  it("reads ISO-8601 durations", () => {
    assert.equal(length("P90D", "iso-duration"), 90 * DAY);
    assert.equal(length("P2W", "iso-duration"), 14 * DAY);
    assert.equal(length("P1Y2M3DT4H", "iso-duration"), YEAR + 63 * DAY + 4 * HOUR);
    assert.equal(length("PT1M", "iso-duration"), MINUTE);
    assert.equal(length("P1M", "iso-duration"), 30 * DAY);
    assert.equal(length("PT0.5H", "iso-duration"), 30 * MINUTE);
    for (const text of ["P", "PT", "P1DT", "90D", "P1H", "P-1D"])
      assert.equal(length(text, "iso-duration"), "unreadable", text);
  });

  it("reads Go durations", () => {
    assert.equal(length("720h", "go-duration"), 30 * DAY);
    assert.equal(length("1h30m", "go-duration"), 90 * MINUTE);
    assert.equal(length("1.5h", "go-duration"), 90 * MINUTE);
    assert.equal(length("-24h", "go-duration"), -DAY);
    assert.equal(length("30d", "go-duration"), 30 * DAY);
    assert.equal(length("3600", "go-duration"), HOUR);
    assert.equal(length("1m500ms", "go-duration"), MINUTE + 500);
    for (const text of ["", "h", "1 h", "1h30", "abc", "1x"])
      assert.equal(length(text, "go-duration"), "unreadable", text);
  });

  it("reads seconds as text, and Azure's days.hours:minutes:seconds", () => {
    assert.equal(length("7776000s", "seconds-text"), 90 * DAY);
    assert.equal(length("3.5s", "seconds-text"), 3500);
    assert.equal(length("90d", "seconds-text"), "unreadable");
    assert.equal(length("90.00:00:00", "days-hms"), 90 * DAY);
    assert.equal(length("01:00:00", "days-hms"), HOUR);
    assert.equal(length("1.24:00:00", "days-hms"), "unreadable");
  });

  it("reads numbers in every unit, as numbers or text", () => {
    const units: [TimeFormat, number][] = [
      ["milliseconds", 1],
      ["seconds", SECOND],
      ["minutes", MINUTE],
      ["hours", HOUR],
      ["days", DAY],
      ["months", 30 * DAY],
      ["years", YEAR],
    ];
    for (const [format, unit] of units) {
      assert.equal(length(3, format), 3 * unit, format);
      assert.equal(length("3", format), 3 * unit, format);
      assert.equal(length("three", format), "unreadable", format);
    }
  });

  it("never throws, and never makes a length of what is not finite", () => {
    const formats: TimeFormat[] = [
      "rfc3339",
      "date",
      "epoch-seconds",
      "iso-duration",
      "go-duration",
      "seconds-text",
      "days",
      "days-hms",
      "schedule",
    ];
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[0-9PTYMDHSWhms:.+\-*/?L#() ]{0,30}$/)),
        fc.constantFrom(...formats),
        (text, format) => {
          const reading = readTime(text, format, NOW);
          if (reading.kind === "length") assert.ok(Number.isFinite(reading.ms));
          if (reading.kind === "instant") assert.ok(Number.isFinite(reading.at));
        },
      ),
    );
  });

  it("gives up on long texts at once", () => {
    assert.equal(length("1h".repeat(100_000), "go-duration"), "unreadable");
  });

  it("spells a period so that it reads back as the same", () => {
    const formats: TimeFormat[] = [
      "iso-duration",
      "go-duration",
      "seconds-text",
      "days-hms",
      "schedule",
      "days",
      "hours",
      "seconds",
    ];
    for (const format of formats) {
      const text = spellPeriod(days(90), format)!;
      assert.equal(length(text.replaceAll('"', ""), format), 90 * DAY, format);
    }
    assert.equal(spellPeriod(days(90), "rfc3339"), undefined);
    assert.equal(spellPeriod(days(90), "years"), undefined);
  });
});

describe("describePeriod", () => {
  const cases: [number, string][] = [
    [90 * DAY, "90 days"],
    [DAY, "24 hours"],
    [2 * DAY, "2 days"],
    [HOUR, "1 hour"],
    [90 * MINUTE, "90 minutes"],
    [10 * YEAR, "10 years"],
    [3652 * DAY, "3652 days"],
    [YEAR, "365 days"],
    [2 * YEAR, "2 years"],
    [90 * DAY + 1, "90 days 1 hour"],
    [91 * DAY - 1, "91 days"],
    [30 * SECOND, "30 seconds"],
    [0, "0 seconds"],
    [-DAY, "-24 hours"],
    [5000 * YEAR, "more than 1000 years"],
  ];
  for (const [ms, text] of cases) it(`says ${text}`, () => assert.equal(describePeriod({ ms }), text));
});
