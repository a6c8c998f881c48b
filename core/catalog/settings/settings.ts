import { type Entries, type Predicate } from "../entry.ts";
import { type SettingFacts } from "../setting.ts";

/** Settings by resource type, as entries of the catalog. */
export const settingsOf = (byType: Readonly<Record<string, readonly SettingFacts[]>>): Entries =>
  Object.fromEntries(
    Object.entries(byType).map(([type, settings]) => [type, { settings, verified: "none" }]),
  );

export const atLeast = (path: string, least: number): Predicate => ({ path, atLeast: least });
export const atMost = (path: string, most: number): Predicate => ({ path, atMost: most });
