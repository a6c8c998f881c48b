import { readdirSync } from "node:fs";
import { type Entries } from "../../core/catalog/entry.ts";

const DIRECTORY = new URL("../../core/catalog/", import.meta.url);

/** The entries of every file of the catalog, by the file's name. */
export async function catalogFiles(): Promise<ReadonlyMap<string, Entries>> {
  const files = new Map<string, Entries>();
  for (const name of readdirSync(DIRECTORY).filter((each) => each.endsWith(".ts"))) {
    const exported = Object.values((await import(new URL(name, DIRECTORY).href)) as object);
    const entries = exported.filter(isEntries);
    if (entries.length > 0) files.set(name, Object.assign({}, ...entries) as Entries);
  }
  return files;
}

const isEntries = (value: unknown): value is Entries =>
  typeof value === "object" &&
  value !== null &&
  Object.keys(value).length > 0 &&
  Object.values(value).every((each) => typeof each === "object" && each !== null && "verified" in each);
