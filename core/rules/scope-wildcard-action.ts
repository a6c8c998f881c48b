import { isEveryAction, isWideWord } from "../privilege/action-words.ts";
import { type ActionTable } from "../privilege/actions.ts";
import { isAllowed } from "../privilege/effect.ts";
import { isAdmin } from "../privilege/everything.ts";
import { type ManagedPolicy } from "../privilege/managed-policies.ts";
import { isPermitted } from "../privilege/permitted.ts";
import { narrowsWhat } from "../privilege/narrowing.ts";
import { coverEverything } from "../privilege/resources.ts";
import { listWords, reportStatement } from "../privilege/say.ts";
import { type PolicyStatement } from "../privilege/statement.ts";
import { type Stack } from "../stack.ts";
import { some } from "../privilege/words.ts";
import { judgesRolesOf } from "../privilege/role-law.ts";
import { wholeServices } from "../privilege/whole-services.ts";
import { type Context, rule } from "../rule.ts";

export default rule({
  id: "scope-wildcard-action",
  topic: "scope",
  severity: "high",
  title: "Policy allows actions by a wildcard",
  why: "It allows actions that nobody thought of, changes of permissions among them, and those that AWS will add.",
  fix: "List the actions that are needed.",
  silent: [
    "Wildcards that reach only what lists and describes, such as `ec2:Describe*` and `s3:List*`, or only what reads.",
    "Wildcards that spell out the operation and its object, such as `kms:ReEncrypt*` and `kms:GenerateDataKey*`, unless they reach permissions.",
    "`ssmmessages:*` and `ec2messages:*`, with which agents open their channels; `es:ESHttp*`, the methods by which a search domain is asked.",
    "Wildcards that the policy lists under `grants.wildcards`.",
    "Policies of KMS keys and trust policies; permissions boundaries, service control policies and policies of VPC endpoints, which grant nothing.",
    "Wildcards in managed policies of AWS, which only AWS can edit, unless they allow all that a service has on every resource and the service could tell resources apart; in `service-role/` ones, which AWS made for the role of one service, those too.",
    "What the policy of a resource leaves to the account that owns it: the account decides who may.",
  ],
  controls: ["aws-fsbp:IAM.21", "nist-800-53-r5:AC-6", "pci-dss-4.0.1:7.2.5"],
  inspects: "statement",
  reads: "stack",
  supersedes: ["scope-wildcard-resource"],
  further: [judgesRolesOf("service", "give a role that lists what is needed")],
  check(statement, context) {
    const { catalog, policy, undecided } = context;
    const { use, attached, actions, resources, conditions } = statement;
    if (!catalog.actions || attached === "unknown") return;
    if (attached) return judgeManaged(statement, attached, catalog.actions, context);
    if (!actions) return;
    if (use !== "identity" && (use !== "resource" || isLeftToOwner(statement, context.stack))) return;
    const table = catalog.actions;
    const allowed = isAllowed(statement);
    if (allowed === false) return;
    const wide = actions.known.filter(
      (word) => isWideWord(word, table) === true && !isPermitted(word.text, policy.grants),
    );
    if (wide.length === 0 || allowed !== true) {
      const isWide = some(
        actions,
        (word) => !isPermitted(word.text, policy.grants) && isWideWord(word, table),
      );
      if (isWide !== false)
        undecided(actions.at, allowed !== true ? allowed : isWide === true ? actions.open!.reason : isWide);
      return;
    }
    const everywhere = coverEverything(resources);
    const isNarrow = use === "resource" || everywhere !== true || narrowsWhat(conditions) !== false;
    const what = wide.some(({ text }) => isEveryAction(text)) ? "every action" : listWords(wide);
    const where = everywhere === true ? " on every resource" : "";
    reportStatement(context, statement, wide[0]!.at, `allows ${what}${where}`, {
      lower: isNarrow,
      fix: { text: "list the actions that are needed" },
    });
  },
});

/** Speaks of a managed policy once, and not of what AWS made for the role of one service, nor of what makes an administrator. */
function judgeManaged(
  statement: PolicyStatement,
  { name, isForService }: ManagedPolicy,
  table: ActionTable,
  context: Context,
): void {
  const { document, writtenAt } = statement;
  if (document[0] !== statement || isForService || document.some(isAdmin)) return;
  const services = wholeServices(document, table);
  if (services.length === 0) return;
  const managesPermissions = services.some((each) =>
    table.expand(each).some(({ level }) => level === "permissions"),
  );
  const message = `attaches ${name}, which allows ${listWords(services)} on every resource`;
  reportStatement(context, statement, writtenAt, message, {
    lower: !managesPermissions,
    fix: { text: "attach a policy that lists what is needed" },
  });
}

/** Only accounts as a whole: the owner, whose number is not known or comes from the provider. */
const isLeftToOwner = ({ principals }: PolicyStatement, { toldBy }: Stack): boolean =>
  principals !== undefined &&
  !principals.open &&
  principals.known.every(
    ({ type, words }) =>
      type === "AWS" &&
      !words.open &&
      words.known.every(({ text, partial }) => {
        const [, account] = /(?:^|:)(\d*):?root$/.exec(text) ?? [];
        return account !== undefined && (partial !== undefined || toldBy?.(account) !== undefined);
      }),
  );
