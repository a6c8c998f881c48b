import { type Truth } from "../lens/predicate.ts";
import { operatorOf } from "../privilege/condition-operator.ts";
import { isAllowed } from "../privilege/effect.ts";
import { reportStatement } from "../privilege/say.ts";
import { type Condition, type PolicyStatement } from "../privilege/statement.ts";
import { rule } from "../rule.ts";

/**
 * "The MultiFactorAuthPresent key doesn't exist in requests made using long-term credentials. With the Boolean condition
 * operator, if the key in the policy isn't present, then the values don't match." (AWS re:Post, mfa-iam-user-aws-cli)
 */
const KEYS: ReadonlySet<string> = new Set(["aws:multifactorauthpresent", "aws:multifactorauthage"]);

export default rule({
  id: "scope-missed-denial",
  topic: "scope",
  severity: "medium",
  title: "Access keys pass by a denial that demands MFA",
  why: "A request with an access key says nothing about MFA, so that the condition does not hold and nothing is denied: whoever copies the key is let through.",
  fix: "Use BoolIfExists for aws:MultiFactorAuthPresent, and NumericGreaterThanIfExists for aws:MultiFactorAuthAge.",
  silent: [
    "Permissions that demand MFA: there a key that is missing allows nothing.",
    "Documents that deny requests without the key by another statement: with IfExists, or by `Null`.",
    "Denials for those who did log in with MFA.",
  ],
  controls: ["cis-aws-3.0:1.10"],
  inspects: "statement",
  reads: "stack",
  check(statement, context) {
    if (statement.attached || isAllowed(statement) === true) return;
    for (const condition of statement.conditions.known) {
      const demands = demandsMfa(condition);
      if (demands === false || isCaughtElsewhere(statement)) continue;
      const at = condition.words.at;
      const allows = isAllowed(statement);
      const why = [demands, allows].find((each) => typeof each !== "boolean");
      if (why) context.undecided(at, why);
      else
        reportStatement(
          context,
          statement,
          at,
          `denies what comes without MFA only where the request tells: one with an access key does not have ${condition.key}`,
          { fix: { text: `use ${condition.operator}IfExists` } },
        );
    }
  },
});

/** Does it hold for requests of which it is told that they come without MFA, or too long after it, and for no others? */
function demandsMfa({ operator, key, words }: Condition): Truth {
  if (!KEYS.has(key.toLowerCase())) return false;
  const { compares, isNegative, isOptional } = operatorOf(operator) ?? {};
  if (isOptional || isNegative) return false;
  if (compares === "order") return /greaterthan/i.test(operator);
  if (compares !== "bool") return false;
  if (words.known.some(({ text, partial }) => !partial && text.toLowerCase() === "true")) return false;
  const doubt = words.open?.reason ?? words.known.find(({ partial }) => partial)?.partial?.reason;
  return doubt ?? words.known.length > 0;
}

/** Is a request that has no such key denied by another statement? */
const isCaughtElsewhere = ({ document }: PolicyStatement): boolean =>
  document.some(
    (each) =>
      isAllowed(each) !== true &&
      each.conditions.known.some(({ operator, key }) => {
        const { compares, isOptional } = operatorOf(operator) ?? {};
        return KEYS.has(key.toLowerCase()) && (isOptional === true || compares === "null");
      }),
  );
