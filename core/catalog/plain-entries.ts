import { type PlainFacts } from "./entry.ts";

/** The places of each resource type where what is written lies in the clear. */
export type PlainEntries = Readonly<Record<string, readonly PlainFacts[]>>;
