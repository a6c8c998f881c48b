import { type TrustFacts } from "../../catalog/trust-facts.ts";
import { type Definition } from "../../definition.ts";
import { type Place } from "../../rule.ts";
import { type Reason, type Value } from "../../value.ts";
import { type Word } from "../statement.ts";
import { type Demand, type Federation } from "./federation.ts";
import { type Issuer, issuerAt } from "./issuer.ts";
import { type Alternatives, readEntra, readGoogle } from "./expression.ts";

/** The trust that a definition declares; of an expression that has alternatives each by itself. */
export function declaredFederations(definition: Definition, facts: TrustFacts): Federation[] {
  const issuer = issuerOf(definition.get(facts.issuer));
  if (!issuer) return [];
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

function issuerOf(value: Value): Issuer | undefined {
  if (value.state === "unknown") return value.prefix === undefined ? undefined : issuerAt(value.prefix);
  return value.state === "known" && value.kind === "string" ? issuerAt(value.value) : undefined;
}

function ofSubject(
  definition: Definition,
  { subject, wildcards }: Extract<TrustFacts, { by: "subject" }>,
  issuer: Issuer,
): Federation[] {
  const at = { definition, path: subject };
  const text = textOf(definition.get(subject));
  if (text === undefined) return [];
  return [{ at, issuer, demands: [demand("sub", !wildcards, [text], at)] }];
}

function ofExpression(
  at: Place,
  issuer: Issuer,
  read: (text: string) => Alternatives | undefined,
): Federation[] {
  const text = textOf(at.definition.get(at.path));
  const alternatives = text === undefined || text.trim() === "" ? undefined : read(text);
  return (alternatives ?? []).map((all) => ({
    at,
    issuer,
    demands: all.map(({ claim, isExact, values }) => demand(claim, isExact, values, at)),
  }));
}

const demand = (claim: string, isExact: boolean, values: readonly string[], at: Place): Demand => ({
  claim,
  isExact,
  words: { at, known: values.map((text) => wordOf(text, at)) },
});

const NOT_KNOWN: Reason = { code: "apply", text: "a part of what is demanded is not known" };

const wordOf = (text: string, at: Place): Word =>
  text.includes("…")
    ? { text, at, partial: { reason: NOT_KNOWN, prefix: "", suffix: "", isComputed: false } }
    : { text, at };

/** What is known of a text, with `…` for what is not. */
function textOf(value: Value): string | undefined {
  if (value.state === "known") return value.kind === "string" ? value.value : undefined;
  if (value.state === "absent" || !value.pieces) return undefined;
  return value.pieces.map((piece) => (typeof piece === "string" ? piece : "…")).join("");
}

/** What attributes are made of, where it is a claim as it is. */
function mappingIn(value: Value): ReadonlyMap<string, string> {
  const mapping = new Map<string, string>();
  if (value.state !== "known" || !("entries" in value)) return mapping;
  for (const [name, each] of value.entries) {
    const text = textOf(each);
    if (text !== undefined && /^assertion\.\w+$/.test(text)) mapping.set(name, text);
  }
  return mapping;
}
