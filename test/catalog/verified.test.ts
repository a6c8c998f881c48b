import assert from "node:assert/strict";
import { type Entry, type Page, type TimeFormat } from "../../core/catalog/entry.ts";
import { catalogFiles } from "./catalog-files.ts";
import { type Mention, lifeMentions } from "./entry-paths.ts";

/** What a page says where an argument is written so. */
const WORDS: Readonly<Record<TimeFormat, RegExp>> = {
  rfc3339: /RFC ?-?3339|dateTime|ISO ?-?8601|\d{4}-\d\d-\d\d|YYYY-MM-DD|UTC|timestamp|\bdate\b|rfc3339/i,
  date: /YYYY-MM-DD|ISO|\bdate\b|\d{4}-\d\d-\d\d/i,
  "epoch-seconds": /unix|epoch/i,
  "epoch-milliseconds": /milli|epoch/i,
  "epoch-microseconds": /micro/i,
  "iso-duration": /ISO ?-?8601|\bP\d+[DWMY]|PT\d+/i,
  "go-duration": /\d+[hmsdwy]\b|duration|seconds|hours|TTL/i,
  "seconds-text": /seconds|\d+s\b/i,
  seconds: /second/i,
  minutes: /minute/i,
  hours: /hour/i,
  days: /day/i,
  months: /month/i,
  years: /year/i,
  milliseconds: /milli/i,
  "days-hms": /DD\.HH:MM:SS/,
  schedule: /cron|schedule|rate\(/i,
};

/** As Terraform and as Pulumi write it. */
function namesOf(path: string): readonly string[] {
  const name = path.split(".").at(-1)!;
  return [name, name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())];
}

const pagesOf = ({ verified }: Entry): readonly Page[] =>
  verified === "none" ? [] : [verified, ...(verified.further ?? [])];

describe("what the catalog says was verified", () => {
  let all: readonly (readonly [type: string, entry: Entry])[];

  before(async () => {
    all = [...(await catalogFiles()).values()].flatMap((entries) => Object.entries(entries));
  });

  const lacking = (test: (words: string, mention: Mention) => boolean): string[] =>
    all.flatMap(([type, entry]) => {
      if (entry.verified === "none") return [];
      const words = pagesOf(entry)
        .flatMap(({ quote }) => quote ?? [])
        .join("\n");
      return lifeMentions(type, entry)
        .filter((mention) => !test(words, mention))
        .map(({ path, when }) => `${type} ${path} ${when?.format ?? ""}`);
    });

  it("quotes the page for every argument that says when", () => {
    assert.deepEqual(
      lacking((words, { path }) => namesOf(path).some((name) => words.includes(name))),
      [],
    );
  });

  it("quotes the unit of each", () => {
    assert.deepEqual(
      lacking((words, { when }) => when === undefined || WORDS[when.format].test(words)),
      [],
    );
  });

  it("is dated, and on a page", () => {
    const pages = all.flatMap(([type, entry]) => pagesOf(entry).map((page) => [type, page] as const));
    assert.deepEqual(
      pages
        .filter(
          ([, { on, page }]) =>
            !(/^\d{4}-\d\d-\d\d$/.test(on) && URL.canParse(page) && page.startsWith("https:")),
        )
        .map(([type]) => type),
      [],
    );
  });

  it("holds no empty quote", () => {
    assert.deepEqual(
      all
        .filter(([, entry]) =>
          pagesOf(entry).some(({ quote }) => quote?.some((each) => each.trim().length < 4)),
        )
        .map(([type]) => type),
      [],
    );
  });
});
