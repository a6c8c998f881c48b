import { type Catalog } from "../../catalog/catalog.ts";
import { type TrustFacts } from "../../catalog/trust-facts.ts";
import { type Definition, type Path } from "../../definition.ts";
import { holdAll, holds } from "../../lens/predicate.ts";
import { sketched } from "../../read.ts";
import { type Stack } from "../../stack.ts";
import { type Reason, restOf, string } from "../../value.ts";
import { demand, textOf } from "./declared-demand.ts";
import { type Demand, type Federation } from "./federation.ts";
import { issuerNamed } from "./named-issuer.ts";
import { federationOf } from "./perhaps.ts";

type Facts = Extract<TrustFacts, { by: "claims" }>;

/** That tokens are taken whose claims are these. */
export function claimsFederations(
  definition: Definition,
  facts: Facts,
  stack: Stack,
  catalog: Catalog,
): Federation[] {
  const isTaken = holdAll(definition, facts.when);
  if (isTaken === false) return [];
  const through = definition.get(facts.through);
  const named = issuerNamed(
    through.state === "absent" ? string(facts.unset) : through,
    definition,
    stack,
    catalog,
  );
  const { demands, open } = demandsOf(definition, facts);
  const doubt = open ?? (isTaken === true ? undefined : isTaken);
  return federationOf({ definition, path: facts.claims }, named, demands, doubt);
}

interface Demanded {
  readonly demands: readonly Demand[];
  readonly open?: Reason | undefined;
}

function demandsOf(definition: Definition, facts: Facts): Demanded {
  const { subject, audiences, claims } = facts;
  const bound = sketched(definition.get(claims));
  const globs = holds(definition, facts.wildcards);
  const isSingle = holds(definition, facts.single) === true;
  const found: Demand[] = [...single(definition, subject, "sub"), ...listed(definition, audiences, "aud")];
  if (bound.state === "absent") return { demands: found };
  if (bound.state === "unknown") return { demands: found, open: bound.reason };
  if (!("entries" in bound)) return { demands: found };
  for (const [name, value] of bound.entries) {
    if (value.state === "absent") continue;
    const text = textOf(value) ?? "…";
    const at = { definition, path: /^[\w-]+$/.test(name) ? `${claims}.${name}` : claims };
    found.push(demand(claimIn(name), globs === false, isSingle ? [text] : text.split(",").map(trimmed), at));
  }
  const doubt = globs === true || globs === false ? undefined : globs;
  return { demands: found, open: restOf(bound)?.reason ?? doubt };
}

const trimmed = (text: string): string => text.trim();

/** `/sub` points at the claim of that name. */
const claimIn = (name: string): string => name.replace(/^\/(?=[^/]+$)/, "");

function single(definition: Definition, path: Path, claim: string): Demand[] {
  const value = definition.get(path);
  if (value.state === "absent" || textOf(value) === "") return [];
  return [demand(claim, true, [textOf(value) ?? "…"], { definition, path })];
}

function listed(definition: Definition, path: Path, claim: string): Demand[] {
  const { items } = definition.all(path);
  const texts = items.map((item) => textOf(item.get("")) ?? "…");
  return texts.length > 0 ? [demand(claim, true, texts, { definition, path })] : [];
}
