import { type Catalog } from "../../catalog/catalog.ts";
import { type IssuerFacts } from "../../catalog/trust-facts.ts";
import { type Definition } from "../../definition.ts";
import { typeKey } from "../../secret/table.ts";
import { type Stack } from "../../stack.ts";
import { type Reason, type Value, NULL } from "../../value.ts";
import { type Issuer, issuerAt } from "./issuer.ts";

/** An issuer that is known; none for one that serves a single organisation; or why nobody can say. */
export type Named = { readonly issuer: Issuer } | { readonly unknown: Reason } | "private";

/** What the first of the arguments says that is set. */
export const addressIn = (definition: Definition, { paths }: IssuerFacts): Value =>
  paths.map((path) => definition.get(path)).find(({ state }) => state !== "absent") ?? NULL;

const ELSEWHERE: Reason = { code: "data", text: "what the tokens come through is not declared here" };

/** The issuer behind what a value names: by what it was drawn from, or else by what it says. */
export function issuerNamed(value: Value, by: Definition, stack: Stack, catalog: Catalog): Named {
  const found = drawnFrom(value, stack, catalog) ?? called(value, by, stack, catalog);
  if (!found) return { unknown: value.state === "unknown" ? value.reason : ELSEWHERE };
  return issuerOf(addressIn(...found));
}

/** The issuer at an address; who has no address brings his own keys. */
export function issuerOf(address: Value): Named {
  if (address.state === "absent") return "private";
  const text = address.state === "unknown" ? address.prefix : textOf(address);
  const issuer = text === undefined ? undefined : issuerAt(text);
  if (issuer) return { issuer };
  if (address.state === "known") return "private";
  // What is made together with its address serves nobody else; so does who is known by the beginning of it.
  const isOwn = address.reason.code === "apply" || /^https:\/\/[^/]+\//.test(text ?? "");
  return isOwn ? "private" : { unknown: address.reason };
}

type Found = readonly [Definition, IssuerFacts];

function drawnFrom({ origins = [] }: Value, stack: Stack, catalog: Catalog): Found | undefined {
  for (const { address } of origins) {
    const definition = stack.byAddress(address);
    const facts = definition && factsOf(definition, catalog);
    if (facts) return [definition, facts];
  }
  return undefined;
}

/** The one that goes by a name, in the same module before others; none where there are several. */
function called(value: Value, by: Definition, stack: Stack, catalog: Catalog): Found | undefined {
  const name = textOf(value);
  if (name === undefined) return undefined;
  const found = issuersIn(stack, catalog).get(bare(name)) ?? [];
  const near = found.filter(([{ module }]) => module === by.module);
  const [only, ...others] = near.length > 0 ? near : found;
  return others.length === 0 ? only : undefined;
}

const known = new WeakMap<Stack, ReadonlyMap<string, readonly Found[]>>();

/** The issuers of a stack by what they are called. */
function issuersIn(stack: Stack, catalog: Catalog): ReadonlyMap<string, readonly Found[]> {
  const before = known.get(stack);
  if (before) return before;
  const byName = new Map<string, Found[]>();
  for (const definition of stack.definitions) {
    const facts = factsOf(definition, catalog);
    const names = new Set(facts?.names?.flatMap((path) => textOf(definition.get(path)) ?? []).map(bare));
    for (const name of names) {
      const others = byName.get(name);
      if (others) others.push([definition, facts!]);
      else byName.set(name, [[definition, facts!]]);
    }
  }
  known.set(stack, byName);
  return byName;
}

const bare = (path: string): string => (path.endsWith("/") ? path.slice(0, -1) : path);

function factsOf(definition: Definition, catalog: Catalog): IssuerFacts | undefined {
  const key = typeKey(definition);
  return key === undefined ? undefined : catalog.entry(key)?.issuer;
}

const textOf = (value: Value): string | undefined =>
  value.state === "known" && value.kind === "string" ? value.value : undefined;
