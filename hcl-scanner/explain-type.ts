import { type Catalog } from "../core/catalog/catalog.ts";
import {
  type Entry,
  type Predicate,
  type Replacement,
  type TimeFormat,
  type When,
} from "../core/catalog/entry.ts";
import { type DocumentUse } from "../core/catalog/document-facts.ts";
import { describePeriod } from "../core/period.ts";
import { type CredentialKind } from "../core/catalog/kinds.ts";
import { generalLimit } from "../core/policy.ts";
import { DEFAULT_POLICY } from "../core/presets.ts";
import { type Paint } from "./colour.ts";

/** What the catalog knows of a type, in words. */
export function explainType(type: string, catalog: Catalog, paint: Paint): string {
  const entry = catalog.entry(type);
  const rows = [
    ...(entry ? lifeOf(type, entry) : []),
    ...secretsOf(type, catalog),
    ...(entry ? othersOf(entry) : []),
  ];
  if (rows.length === 0) rows.push(["", ["known, and nothing in it is a key"]]);
  const widest = Math.max(...rows.map(([title]) => title.length));
  const lines = rows.map(([title, texts]) => `  ${title.padEnd(widest)}  ${texts.join("; ")}`);
  return `${paint("bold", type)}${entry?.kind === undefined ? "" : `  ${entry.kind}`}\n${lines.join("\n")}\n`;
}

type Row = readonly [title: string, texts: readonly string[]];

/** When it starts and ends, and who replaces it; nothing of what is no credential. */
function lifeOf(type: string, entry: Entry): Row[] {
  const { kind, issues, when = [], starts = [], expires, unset, max, replacedBy = [], slots } = entry;
  if (kind === undefined) return agesOf(entry);
  const ends = expires?.map(time) ?? ["never: the type has no argument for it"];
  const rows: Row[] = [
    ["of", issues ? ["what is made by it elsewhere: it makes no credential itself"] : []],
    ["only if", when.map(condition)],
    ["starts", starts.map(time)],
    ["ends", ends],
    [
      "if not set",
      unset === undefined
        ? []
        : [typeof unset === "string" ? UNSET[unset] : `ends after ${describePeriod(unset)}`],
    ],
    ["provider allows", max ? [`at most ${describePeriod(max)}`] : []],
    ["replaced by", issues ? [] : [...replacedBy.map(replacement), "replace_triggered_by"]],
    ["at once", slots === undefined ? [] : [`at most ${slots}`]],
    [
      "policy",
      [
        `lives at most ${limit("lifetime", kind, type)}`,
        `replaced at least every ${limit("rotation", kind, type)}`,
      ],
    ],
  ];
  return rows.filter(([, texts]) => texts.length > 0);
}

/** How long people may keep a password, where it rules over passwords. */
function agesOf({ passwordAge }: Entry): Row[] {
  if (!passwordAge) return [];
  const { most, unset } = passwordAge;
  const otherwise = typeof unset === "string" ? UNSET[unset] : `ends after ${describePeriod(unset)}`;
  return [
    ["passwords end", [time(most)]],
    ["if not set", [otherwise]],
  ];
}

/** Where secrets go in and come out: by the catalog and by the tables of sensitive attributes. */
function secretsOf(type: string, catalog: Catalog): Row[] {
  const secret = catalog.entry(type)?.secret;
  const listed = (...paths: readonly (readonly string[] | undefined)[]): string[] => [
    ...new Set(paths.flatMap((each) => each ?? [])),
  ];
  const writeOnly = secret?.writeOnly ?? [];
  const rows: Row[] = [
    [
      "takes secrets",
      listed(secret?.in, catalog.secretArguments(type)).filter((path) => !writeOnly.includes(path)),
    ],
    ["gives secrets", listed(secret?.out, catalog.secretAttributes(type))],
    ["write-only", writeOnly],
    ["ephemeral", secret?.ephemeral === undefined ? [] : [secret.ephemeral]],
  ];
  return rows.filter(([, texts]) => texts.length > 0);
}

function othersOf({ documents = [], attaches = [], plain = [], pulumi = [], verified }: Entry): Row[] {
  const pages = verified === "none" ? [] : [verified, ...(verified.further ?? [])];
  const rows: Row[] = [
    ["policy documents", documents.map(({ path, use }) => `${path} (${USE[use]})`)],
    ["attaches", attaches.map(({ path }) => path)],
    ["in the clear", plain.map(({ path, what }) => `${path} (${what})`)],
    ["pulumi", typeof pulumi === "string" ? [pulumi] : pulumi],
    ["verified", pages.map(({ on, page }) => `${on}, ${page}`)],
    ["in its words", pages.flatMap(({ quote }) => quote ?? [])],
    [
      "verified",
      pages.length > 0
        ? []
        : ["by nobody yet: what is found by its facts about a life weighs at most medium"],
    ],
  ];
  return rows.filter(([, texts]) => texts.length > 0);
}

function limit(which: "lifetime" | "rotation", kind: CredentialKind, type: string): string {
  const found = generalLimit(DEFAULT_POLICY, which, kind, type);
  return found?.[which] ? `${describePeriod(found[which])} (${found.source})` : "no limit";
}

const UNSET = { never: "never ends", unknown: "nobody knows when it ends" } as const;

const USE: Readonly<Record<DocumentUse, string>> = {
  identity: "what its holder may do",
  resource: "who may use this resource",
  trust: "who may become this principal",
  key: "who may use this key",
  boundary: "the most that its holder may be granted",
  endpoint: "what may be done through this endpoint",
  organization: "what accounts of the organization may do",
};

const FORMAT: Partial<Record<TimeFormat, string>> = {
  rfc3339: "RFC 3339",
  "iso-duration": "ISO 8601, as P90D",
  "go-duration": "as 2160h",
  "seconds-text": "as 7776000s",
  "days-hms": "as 90.00:00:00",
  schedule: "rate() or cron()",
};

function time({ path, format, never, unreliable, when = [], versions }: When): string {
  const parts = [
    `${FORMAT[format] ?? format.replace("-", " ")}${never ? `, never by ${never.join(" or ")}` : ""}`,
    ...when.map((each) => `if ${condition(each)}`),
    ...(versions === undefined ? [] : [`in versions ${versions}`]),
    ...(unreliable === undefined ? [] : [unreliable]),
  ];
  return `${path} (${parts.join("; ")})`;
}

function condition(predicate: Predicate): string {
  return [predicate, ...(predicate.or ?? [])].map(itself).join(" or ");
}

function itself({ path, in: among, notIn, atLeast, atMost }: Predicate): string {
  if (atLeast !== undefined || atMost !== undefined)
    return `${path} is ${[atLeast !== undefined && `at least ${atLeast}`, atMost !== undefined && `at most ${atMost}`].filter(Boolean).join(" and ")}`;
  if (among) return among.length === 0 ? `${path} is not set` : `${path} is ${among.join(" or ")}`;
  return notIn?.length ? `${path} is not ${notIn.join(" or ")}` : `${path} is set`;
}

function replacement(way: Replacement): string {
  const only = [
    ...(way.when ?? []).map((each) => `if ${condition(each)}`),
    ...(way.versions === undefined ? [] : [`in versions ${way.versions}`]),
  ];
  return `${wayOf(way)}${only.length > 0 ? ` (${only.join("; ")})` : ""}`;
}

function wayOf(way: Replacement): string {
  switch (way.by) {
    case "trigger":
      return `a change of ${way.path}`;
    case "counter":
      return `a higher ${way.path}`;
    case "provider":
      return `the provider, every ${period(way)}`;
    case "sibling":
      return `${way.type} (by its ${way.join}), every ${period(way)}`;
    case "version":
      return `a clock that changes ${way.path} of ${way.type} (by its ${way.join})`;
  }
}

function period(way: Extract<Replacement, { by: "provider" | "sibling" }>): string {
  const said = way.period.map(time);
  if (way.every) said.push(describePeriod(way.every));
  return said.join(" or ");
}
