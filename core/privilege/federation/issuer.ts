import { ISSUERS } from "./issuers.ts";

/** Somebody whose tokens others trust, and what in them tells one customer from another. */
export interface Issuer {
  /** As people call it. */
  readonly name: string;
  /** What follows `https://` in its address. */
  readonly host: string | RegExp;
  /** Who gets tokens of it: everybody who wants to, every workload of a cluster, or those of one organisation. */
  readonly serves: "everybody" | "cluster" | "organisation";
  /**
   * Claims that name the customer, and how they begin where they do: `repo:{}/` is his name between `repo:` and `/`,
   * and `{}` alone the whole of it.
   */
  readonly claims: Readonly<Record<string, readonly string[]>>;
  /** What AWS calls a claim otherwise in its conditions; without its address before it where it is a service of AWS. */
  readonly inAws?: Readonly<Record<string, string>>;
  /** The service of AWS that brings its identities. */
  readonly service?: string;
  /** How a claim begins that any customer may have, be it demanded to the letter. */
  readonly anybodys?: readonly string[];
  /** What to demand. */
  readonly demand: string;
  /** A claim without which some more are let in than is meant. */
  readonly also?: { readonly claim: string; readonly lets: string; readonly demand: string };
}

/** The issuer at an address, with or without `https://`; undefined for one that serves a single organisation, or that is not known. */
export function issuerAt(address: string): Issuer | undefined {
  const host = hostOf(address);
  return ISSUERS.find((each) => (typeof each.host === "string" ? each.host === host : each.host.test(host)));
}

export const hostOf = (address: string): string =>
  address
    .toLowerCase()
    .split("/.well-known/", 1)[0]!
    .replace(/^https:\/\//, "")
    .replace(/\/$/, "");
