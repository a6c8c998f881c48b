import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { type Catalog } from "../../core/catalog/catalog.ts";
import { type Entries, type Predicate } from "../../core/catalog/entry.ts";
import { loadCatalog } from "../../core/catalog/load.ts";
import { type SettingFacts } from "../../core/catalog/setting.ts";
import { TABLES } from "../../core/catalog/tables.ts";
import { type Setting, settings } from "../../core/lens/setting.ts";
import { type Plain, stackOf, variable } from "../core/stack-of.ts";
import { catalogFiles } from "./catalog-files.ts";
import { type Attributes, meet, write } from "./written.ts";

interface Case {
  readonly type: string;
  readonly facts: SettingFacts;
}

/** What is wrong whatever is written: the type itself is. */
const NEVER_GOOD = ["tfe_organization_token organization"];

const DIRECTORY = new URL("../../core/catalog/settings/", import.meta.url);

async function settingsFiles(): Promise<Entries[]> {
  const files: Entries[] = [];
  for (const name of readdirSync(DIRECTORY)) {
    const exported = Object.values((await import(new URL(name, DIRECTORY).href)) as object);
    files.push(...exported.filter((each): each is Entries => typeof each === "object"));
  }
  return files;
}

describe("every setting of the catalog", () => {
  let catalog: Catalog;
  let cases: readonly Case[];
  let mentioned: ReadonlyMap<string, ReadonlySet<string>>;

  before(async () => {
    const files = await settingsFiles();
    const entries = files.flatMap((each) => Object.entries(each));
    cases = entries.flatMap(([type, entry]) => (entry.settings ?? []).map((facts) => ({ type, facts })));
    catalog = await loadCatalog(entries.map(([type]) => type));
    mentioned = pathsOf([...files, ...(await catalogFiles()).values()]);
  });

  /** What the lens says of a setting where that is written. */
  function judged({ type, facts }: Case, written: Attributes): Setting | undefined {
    const within: Attributes = { ...written };
    meet(within, facts.when);
    const attributes: Attributes = {};
    if (facts.each === undefined) Object.assign(attributes, within);
    else write(attributes, facts.each, [within]);
    return settings(stackOf({ [`${type}.x`]: attributes }), catalog).find((each) => each.facts === facts);
  }

  const named = ({ type, facts }: Case): string => `${type} ${facts.path}`;
  const lacking = (test: (each: Case) => boolean): string[] => cases.filter((each) => !test(each)).map(named);

  it("can be bad", () => {
    assert.deepEqual(
      lacking((each) =>
        writings(each.facts).some((written) => {
          const setting = judged(each, written);
          return setting !== undefined && setting.uncertain === undefined;
        }),
      ),
      [],
    );
  });

  it("can be good", () => {
    assert.deepEqual(
      lacking((each) => writings(each.facts).some((written) => judged(each, written) === undefined)),
      NEVER_GOOD,
    );
  });

  it("is undecided where nobody knows what is written", () => {
    assert.deepEqual(
      lacking((each) => {
        const written: Attributes = {};
        for (const { path } of each.facts.good) write(written, path, variable("setting"));
        return each.facts.good.length === 0 || judged(each, written)?.uncertain !== undefined;
      }),
      [],
    );
  });

  it("is of a type, and in an argument, that there is", async () => {
    const rows = readFileSync(new URL("attributes/settings.tsv", import.meta.url), "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => line.split("\t") as [type: string, paths: string]);
    const there = rows.flatMap(([type, paths]) => paths.split(" ").map((path) => `${type} ${path}`));
    const said = [...mentioned].flatMap(([type, paths]) => [...paths].map((path) => `${type} ${path}`));
    assert.deepEqual(said.sort(), there.sort());
    const tables = await Promise.all(Object.values(TABLES).map((load) => load()));
    const types = new Set(tables.flatMap((table) => table.default.types));
    assert.deepEqual(
      [...mentioned.keys()].filter((type) => !types.has(type)),
      [],
    );
  });
});

/** Everything that decides about a setting, each in every way that makes a difference. */
function writings({ good }: SettingFacts): Attributes[] {
  let all: Attributes[] = [{}];
  for (const path of new Set(good.map((each) => each.path))) {
    const values = good.filter((each) => each.path === path).flatMap(valuesFor);
    all = all.flatMap((written) => [
      written,
      ...values.map((value) => {
        const more = structuredClone(written);
        write(more, path, value);
        return more;
      }),
    ]);
  }
  return all;
}

function valuesFor({ in: among, notIn, atLeast, atMost, lacks }: Predicate): Plain[] {
  if (lacks) return [[lacks[0]!], ["something else"]];
  if (atLeast !== undefined) return [atLeast - 1, atLeast];
  if (atMost !== undefined) return [atMost + 1, atMost];
  const listed = [...(among ?? []), ...(notIn ?? [])];
  return [
    ...listed,
    ...listed.flatMap((each) => (typeof each === "boolean" ? [!each] : [])),
    "something else",
  ];
}

/** The arguments that settings and late consumers name, by type. */
function pathsOf(files: readonly Entries[]): Map<string, Set<string>> {
  const paths = new Map<string, Set<string>>();
  const add = (type: string, predicates: readonly Predicate[], below = ""): void => {
    const known = paths.get(type) ?? new Set<string>();
    for (const { path } of predicates) known.add(below === "" ? path : `${below}.${path}`);
    paths.set(type, known);
  };
  for (const [type, entry] of files.flatMap((each) => Object.entries(each))) {
    for (const { path, good, when = [], each } of entry.settings ?? [])
      add(type, [{ path }, ...good, ...when], each);
    for (const { path, when = [] } of entry.consumes ?? []) add(type, [{ path }, ...when]);
  }
  return paths;
}
