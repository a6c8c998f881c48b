import { type Finding, type Severity, type Verdict, atLeast, lowered } from "./finding.ts";
import { fingerprint } from "./fingerprint.ts";
import { type Details, type Place, type Rule, type Written } from "./rule.ts";

/** The head of what a rule says of a place. */
export function verdictOf(law: Rule, at: Place | Written): Verdict {
  const head = { rule: law.id, topic: law.topic };
  if (!("definition" in at)) {
    const directory = at.location.file?.replace(/\/?[^/]*$/, "") ?? "";
    return {
      ...head,
      address: "",
      instance: "",
      type: "",
      attribute: "",
      directory: directory || ".",
      location: at.location,
    };
  }
  const { definition, path } = at;
  return {
    ...head,
    address: definition.block,
    instance: definition.address,
    type: definition.type,
    attribute: path,
    directory: definition.directory,
    location: definition.locate(path),
  };
}

/** @param base the severity that the policy gives the rule; else its own */
export function findingOf(
  law: Rule,
  at: Place | Written,
  message: string,
  details: Details,
  base: Severity = law.severity,
): Finding {
  const head = verdictOf(law, at);
  const discriminator = details.discriminator ?? "";
  const conditional = details.conditional ?? ("definition" in at ? at.definition.conditional : undefined);
  return {
    ...head,
    severity: severityOf(base, details.lower),
    message,
    ...(conditional && { conditional }),
    related: (details.related ?? []).map(({ role, at: place }) => ({
      role,
      address: place.definition.address,
      location: place.definition.locate(place.path),
    })),
    ...(details.fix && { fix: details.fix }),
    controls: law.controls,
    discriminator,
    fingerprint: fingerprint([law.id, head.directory, head.address, head.attribute, discriminator]),
  };
}

function severityOf(base: Severity, lower: Details["lower"] = false): Severity {
  if (typeof lower === "string") return atLeast(base, lower) ? lower : base;
  return lower ? lowered(base) : base;
}
