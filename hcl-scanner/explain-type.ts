import { type Catalog } from "../core/catalog/catalog.ts";
import {

  type DocumentFacts,
  type Entry,
  type Predicate,
  type Replacement,
  type TimeFormat,
  type When,
} from "../core/catalog/entry.ts";
import { describePeriod } from "../core/period.ts";
import { type CredentialKind } from "../core/catalog/kinds.ts";
import { generalLimit } from "../core/policy.ts";
import { DEFAULT_POLICY } from "../core/presets.ts";
import { type Paint } from "./colour.ts";

/** What the catalog knows of a type, in words. */
export function explainType(type: string, catalog: Catalog, paint: Paint): string {
  const entry = catalog.entry(type);
  const rows: [string, string][] = entry ? factsOf(type, entry) : [];
  const known = new Set([...(entry?.secret?.in ?? []), ...(entry?.secret?.out ?? [])]);
  const others = [...catalog.secretArguments(type), ...catalog.secretAttributes(type)].filter(
    (name) => !known.has(name),
  );
  if (others.length > 0) rows.push(["secret too", [...new Set(others)].join(", ")]);
  if (rows.length === 0) rows.push(["", "known, and nothing in it is a key"]);
  const widest = Math.max(...rows.map(([title]) => title.length));
  const lines = rows.map(([title, text]) => `  ${title.padEnd(widest)}  ${text}`);
  return `${paint("bold", type)}${entry?.kind === undefined ? "" : `  ${entry.kind}`}\n${lines.join("\n")}\n`;
}

function factsOf(type: string, entry: Entry): [string, string][] {
  const { kind, secret } = entry;
  const rows: [string, string][] = [];
  const row = (title: string, texts: readonly string[] | undefined): void => {
    if (texts && texts.length > 0) rows.push([title, texts.join("; ")]);
  };
  if (kind !== undefined) {
    row("only if", entry.when?.map(condition));
    row("starts", entry.starts?.map(time));
    row("ends", entry.expires?.map(time) ?? ["never: the type has no argument for it"]);
    if (entry.unset !== undefined) {
      row("if not set", [
        typeof entry.unset === "string" ? UNSET[entry.unset] : `ends after ${describePeriod(entry.unset)}`,
      ]);
    }
    if (entry.max) row("provider allows", [`at most ${describePeriod(entry.max)}`]);
    row("replaced by", [...(entry.replacedBy ?? []).map(replacement), "replace_triggered_by"]);
    if (entry.slots !== undefined) row("at once", [`at most ${entry.slots}`]);
    row("policy", [
      `lives at most ${limit("lifetime", kind, type)}`,
      `replaced at least every ${limit("rotation", kind, type)}`,
    ]);
  }
  row("takes secrets", secret?.in);
  row("gives secrets", secret?.out);
  row("write-only", secret?.writeOnly);
  if (secret?.ephemeral !== undefined) row("ephemeral", [secret.ephemeral]);
  row(
    "policy documents",
    entry.documents?.map(({ path, use }) => `${path} (${USE[use]})`),
  );
  row(
    "attaches",
    entry.attaches?.map(({ path }) => path),
  );
  row(
    "in the clear",
    entry.plain?.map(({ path, what }) => `${path} (${what})`),
  );
  row("pulumi", typeof entry.pulumi === "string" ? [entry.pulumi] : entry.pulumi);
  row("verified", [
    entry.verified === "none"
      ? "not yet against the provider's page"
      : `${entry.verified.on}, ${entry.verified.page}`,
  ]);
  return rows;
}

function limit(which: "lifetime" | "rotation", kind: CredentialKind, type: string): string {
  const found = generalLimit(DEFAULT_POLICY, which, kind, type);
  return found?.[which] ? `${describePeriod(found[which])} (${found.source})` : "no limit";
}

const UNSET = { never: "never ends", unknown: "nobody knows when it ends" } as const;

const USE: Readonly<Record<DocumentFacts["use"], string>> = {
  identity: "what its holder may do",
  resource: "who may use this resource",
  trust: "who may become this principal",
  key: "who may use this key",
  boundary: "the most that others may grant",
};

const FORMAT: Partial<Record<TimeFormat, string>> = {
  rfc3339: "RFC 3339",
  "iso-duration": "ISO 8601, as P90D",
  "go-duration": "as 2160h",
  "seconds-text": "as 7776000s",
  "days-hms": "as 90.00:00:00",
  schedule: "rate() or cron()",
};

function time({ path, format, never, unreliable }: When): string {
  const spelled = never ? `, never by ${never.join(" or ")}` : "";
  return `${path} (${FORMAT[format] ?? format.replace("-", " ")}${spelled}${unreliable === undefined ? "" : `; ${unreliable}`})`;
}

function condition({ path, in: among, notIn }: Predicate): string {
  if (among) return `${path} is ${among.join(" or ")}`;
  return `${path} is not ${(notIn ?? []).join(" or ")}`;
}

function replacement(way: Replacement): string {
  switch (way.by) {
    case "trigger":
      return `a change of ${way.path}`;
    case "counter":
      return `a higher ${way.path}`;
    case "provider":
      return `the provider, every ${period(way)}`;
    case "sibling":
      return `${way.type} (by its ${way.join}), every ${period(way)}`;
  }
}

function period(way: Extract<Replacement, { by: "provider" | "sibling" }>): string {
  const said = way.period.map(time);
  if (way.every) said.push(describePeriod(way.every));
  return said.join(" or ");
}
