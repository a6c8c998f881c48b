import { isAsked, mayBeUnasked, unaskedServices } from "../privilege/deputy/deputy.ts";
import { ownAccounts } from "../privilege/deputy/own-accounts.ts";
import { isVouchedFor, thirdParties } from "../privilege/deputy/third-party.ts";
import { type Truth } from "../lens/predicate.ts";
import { isAllowed } from "../privilege/effect.ts";
import { listWords, reportStatement } from "../privilege/say.ts";
import { type PolicyStatement, type Word } from "../privilege/statement.ts";
import { allOf, not } from "../privilege/words.ts";
import { type Context, rule } from "../rule.ts";
import { judgesSettingsOf } from "../setting-law.ts";
import { type Stack } from "../stack.ts";

export default rule({
  id: "scope-confused-deputy",
  topic: "scope",
  severity: "medium",
  title: "Whoever sends the one who is let in gets in, too",
  why: "A service, a company or a program that acts for many does for a stranger what it may do for you.",
  fix: "Demand aws:SourceArn or aws:SourceAccount of a service, sts:ExternalId of a company, and a session token of whoever asks a machine for its keys.",
  silent: [
    "Services that take a role: only who may pass the role in its own account gives it to them.",
    "Services that do not say on whose behalf they come, such as EventBridge where it publishes to SNS.",
    "Services that only read where to write, and those that write to a folder named after the account.",
    "Machines on which nothing is said about tokens of the metadata service: their image and their account decide.",
    "Roles and users of another account that are named; accounts that come from a variable, or that the provider works in.",
  ],
  controls: ["nist-800-53-r5:AC-3"],
  inspects: "statement",
  reads: "stack",
  further: [{ inspects: "setting", check: judgesSettingsOf("scope-confused-deputy") }],
  check(statement, context) {
    if (isAllowed(statement) === false) return;
    if (statement.use === "trust") checkCompanies(statement, context);
    if (statement.use === "resource" || statement.use === "key") checkServices(statement, context);
  },
});

function checkServices(statement: PolicyStatement, context: Context): void {
  const { actions } = context.catalog;
  if (!actions) return;
  const [first, ...others] = unaskedServices(statement, actions);
  if (!first)
    return doubt(statement, allOf([mayBeUnasked(statement, actions), not(isAsked(statement))]), context);
  const isBad = allOf([isAllowed(statement), not(isAsked(statement))]);
  if (isBad === false) return;
  const { at } = first.service;
  if (isBad !== true) return context.undecided(at, isBad);
  const services = listWords([first, ...others].map(({ service }) => service));
  const message = `lets ${services} perform ${listWords(first.actions)} on behalf of any account`;
  reportStatement(context, statement, at, message, {
    fix: { text: "demand aws:SourceArn or aws:SourceAccount" },
  });
}

/** Says of whom it is not known whether he acts for others that it is not. */
function doubt({ principals, writtenAt }: PolicyStatement, truth: Truth, { undecided }: Context): void {
  if (typeof truth !== "boolean") undecided(principals?.at ?? writtenAt, truth);
}

function checkCompanies(statement: PolicyStatement, context: Context): void {
  const { open } = statement.principals ?? {};
  if (open) doubt(statement, allOf([open.reason, not(isVouchedFor(statement))]), context);
  for (const { word, account, vendor } of thirdParties(statement)) {
    if (vendor === undefined && (isGiven(word, context.stack) || ownAccounts(context.stack).has(account)))
      continue;
    const isBad = allOf([isAllowed(statement), not(isVouchedFor(statement))]);
    if (isBad === false) continue;
    if (isBad !== true) {
      context.undecided(word.at, isBad);
      continue;
    }
    const who = vendor === undefined ? `everybody of account ${account}` : `${vendor} (${account})`;
    reportStatement(context, statement, word.at, `lets ${who} in without an external id`, {
      lower: vendor === undefined,
      fix: {
        text: "demand sts:ExternalId where it is a company that serves others, too; else name its roles",
      },
    });
  }
}

/** A number that a variable or a local gives is one of the team's own. */
const isGiven = ({ origins = [] }: Word, stack: Stack): boolean =>
  origins.some(({ address }) => {
    const kind = stack.byAddress(address)?.kind;
    return kind === "variable" || kind === "local";
  });
