import { type IssuerFacts, type TrustFacts } from "../catalog/trust-facts.ts";
import { type Definition, type Path } from "../definition.ts";
import { fits } from "../glob.ts";
import { ownAccounts } from "../privilege/deputy/own-accounts.ts";
import { isAllowed } from "../privilege/effect.ts";
import { givenNames } from "../privilege/given-roles.ts";
import { reportStatement } from "../privilege/say.ts";
import { unlistedIn } from "../privilege/unlisted.ts";
import { type Context, rule } from "../rule.ts";
import { typeKey } from "../secret/table.ts";

export default rule({
  id: "scope-unlisted",
  topic: "scope",
  severity: "high",
  title: "Lets in whom the policy does not list",
  why: "The team has said who may be let in, and nobody has agreed to this one.",
  fix: "Take them out, or add them to the list of the policy, so that everybody sees that they are trusted.",
  silent: [
    "Everything, unless the policy lists accounts, organizations, principals or issuers under `grants.trusted`.",
    "Accounts that the configuration's own providers work in.",
    "Anybody at all: scope-public-trust speaks of that.",
  ],
  controls: ["nist-800-53-r5:AC-3"],
  inspects: "statement",
  reads: "stack",
  further: [
    {
      inspects: "definition",
      check(definition, context) {
        checkMembers(definition, context);
        checkIssuers(definition, context);
      },
    },
  ],
  check(statement, context) {
    const { policy, stack, undecided } = context;
    const { accounts, organizations, principals } = policy.grants.trusted;
    if (!accounts && !organizations && !principals) return;
    const { use } = statement;
    if (use !== "trust" && use !== "resource" && use !== "key") return;
    const allowed = isAllowed(statement);
    if (allowed === false) return;
    for (const { word, who } of unlistedIn(statement, policy.grants.trusted, ownAccounts(stack))) {
      if (allowed !== true) undecided(word.at, allowed);
      else
        reportStatement(
          context,
          statement,
          word.at,
          `lets ${word.isHidden ? "somebody" : who} in, whom the policy does not list`,
          { discriminator: word.isHidden ? "" : who },
        );
    }
  },
});

/** Members of a cloud's roles: `group:staff@example.com`. */
function checkMembers(definition: Definition, { policy, catalog, report, undecided }: Context): void {
  const { principals } = policy.grants.trusted;
  if (!principals) return;
  for (const { at, text, doubt } of givenNames(definition, catalog).members) {
    if (text !== undefined && (isAnybody(text) || principals.some((glob) => fits(glob, text)))) continue;
    if (doubt) undecided(at, doubt);
    else report(at, `lets ${text} in, whom the policy does not list`, { discriminator: text ?? "" });
  }
}

const isAnybody = (member: string): boolean => /^all(?:Users|AuthenticatedUsers)$/.test(member);

function checkIssuers(definition: Definition, { policy, catalog, report, undecided }: Context): void {
  const { issuers } = policy.grants.trusted;
  const key = typeKey(definition);
  const entry = key === undefined ? undefined : catalog.entry(key);
  if (!issuers || !entry) return;
  for (const path of [...issuerPaths(entry.issuer), ...trustPaths(entry.trusts)]) {
    const value = definition.get(path);
    const at = { definition, path };
    if (value.state === "unknown" && value.reason.code !== "apply") undecided(at, value.reason);
    if (value.state !== "known" || value.kind !== "string") continue;
    const issuer = withoutScheme(value.value);
    if (issuers.some((glob) => fits(withoutScheme(glob), issuer))) continue;
    report(at, `trusts the tokens of ${issuer}, which the policy does not list`, { discriminator: issuer });
  }
}

const issuerPaths = (facts: IssuerFacts | undefined): readonly Path[] => facts?.paths ?? [];

const trustPaths = (facts: TrustFacts | undefined): readonly Path[] =>
  facts && "issuer" in facts ? [facts.issuer] : [];

const withoutScheme = (address: string): string => address.replace(/^https?:\/\//, "").replace(/\/+$/, "");
