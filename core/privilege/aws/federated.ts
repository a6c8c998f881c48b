import { type Catalog } from "../../catalog/catalog.ts";
import { type Place } from "../../rule.ts";
import { typeKey } from "../../secret/table.ts";
import { type Stack } from "../../stack.ts";
import { type Origin } from "../../value.ts";
import { operatorOf } from "../condition-operator.ts";
import { type Demand, type Federation } from "../federation/federation.ts";
import { type Issuer, hostOf, issuerAt } from "../federation/issuer.ts";
import { ISSUERS } from "../federation/issuers.ts";
import { addressIn } from "../federation/named-issuer.ts";
import { narrowsWho } from "../narrowing.ts";
import { type Condition, type OpenWords, type PolicyStatement, type Word } from "../statement.ts";

/** The issuers that a trust policy lets in, of those that serve more than one organisation, and what it demands. */
export function federationsIn(
  statements: readonly PolicyStatement[],
  stack: Stack,
  catalog: Catalog,
): Federation[] {
  return statements
    .filter(({ use, effect }) => use === "trust" && effect !== "Deny")
    .flatMap((statement) => {
      const { principals } = statement;
      if (!principals) return [];
      const issuers = new Issuers(statement, stack, catalog);
      const federated = principals.known.filter(({ type }) => type === "Federated");
      return [
        ...federated
          .flatMap(({ words }) => [...words.known, ...(words.open ? [{ ...words.open, at: words.at }] : [])])
          .flatMap((named) => issuers.trusted(named)),
        ...principals.known
          .filter(({ type }) => type === "Service")
          .flatMap(({ words }) => words.known.flatMap((named) => issuers.brought(named))),
        ...(principals.open ? issuers.trustedPerhaps(principals.open, principals.at) : []),
      ];
    });
}

/** What is made together with its address serves nobody else. */
const MADE_HERE = "made-here";

type Named = Pick<Word, "at"> & (Word | OpenWords);

class Issuers {
  private readonly statement: PolicyStatement;
  private readonly stack: Stack;
  private readonly catalog: Catalog;

  constructor(statement: PolicyStatement, stack: Stack, catalog: Catalog) {
    this.statement = statement;
    this.stack = stack;
    this.catalog = catalog;
  }

  trusted(named: Named): Federation[] {
    const { conditions, effect } = this.statement;
    if (narrowsWho(conditions) === true && !this.asks("cognito-identity.amazonaws.com")) return [];
    const open = conditions.open ?? (typeof effect === "string" ? undefined : effect.reason);
    const address = this.addressOf(named);
    const issuer = (address === undefined ? undefined : issuerAt(address)) ?? this.issuerOfKeys();
    const trust = { at: named.at, statement: this.statement };
    if (issuer) return [{ ...trust, issuer, demands: this.demandsOn(issuer), ...(open && { open }) }];
    // Conditions that ask for the claims of another issuer say that it is another.
    const isKnown =
      address !== undefined || (!open && conditions.known.some(({ key }) => hostOfKey(key).includes(".")));
    const reason = open ?? reasonOf(named);
    return isKnown || !reason ? [] : [{ ...trust, demands: [], open: reason }];
  }

  /** Identities that a service of AWS brings from elsewhere. */
  brought({ text, at }: Word): Federation[] {
    const issuer = ISSUERS.find(({ service }) => service === text);
    if (!issuer) return [];
    const { conditions, effect } = this.statement;
    const open = conditions.open ?? (typeof effect === "string" ? undefined : effect.reason);
    const demands = conditions.known.flatMap((condition) => {
      const claim = CLAIM_OF_KEY.find(([key]) => key.test(condition.key))?.[1];
      return claim === undefined ? [] : demandBy(condition, claim);
    });
    return [{ at, issuer, statement: this.statement, demands, ...(open && { open }) }];
  }

  /** Of whom nobody knows what they are. */
  trustedPerhaps({ isComputed, reason }: OpenWords, at: Place): Federation[] {
    const { statement } = this;
    if (isComputed || narrowsWho(statement.conditions) === true) return [];
    return [{ at, statement, demands: [], open: reason }];
  }

  /** What the ARN of a provider ends with, or what its definition says. */
  private addressOf(named: Named): string | undefined {
    const text = "text" in named ? named.text : "";
    if (/:saml-provider\//.test(text) || this.isSaml()) return "saml";
    const [, inArn] = /:oidc-provider\/(.+)$/.exec(text) ?? [];
    if (inArn !== undefined) return inArn.startsWith("…") ? this.urlOf(named.origins) : inArn;
    if (text !== "" && !text.includes("…")) return text;
    return this.urlOf(named.origins);
  }

  private isSaml(): boolean {
    return this.statement.actions?.known.some(({ text }) => /^sts:assumerolewithsaml$/i.test(text)) ?? false;
  }

  private urlOf(origins: readonly Origin[] = []): string | undefined {
    for (const { address } of origins) {
      const definition = this.stack.byAddress(address);
      const key = definition && typeKey(definition);
      const facts = key === undefined ? undefined : this.catalog.entry(key)?.issuer;
      const url = facts && addressIn(definition!, facts);
      if (url?.state === "known" && url.kind === "string") return url.value;
      if (url?.state !== "unknown") continue;
      if (url.prefix !== undefined && /^https:\/\/[^/]+\//.test(url.prefix)) return url.prefix;
      if (url.reason.code === "apply") return MADE_HERE;
    }
    return undefined;
  }

  private asks(host: string): boolean {
    return this.statement.conditions.known.some(({ key }) => hostOfKey(key) === host);
  }

  private issuerOfKeys(): Issuer | undefined {
    for (const { key } of this.statement.conditions.known) {
      const issuer = issuerAt(hostOfKey(key));
      if (issuer) return issuer;
    }
    return undefined;
  }

  private demandsOn(issuer: Issuer): Demand[] {
    return this.statement.conditions.known.flatMap((condition) => {
      const key = condition.key.slice(condition.key.lastIndexOf(":") + 1).toLowerCase();
      const { inAws = {} } = issuer;
      const claim = Object.hasOwn(inAws, key) ? inAws[key]! : key;
      return issuerAt(hostOfKey(condition.key)) === issuer ? demandBy(condition, claim) : [];
    });
  }
}

/** What conditions call what stands in a certificate, and the authority that it comes from. */
const CLAIM_OF_KEY: readonly (readonly [RegExp, string])[] = [
  [/^aws:principaltag\/x509(?:subject|issuer|san)\//i, "certificate"],
  [/^sts:(?:sourceidentity|rolesessionname)$/i, "certificate"],
  [/^aws:sourcearn$/i, "anchor"],
];

/** Claims that no token is without, so that it does not matter what holds where they are missing. */
const ALWAYS = new Set(["sub", "aud"]);

function demandBy({ operator, words }: Condition, claim: string): Demand[] {
  const parts = operatorOf(operator);
  if (!parts || parts.isNegative || (parts.isOptional && !ALWAYS.has(claim))) return [];
  if (parts.compares !== "exact" && parts.compares !== "pattern") return [];
  return [{ claim, isExact: parts.compares === "exact", words }];
}

/** `token.actions.githubusercontent.com` of `token.actions.githubusercontent.com:sub` */
const hostOfKey = (key: string): string => hostOf(key.slice(0, Math.max(0, key.lastIndexOf(":"))));

const reasonOf = (named: Named) => ("text" in named ? named.partial?.reason : named.reason);
