import { type Catalog } from "../../catalog/catalog.ts";
import { type TrustFacts } from "../../catalog/trust-facts.ts";
import { type Definition } from "../../definition.ts";
import { type Place } from "../../rule.ts";
import { type Stack } from "../../stack.ts";
import { type Reason, type Value } from "../../value.ts";
import { claimsFederations } from "./claims.ts";
import { demand, textOf } from "./declared-demand.ts";
import { type Federation } from "./federation.ts";
import { type Alternative } from "./alternatives.ts";
import { readEntra, readGoogle } from "./expression.ts";
import { type Named, issuerOf } from "./named-issuer.ts";
import { federationOf } from "./perhaps.ts";

/** The trust that a definition declares; of an expression that has alternatives each by itself. */
export function declaredFederations(
  definition: Definition,
  facts: TrustFacts,
  stack: Stack,
  catalog: Catalog,
): Federation[] {
  if (facts.by === "claims") return claimsFederations(definition, facts, stack, catalog);
  const issuer = issuerOf(definition.get(facts.issuer));
  switch (facts.by) {
    case "subject":
      return ofSubject(definition, facts, issuer);
    case "entra":
      return ofExpression({ definition, path: facts.expression }, issuer, readEntra);
    case "google": {
      const mapping = mappingIn(definition.get(facts.mapping));
      return ofExpression({ definition, path: facts.condition }, issuer, (text) => readGoogle(text, mapping));
    }
  }
}

function ofSubject(
  definition: Definition,
  { subject, wildcards }: Extract<TrustFacts, { by: "subject" }>,
  issuer: Named,
): Federation[] {
  const at = { definition, path: subject };
  const value = definition.get(subject);
  if (value.state === "absent") return [];
  return federationOf(at, issuer, [demand("sub", !wildcards, [textOf(value) ?? "…"], at)]);
}

function ofExpression(
  at: Place,
  issuer: Named,
  read: (text: string) => readonly Alternative[],
): Federation[] {
  const value = at.definition.get(at.path);
  const text = value.state === "absent" ? "" : textOf(value);
  if (text === undefined)
    return federationOf(at, issuer, [], value.state === "unknown" ? value.reason : NOT_READ);
  if (text.trim() === "") return federationOf(at, issuer, []);
  return read(text).flatMap(({ comparisons, isOpen }) =>
    federationOf(
      at,
      issuer,
      comparisons.map(({ claim, isExact, values }) => demand(claim, isExact, values, at)),
      isOpen ? NOT_READ : undefined,
    ),
  );
}

const NOT_READ: Reason = {
  code: "function",
  text: "a part of the expression is understood by who evaluates it only",
};

/** What attributes are made of, where it is a claim as it is; undefined for anything else. */
function mappingIn(value: Value): ReadonlyMap<string, string | undefined> {
  const mapping = new Map<string, string | undefined>();
  if (value.state !== "known" || !("entries" in value)) return mapping;
  for (const [name, each] of value.entries) {
    const text = textOf(each);
    mapping.set(name, text !== undefined && /^assertion\.\w+$/.test(text) ? text : undefined);
  }
  return mapping;
}
