import {
  type PasswordAge,
  type Predicate,
  type Replacement,
  type SecretFacts,
  type TimeFormat,
  type When,
} from "../core/catalog/entry.ts";
import { type RoleFacts } from "../core/catalog/role-facts.ts";
import { type TrustFacts } from "../core/catalog/trust-facts.ts";
import { type Path } from "../core/definition.ts";
import { describePeriod } from "../core/period.ts";

const FORMAT: Partial<Record<TimeFormat, string>> = {
  rfc3339: "RFC 3339",
  "iso-duration": "ISO 8601, as P90D",
  "go-duration": "as 2160h",
  "seconds-text": "as 7776000s",
  "days-hms": "as 90.00:00:00",
  schedule: "rate() or cron()",
};

/** `expires_at (RFC 3339; if state is active)` */
export function wordsOfWhen({ path, format, never, unreliable, when = [], versions }: When): string {
  const parts = [
    `${FORMAT[format] ?? format.replace("-", " ")}${never ? `, never by ${never.join(" or ")}` : ""}`,
    ...when.map((each) => `if ${wordsOfPredicate(each)}`),
    ...(versions === undefined ? [] : [`in versions ${versions}`]),
    ...(unreliable === undefined ? [] : [unreliable]),
  ];
  return `${path} (${parts.join("; ")})`;
}

const UNSET = { never: "never ends", unknown: "nobody knows when it ends" } as const;

export const wordsOfUnset = (unset: PasswordAge["unset"]): string =>
  typeof unset === "string" ? UNSET[unset] : `ends after ${describePeriod(unset)}`;

/** `type is secret_text or secret_key` */
export function wordsOfPredicate(predicate: Predicate): string {
  return [predicate, ...(predicate.or ?? [])].map(itself).join(" or ");
}

function itself({ path, in: among, notIn, atLeast, atMost, lacks, endsWith }: Predicate): string {
  if (endsWith) return `${path} ends in ${endsWith.join(" or ")}`;
  if (lacks) return `${path} has not ${lacks.join(" or ")}`;
  if (atLeast !== undefined || atMost !== undefined)
    return `${path} is ${[atLeast !== undefined && `at least ${atLeast}`, atMost !== undefined && `at most ${atMost}`].filter(Boolean).join(" and ")}`;
  if (among) return among.length === 0 ? `${path} is not set` : `${path} is ${among.join(" or ")}`;
  return notIn?.length ? `${path} is not ${notIn.join(" or ")}` : `${path} is set`;
}

/** `a change of keepers`, `the provider, every rotation_days (days)` */
export function wordsOfReplacement(way: Replacement): string {
  const only = [
    ...(way.when ?? []).map((each) => `if ${wordsOfPredicate(each)}`),
    ...(way.versions === undefined ? [] : [`in versions ${way.versions}`]),
  ];
  return `${wordsOfWay(way)}${only.length > 0 ? ` (${only.join("; ")})` : ""}`;
}

function wordsOfWay(way: Replacement): string {
  switch (way.by) {
    case "trigger":
      return `a change of ${way.path}`;
    case "counter":
      return `a higher ${way.path}`;
    case "provider":
      return `the provider, every ${wordsOfPeriod(way)}`;
    case "sibling":
      return `${way.type} (by its ${way.join}), every ${wordsOfPeriod(way)}`;
    case "version":
      return `a clock that changes ${way.path} of ${way.type} (by its ${way.join})`;
  }
}

function wordsOfPeriod(way: Extract<Replacement, { by: "provider" | "sibling" }>): string {
  const said = way.period.map(wordsOfWhen);
  if (way.every) said.push(describePeriod(way.every));
  const early = way.early ? `, less ${wordsOfWhen(way.early)}` : "";
  return `${said.join(" or ")}${early}`;
}

/** `bindings.text (if type is secret_text)` */
export function wordsOfSecretArgument(path: Path, { each = [] }: Pick<SecretFacts, "each">): string {
  const facts = each.find((one) => path.startsWith(`${one.path}.`));
  return facts ? `${path} (if ${facts.when.map(wordsOfPredicate).join(" and ")})` : path;
}

/** `role to members`, `role_definition_name or role_definition_id at scope` */
export function wordsOfRole(facts: RoleFacts): string {
  switch (facts.by) {
    case "google":
      return `${facts.role} to ${facts.members}`;
    case "google-policy":
      return `the bindings in ${facts.document}`;
    case "google-permissions":
    case "azure-actions":
      return `what ${facts.permissions} lists`;
    case "azure":
      return `${facts.name} or ${facts.id} at ${facts.scope}`;
    case "entra-role":
      return facts.id;
    case "entra-permission":
      return `the permissions of ${facts.each === "" ? facts.id : `${facts.each}.${facts.id}`}`;
    case "kubernetes-rules":
      return "its rules";
    case "kubernetes-binding":
      return "its role_ref to its subjects";
    case "kubernetes-object":
      return `the rules or the binding in ${facts.object}`;
    case "vault":
      return `the paths in ${facts.policy}`;
  }
}

/** `tokens of issuer with this subject` */
export function wordsOfTrust(facts: TrustFacts): string {
  switch (facts.by) {
    case "subject":
      return `tokens of ${facts.issuer} with that ${facts.subject}`;
    case "entra":
      return `tokens of ${facts.issuer} for which ${facts.expression} holds`;
    case "google":
      return `tokens of ${facts.issuer} for which ${facts.condition} holds`;
    case "claims":
      return `tokens that come through ${facts.through}, with that ${facts.subject} and those ${facts.claims}`;
  }
}
