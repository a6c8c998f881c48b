import assert from "node:assert/strict";
import { type Catalog } from "../../core/catalog/catalog.ts";
import { type Entry, type TimeFormat, type When } from "../../core/catalog/entry.ts";
import { type Expiry, isReason } from "../../core/lens/credential.ts";
import { credentials } from "../../core/lens/lift.ts";
import { DAY, YEAR } from "../../core/period.ts";
import { unknown } from "../../core/value.ts";
import { type Plain, stackOf } from "../core/stack-of.ts";
import { catalogFiles } from "./catalog-files.ts";
import { wholeCatalog } from "./life-of.ts";
import { type Attributes, MONTH, NOW, meet, write } from "./written.ts";

interface Case {
  readonly type: string;
  readonly entry: Entry;
  readonly when: When;
  readonly path: string;
}

describe("every end of the catalog", () => {
  let catalog: Catalog;
  let cases: readonly Case[];

  before(async () => {
    catalog = await wholeCatalog();
    const files = [...(await catalogFiles()).values()].flatMap((entries) => Object.entries(entries));
    cases = files.flatMap(([type, entry]) =>
      (entry.expires ?? [])
        .filter(({ versions }) => versions === undefined || versions.startsWith(">"))
        .flatMap((when) =>
          (entry.blocks ?? [""]).map((block) => ({
            type,
            entry,
            when,
            path: block ? `${block}.${when.path}` : when.path,
          })),
        ),
    );
  });

  /** What the lens reads where the end is written so. */
  function ends({ type, entry, when, path }: Case, value: Plain): readonly Expiry[] {
    const attributes: Attributes = {};
    write(attributes, path, value);
    meet(attributes, when.when);
    meet(attributes, entry.when);
    const address = `${type}.x`;
    return credentials(stackOf({ [address]: attributes }), catalog).flatMap((each) => each.expiry(NOW).cases);
  }

  const failing = (value: (each: Case) => Plain, test: (end: Expiry, each: Case) => boolean): string[] =>
    cases
      .filter((each) => !ends(each, value(each)).some((end) => test(end, each)))
      .map(({ type, path, when }) => `${type} ${path} ${when.format}`);

  it("is read where it is known", () => {
    const life = (format: TimeFormat): number => (format === "years" ? YEAR : 30 * DAY);
    assert.deepEqual(
      failing(
        ({ when }) => MONTH[when.format],
        (end, { when }) =>
          end.state === "known" && !isReason(end.lifetime) && end.lifetime.ms === life(when.format),
      ),
      [],
    );
  });

  it("is unknown where it is not known", () => {
    assert.deepEqual(
      failing(
        () => unknown({ code: "apply", text: "it is known after apply" }),
        ({ state }) => state === "unknown",
      ),
      [],
    );
  });

  it("is none where it spells never", () => {
    const spellings = cases.flatMap((each) => (each.when.never ?? []).map((never) => [each, never] as const));
    assert.deepEqual(
      spellings
        .filter(([each, never]) => !ends(each, never).some(({ state }) => state === "never"))
        .map(([{ type, path }, never]) => `${type} ${path} ${never}`),
      [],
    );
  });

  it("is nothing to be sure of where it is an odd text", () => {
    assert.deepEqual(
      failing(
        () => "the day after tomorrow",
        ({ state }) => state === "unknown",
      ),
      [],
    );
  });
});
