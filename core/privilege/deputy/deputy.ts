import { type Truth } from "../../lens/predicate.ts";
import { type ActionTable } from "../actions.ts";
import { operatorOf } from "../condition-operator.ts";
import { LONGEST_NAME } from "../longest-name.ts";
import { narrowsWho } from "../narrowing.ts";
import { shouldNameResource } from "../resource-level.ts";
import { type Condition, type OpenWords, type PolicyStatement, type Word, type Words } from "../statement.ts";
import { anyOf } from "../words.ts";
import { isCalledByDeputies, saysForWhom } from "./services.ts";

/** A service that is let in, whoever it acts for, and the actions that it is let in for. */
export interface Deputy {
  readonly service: Word;
  readonly actions: readonly Word[];
}

/** The services that could say on whose behalf they come, and that nobody asks. */
export function unaskedServices({ principals, actions }: PolicyStatement, table: ActionTable): Deputy[] {
  const changing = changingIn(actions, table);
  const services = (principals?.known ?? []).filter(({ type }) => type === "Service");
  return services
    .flatMap(({ words }) => words.known)
    .flatMap((service): Deputy[] => {
      const called = changing.filter(({ action }) => saysForWhom(service.text, action.service));
      const actions = [...new Set(called.map(({ word }) => word))];
      return actions.length > 0 ? [{ service, actions }] : [];
    });
}

/** The actions by which a service would do something for somebody else. */
const changingIn = (actions: Words | undefined, table: ActionTable) =>
  (actions?.known ?? []).flatMap((word) =>
    table
      .expand(word.text)
      .filter(shouldNameResource)
      .map((action) => ({ word, action })),
  );

/** May there be such services among those of whom not enough is known? */
export function mayBeUnasked({ principals, actions }: PolicyStatement, table: ActionTable): Truth {
  if (!principals) return false;
  const isCalled = changingIn(actions, table).some(({ action }) => isCalledByDeputies(action.service));
  if (!isCalled && !actions?.open) return false;
  const services = principals.known.filter(({ type }) => type === "Service").map(({ words }) => words);
  const isNamed = services.some(({ known }) => known.length > 0);
  return anyOf([
    mayBeAny(principals.open),
    ...services.map(({ open }) => mayBeAny(open)),
    ...services.flatMap(({ known }) => known.map(({ partial }) => mayBeAny(partial && ofAnyName(partial)))),
    isNamed && mayBeAny(actions?.open),
  ]);
}

/** What a provider tells is no name of a service. */
const mayBeAny = (open: Pick<OpenWords, "isComputed" | "reason"> | undefined): Truth =>
  open !== undefined && !open.isComputed && open.reason;

/** Only of a region it does not matter which one it is. */
const ofAnyName = (partial: NonNullable<Word["partial"]>): typeof partial | undefined =>
  /^\.?(?:amazonaws\.com(?:\.cn)?)?$/.test(partial.suffix) && !/[a-z]\.$/.test(partial.prefix)
    ? partial
    : undefined;

/** Is it asked on whose behalf it comes, or kept to some things of one account by other means? */
export const isAsked = ({ conditions, resources }: PolicyStatement): Truth =>
  anyOf([
    narrowsWho(conditions),
    conditions.known.some(narrowsDeputy),
    // Logs are delivered to the folder of the account that they are of.
    (resources?.known ?? []).some(
      ({ text }) => text.length <= LONGEST_NAME && /\/AWSLogs\/(?:[^*/]*[\d…][^*/]*)\//.test(text),
    ),
  ]);

/**
 * Keys that say for whom, other than those that every service says. In `aws:Referer` SES says whose mail it is: its guide
 * gave `"StringEquals": {"aws:Referer": "AWSACCOUNTID"}` for a bucket (receiving-email-permissions, until 2021).
 */
const narrowsDeputy = ({ key, operator, words }: Condition): boolean =>
  /^(?:kms:(?:encryptioncontext|viaservice|calleraccount|grantisforawsresource)|lambda:eventsourcetoken|s3:dataaccesspoint|aws:referer$)/i.test(
    key,
  ) &&
  operatorOf(operator)?.isNegative === false &&
  !words.known.some(({ text }) => /^\*+$/.test(text));
