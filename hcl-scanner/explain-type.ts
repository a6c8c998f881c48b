import { type Catalog } from "../core/catalog/catalog.ts";
import { type DocumentUse } from "../core/catalog/document-facts.ts";
import { type Entry } from "../core/catalog/entry.ts";
import { type CredentialKind } from "../core/catalog/kinds.ts";
import { describePeriod } from "../core/period.ts";
import { generalLimit } from "../core/policy.ts";
import { DEFAULT_POLICY } from "../core/presets.ts";
import { type Paint } from "./colour.ts";
import {
  wordsOfPredicate,
  wordsOfReplacement,
  wordsOfRole,
  wordsOfSecretArgument,
  wordsOfTrust,
  wordsOfUnset,
  wordsOfWhen,
} from "./explain-words.ts";

/** A fact about a type: what it is about, and what is said. */
export type Fact = readonly [title: string, texts: readonly string[]];

/** What the catalog knows of a type, in words, for a terminal. */
export function explainType(type: string, catalog: Catalog, paint: Paint): string {
  const facts = factsOf(type, catalog);
  if (facts.length === 0) facts.push(["", ["known, and nothing in it is a key"]]);
  const widest = Math.max(...facts.map(([title]) => title.length));
  const lines = facts.map(([title, texts]) => `  ${title.padEnd(widest)}  ${texts.join("; ")}`);
  const kind = catalog.entry(type)?.kind;
  return `${paint("bold", type)}${kind === undefined ? "" : `  ${kind}`}\n${lines.join("\n")}\n`;
}

/** What the catalog knows of a type, in words; nothing where nothing in it is a key. */
export function factsOf(type: string, catalog: Catalog): Fact[] {
  const entry = catalog.entry(type);
  const facts: Fact[] = [
    ...(entry ? lifeOf(type, entry) : []),
    ...(entry ? clockOf(entry) : []),
    ...secretsOf(type, catalog),
    ...(entry ? othersOf(entry) : []),
    ...(entry ? pagesOf(entry) : []),
  ];
  return facts.filter(([, texts]) => texts.length > 0);
}

/** When it starts and ends, and who replaces it; nothing of what is no credential. */
function lifeOf(type: string, entry: Entry): Fact[] {
  const {
    kind,
    kinds = [],
    blocks = [],
    issues,
    when = [],
    starts = [],
    expires,
    endless,
    unset,
    max,
  } = entry;
  const { created, replacedBy = [], slots, alternative } = entry;
  if (kind === undefined) return agesOf(entry);
  return [
    ["is", kinds.map((each) => `${each.kind} if ${each.when.map(wordsOfPredicate).join(" and ")}`)],
    ["one each in", blocks],
    ["of", issues ? ["what is made by it elsewhere: it makes no credential itself"] : []],
    ["only if", when.map(wordsOfPredicate)],
    ["starts", starts.map(wordsOfWhen)],
    ["made", created ? [wordsOfWhen(created)] : []],
    ["ends", expires?.map(wordsOfWhen) ?? ["never: the type has no argument for it"]],
    ["never ends if", endless ? [wordsOfPredicate(endless)] : []],
    ["if not set", unset === undefined ? [] : [wordsOfUnset(unset)]],
    ["provider allows", max ? [`at most ${describePeriod(max)}`] : []],
    ["replaced by", issues ? [] : [...replacedBy.map(wordsOfReplacement), "replace_triggered_by"]],
    ["at once", slots === undefined ? [] : [`at most ${slots}`]],
    [
      "policy",
      [
        `lives at most ${limit("lifetime", kind, type)}`,
        ...(issues ? [] : [`replaced at least every ${limit("rotation", kind, type)}`]),
      ],
    ],
    ["better", alternative === undefined ? [] : [alternative]],
  ];
}

function limit(which: "lifetime" | "rotation", kind: CredentialKind, type: string): string {
  const found = generalLimit(DEFAULT_POLICY, which, kind, type);
  return found?.[which] ? `${describePeriod(found[which])} (${found.source})` : "no limit";
}

/** How long people may keep a password, where it rules over passwords; who replaces what becomes a key elsewhere. */
function agesOf({ passwordAge, replacedBy = [] }: Entry): Fact[] {
  return [
    ["passwords end", passwordAge ? [wordsOfWhen(passwordAge.most)] : []],
    ["if not set", passwordAge ? [wordsOfUnset(passwordAge.unset)] : []],
    [
      "replaced by",
      replacedBy.length > 0 ? [...replacedBy.map(wordsOfReplacement), "replace_triggered_by"] : [],
    ],
  ];
}

/** What it does as time passes, and what it passes on. */
function clockOf({ clock, gives = [], relays = [] }: Entry): Fact[] {
  return [
    ["moves on after", clock ? clock.period.map(wordsOfWhen) : []],
    [
      "counts from",
      gives.map(({ path, base, plus = [], units }) => {
        const words = plus.map((each) => each.path).join(units === "sum" ? " and " : " or ");
        const added = words === "" ? "" : `, plus ${words}`;
        return `${path}: ${base ? `${base.path}, or ` : ""}the apply that makes it${added}`;
      }),
    ],
    ["passes on", relays.map(({ from, to }) => `a change of ${from} as one of ${to.join(", ")}`)],
  ];
}

/** Where secrets go in and come out: by the catalog and by the tables of sensitive attributes. */
function secretsOf(type: string, catalog: Catalog): Fact[] {
  const secret = catalog.entry(type)?.secret ?? {};
  const { when = [], writeOnly = [], harmless = [], ephemeral } = secret;
  const listed = (...paths: readonly (readonly string[] | undefined)[]): string[] =>
    [...new Set(paths.flatMap((each) => each ?? []))].filter((path) => !harmless.includes(path));
  const taken = listed(secret.in, catalog.secretArguments(type));
  return [
    [
      "takes secrets",
      taken.filter((path) => !writeOnly.includes(path)).map((path) => wordsOfSecretArgument(path, secret)),
    ],
    ["gives secrets", listed(secret.out, catalog.secretAttributes(type))],
    ["secret only if", when.map(wordsOfPredicate)],
    ["marked, but harmless", harmless],
    ["write-only", writeOnly],
    ["ephemeral", ephemeral === undefined ? [] : [ephemeral]],
  ];
}

function othersOf(entry: Entry): Fact[] {
  const { documents = [], attaches = [], plain = [], consumes = [], settings = [], pulumi = [] } = entry;
  return [
    ["gives rights by", (entry.roles ?? []).map(wordsOfRole)],
    ["trusts", entry.trusts ? [wordsOfTrust(entry.trusts)] : []],
    ["policy documents", documents.map(({ path, use }) => `${path} (${USE[use]})`)],
    ["attaches", attaches.map(({ path }) => path)],
    ["in the clear", plain.map(({ path, what }) => `${path} (${what})`)],
    ["keeps old values", consumes.map(({ path, until }) => `${path}, until ${until}`)],
    [
      "weak settings",
      settings.map(({ law, each, path, wrong, set }) => {
        const place = each === undefined ? path : `${each}.${path}`;
        return `${place} (${law}): ${wrong}; set ${set}`;
      }),
    ],
    ["pulumi", typeof pulumi === "string" ? [pulumi] : pulumi],
  ];
}

/** The provider's pages and words; of what is no fact about a life or a secret nobody asks them. */
function pagesOf({ verified, kind, secret, replacedBy, passwordAge, expires }: Entry): Fact[] {
  if (verified === "none") {
    const asked = [kind, secret, replacedBy, passwordAge, expires].some((each) => each !== undefined);
    return asked
      ? [["verified", ["by nobody yet: what is found by its facts about a life weighs at most medium"]]]
      : [];
  }
  const pages = [verified, ...(verified.further ?? [])];
  return [
    ["verified", pages.map(({ on, page }) => `${on}, ${page}`)],
    ["in its words", pages.flatMap(({ quote }) => quote ?? [])],
  ];
}

const USE: Readonly<Record<DocumentUse, string>> = {
  identity: "what its holder may do",
  resource: "who may use this resource",
  trust: "who may become this principal",
  key: "who may use this key",
  boundary: "the most that its holder may be granted",
  endpoint: "what may be done through this endpoint",
  organization: "what accounts of the organization may do",
};
