import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { type Entry } from "../../core/catalog/entry.ts";
import { catalogFiles } from "./catalog-files.ts";

/** Types that somebody picked because they have to do with keys, and why nothing is said of some. */
const picked = readFileSync(new URL("curated.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t") as [type: string, reason: string]);

const FACETS = ["kind", "secret", "replacedBy", "passwordAge", "gives", "clock", "relays"] as const;

describe("coverage of the catalog", () => {
  let told: ReadonlySet<string>;

  before(async () => {
    const speaks = (entry: Entry): boolean => FACETS.some((facet) => entry[facet] !== undefined);
    told = new Set(
      [...(await catalogFiles()).values()].flatMap((entries) =>
        Object.entries(entries)
          .filter(([, entry]) => speaks(entry))
          .map(([type]) => type),
      ),
    );
  });

  it("says something of every type that has to do with keys, or why not", () => {
    assert.deepEqual(
      picked.filter(([type, reason]) => reason === "" && !told.has(type)).map(([type]) => type),
      [],
    );
  });

  it("gives no reason for silence where it speaks", () => {
    assert.deepEqual(
      picked.filter(([type, reason]) => reason !== "" && told.has(type)).map(([type]) => type),
      [],
    );
  });

  it("lists each type once", () => {
    assert.equal(new Set(picked.map(([type]) => type)).size, picked.length);
  });
});
